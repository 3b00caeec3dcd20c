import type { GivenNames } from '../../model/output.ts';
import type { SchemaSet, VariantsSchema } from '../../model/schema-set.ts';
import { derivedOfEvent, derivedOfType, EVENT_NAMES } from '../../text/code-names.ts';
import { distinctNames } from '../names.ts';
import { keptNames } from './kept-names.ts';

/** A variant without its event: the id of the model of its data, and the value that tells it. */
export interface OneVariant {
  readonly data: string;
  readonly value: string | undefined;
}

/** The variants of an event, that of all other values last. */
export function allVariants({ named, other }: VariantsSchema): readonly OneVariant[] {
  return [...named, { data: other, value: undefined }];
}

/** What stands for values that the pages do not name; another word where they name this one. */
export function wordsOf(variants: VariantsSchema): readonly string[] {
  const values = variants.named.map(({ value }) => value);
  const isTaken = values.some((value) => /^other$/i.test(value));
  return [...values, isTaken ? 'undocumented' : 'other'];
}

/** What variants are called, by the ids of the models of their data. */
export interface VariantNaming {
  readonly byId: ReadonlyMap<string, string>;
  /** By what each name is kept: `issues#action=opened`. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The member that tells variants, behind that of the payload which holds them: `data.action`. */
function memberText({ holder, member }: Pick<VariantsSchema, 'holder' | 'member'>): string {
  return holder === undefined ? member : `${holder}.${member}`;
}

/** By what the name of a variant is kept beside those of events; `*` is that of all other values. */
function keyOf(type: string, member: string, value: string | undefined): string {
  return `${type}#${member}=${value ?? '*'}`;
}

/** The event, of some, whose variant a kept name is of. */
export function eventOfVariant(key: string, types: { readonly has: (type: string) => boolean }): string | undefined {
  for (let at = key.indexOf('#'); at !== -1; at = key.indexOf('#', at + 1)) {
    const type = key.slice(0, at);
    if (types.has(type)) return type;
  }
  return undefined;
}

/**
 * What the variants of events are called in code: that of the event with the value, `IssuesOpened`, and `IssuesOther` for what the
 * pages do not name. A name that was given is kept.
 */
export function nameVariants({ events }: SchemaSet, names: ReadonlyMap<string, string>, given: GivenNames): VariantNaming {
  const all = events.flatMap(({ type, variants }) => {
    if (variants === undefined) return [];
    const values = wordsOf(variants);
    return allVariants(variants).map(({ data, value }, index) => ({
      data,
      key: keyOf(type, memberText(variants), value),
      path: [`${names.get(type) ?? ''}-${values[index] ?? ''}`],
    }));
  });
  const taken = new Set([...names.values()].flatMap(derivedOfEvent));
  const kept = keptNames(all, ({ key }) => key, given.events, taken);
  for (const name of Object.values(given.models)) for (const one of derivedOfType(name)) taken.add(one);
  const rest = all.filter((variant) => !kept.has(variant));
  const found = distinctNames(
    rest.map(({ path }) => path),
    { taken, kind: EVENT_NAMES },
  );
  const byId = new Map([...kept].map(([{ data }, name]) => [data, name]));
  for (const [index, { data }] of rest.entries()) byId.set(data, found[index] ?? '');
  return { byId, keys: new Map(all.map(({ data, key }) => [data, key])) };
}
