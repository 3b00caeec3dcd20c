import type { OptionValues } from '../../options/values.ts';
import { normalizeNewlines } from '../../text/decode.ts';
import { partText, readParts } from '../../traffic/part-file.ts';
import { mergeLearnParts } from '../../traffic/parts.ts';
import { observePayloads } from './observe-payloads.ts';

/** A page as Markdown, by its name. */
export interface TrafficPage {
  readonly name: string;
  readonly text: string;
}

/** What payloads of a part of the traffic show: counts, no payload and no value. `toJson` gives it as text. */
export interface TrafficPart {
  readonly part: 1;
  readonly of: 'learn';
  /** What the parts are known by that it is about; `merge` counts none twice that it can tell. */
  readonly keys: readonly string[];
  /** How many payloads were of events that no page documents. */
  readonly unknown: number;
  /** How many lines of files were not JSON. */
  readonly skipped: number;
  /** The evidence, by the names of catalogs. */
  readonly catalogs: Readonly<Record<string, object>>;
}

/** Options of `observe`. */
export interface ObserveOptions extends OptionValues<'dialect' | 'specifications'> {
  /** What this part of the traffic is known by, such as its address or the hash of its bytes: a part that is merged twice counts once. */
  readonly key: string;
}

/**
 * Observes captured payloads, as `holotype learn --part` does. Its result can be merged, and given to `holotype learn --merge`.
 * @param catalogs The pages of each catalog, by the name that the config has for it.
 * @param payloads Payloads as `JSON.parse` gives them. They are taken one by one, and none is kept.
 * @example
 * observe({ shop: [{ name: 'events.md', text: '# Events\n\n```json\n{ "type": "order.paid", "id": "A-17" }\n```' }] },
 *   [{ type: 'order.paid', id: 'B-2', note: null }, { type: 'order.lost' }], { key: 'monday' }).unknown
 * // → 1
 */
export function observe(
  catalogs: Readonly<Record<string, readonly TrafficPage[]>>,
  payloads: Iterable<unknown>,
  options: ObserveOptions,
): TrafficPart {
  const pages = Object.entries(catalogs).map(
    ([name, own]) =>
      [name, own.map(({ name: page, text }) => ({ name: page, path: page, text: normalizeNewlines(text) }))] as const,
  );
  return observePayloads(Object.fromEntries(pages), payloads, options);
}

/**
 * Merges parts. Neither their order nor how they are grouped changes the result; a part that is there twice counts once.
 * @example
 * merge([fromJson('{"part":1,"of":"learn","keys":["a"],"unknown":2,"skipped":0,"catalogs":{}}'),
 *   fromJson('{"part":1,"of":"learn","keys":["a"],"unknown":2,"skipped":0,"catalogs":{}}')]).unknown
 * // → 2
 */
export function merge(parts: readonly TrafficPart[]): TrafficPart {
  return mergeLearnParts(parts as readonly ReturnType<typeof observePayloads>[]);
}

/**
 * A part as one line of text, which `holotype learn --merge` reads too: the same part gives the same bytes.
 * @example
 * toJson({ part: 1, of: 'learn', keys: ['a'], unknown: 0, skipped: 0, catalogs: {} })
 * // → '{"part":1,"of":"learn","keys":["a"],"unknown":0,"skipped":0,"catalogs":{}}\n'
 */
export function toJson(part: TrafficPart): string {
  return partText(part as ReturnType<typeof observePayloads>);
}

/**
 * Reads the text that `toJson` gave. Throws an error that says what is wrong with another one.
 * @example
 * fromJson('{"part":1,"of":"learn","keys":["a"],"unknown":2,"skipped":0,"catalogs":{}}').unknown
 * // → 2
 */
export function fromJson(text: string): TrafficPart {
  const parts = readParts({ name: 'part', path: 'part', text }, 'learn');
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : mergeLearnParts(parts);
}
