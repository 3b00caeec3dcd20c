import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import type { EmitContext } from '../emitter.ts';
import { indexFile } from '../index-file.ts';
import { emitEnvelope } from './envelope.ts';
import { emitEventHeader } from './event-header.ts';
import { emitIdentity } from './identity.ts';
import { emitKnownPlaces } from './known-places.ts';
import { printModule, RECEIVER, receiverTemplate } from './print-module.ts';
import { emitScheme } from './scheme.ts';
import { emitUnknownMembers } from './unknown-members.ts';
import { emitVariants } from './variants.ts';

/** The modules that receive and dispatch events, in addition to those that know the events of the catalog. */
const MODULES: readonly string[] = [
  'capture/capture',
  'capture/file-sink',
  'dispatch-report',
  'event-patterns',
  'handler',
  'http/authorization',
  'http/define-handshake',
  'http/event-grid-handshakes',
  'http/handshake',
  'http/lambda',
  'http/node-listener',
  'http/receive',
  'http/receiver',
  'http/shutdown',
  'idempotency',
  'router',
  'signatures/define-scheme',
  'signatures/scheme',
  'signatures/signature-headers',
];

/** What these need, and nobody else. */
const INTERNAL_MODULES: readonly string[] = [
  'capture/line-queue',
  'capture/masked-number',
  'capture/masked-text',
  'capture/masked-value',
  'capture/place',
  'capture/string-forms',
  'http/cloud-event-headers',
  'http/read-delivery',
  'http/request-body',
  'http/rewritten-body',
  'platform',
  'signatures/bytes',
  'signatures/create-scheme',
  'signatures/header-parts',
  'signatures/keys/compared-secrets',
  'signatures/keys/der',
  'signatures/keys/hmac-keys',
  'signatures/keys/imported-keys',
  'signatures/keys/public-keys',
  'signatures/scheme-means',
  'signatures/secrets',
  'signatures/signed-bytes',
  'signatures/signed-parts',
  'signatures/signed-time',
];

/** What receives, verifies and dispatches events, in a folder of its own with an index of its own. */
export function emitReceiver(plan: Plan, context: EmitContext): readonly OutputFile[] {
  if (plan.events.length === 0) return [];
  const exported = new Set(MODULES);
  const modules = [...exported, ...INTERNAL_MODULES].map((name) =>
    printModule(name, { texts: [receiverTemplate(name, context)], isExported: exported.has(name) }, { plan, context }),
  );
  const files = [
    ...modules,
    ...plan.schemes.map((scheme) => emitScheme(scheme, plan, context)),
    emitEnvelope(plan, context),
    emitEventHeader(plan, context),
    emitIdentity(plan, context),
    emitKnownPlaces(plan, context),
    emitUnknownMembers(plan, context),
    emitVariants(plan, context),
  ];
  return [
    ...files.map(({ exported: _, ...file }) => file),
    ...indexFile(files, { folder: RECEIVER, plan, context }).map((file) => ({ ...file, exported: true })),
  ];
}
