import { batchesOf } from '../../envelopes/batch.ts';
import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import type { EmitContext } from '../emitter.ts';
import { fillReceiverTemplate } from './fill-template.ts';
import { printModule, printNames } from './print-module.ts';

/** How events get out of deliveries, and into the documented envelope. Where there is none, or more than one, they stay as they are. */
export function emitEnvelope(plan: Plan, context: EmitContext): OutputFile {
  const batches = batchesOf(plan.events);
  const [only, ...others] = plan.envelopes.map(({ name }) => name);
  const adapter = others.length > 0 ? undefined : ADAPTERS.get(only ?? '');
  const isChecked = plan.envelopes.some(({ name }) => ADAPTERS.has(name));
  const hasBatches = batches.length > 0;
  const values = {
    parseDelivered: adapter === undefined ? 'parse' : undefined,
    toDocumentedEnvelope: adapter,
    envelopeHandshakes: isChecked ? undefined : '[]',
    payloadOf: isChecked ? undefined : '(value) => value',
    eventsIn: hasBatches ? undefined : 'itemsOrItself',
    BATCHES: `[${batches.map(printNames).join(', ')}]`,
  };
  const otherAdapters = [...ADAPTERS.values()].filter((name) => name !== adapter);
  const without = [...otherAdapters, ...(hasBatches ? [] : ['batchOf'])];
  const texts = fillReceiverTemplate('envelope', { values, without }, context);
  return printModule('envelope', { texts, isExported: hasBatches }, { plan, context });
}

/** By the envelope of the pages, the function of the template that puts events into it. */
const ADAPTERS: ReadonlyMap<string, string> = new Map([
  ['event-grid', 'toEventGrid'],
  ['cloud-events', 'toCloudEvents'],
]);
