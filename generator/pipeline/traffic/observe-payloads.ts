import { jobOptions } from '../../config/job-options.ts';
import type { OptionValues } from '../../options/values.ts';
import { analyze } from '../../pipeline.ts';
import type { SourceFile } from '../../text/source.ts';
import { learnPartOf } from '../../traffic/files.ts';
import { createObservers } from '../../traffic/observe-traffic.ts';
import type { LearnPart } from '../../traffic/parts.ts';
import { compileEvents } from '../compile-events.ts';

/** Catalogs with their pages. */
type Catalogs = Readonly<Record<string, readonly SourceFile[]>>;

/** What payloads show of the events that catalogs document, as a part that goes by a key. */
export function observePayloads(
  catalogs: Catalogs,
  payloads: Iterable<unknown>,
  { key, ...options }: { readonly key: string } & OptionValues<'dialect' | 'specifications'>,
): LearnPart {
  const job = jobOptions(options);
  const planned = Object.entries(catalogs).map(([name, pages]) => ({
    name,
    plan: analyze({ pages, options: job }).value.plan,
    guards: job.guards,
  }));
  const observer = createObservers({ verb: 'learn', catalogs: planned }, compileEvents)(key, 0);
  let lines = 0;
  for (const payload of payloads) observer.onPayload(payload, ++lines);
  const source = { key, file: key, from: 0, bytes: 0, lines };
  return learnPartOf({ source, pieces: [{ linesBefore: 0, observed: observer.result() }] }).part;
}
