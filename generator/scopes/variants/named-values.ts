import type { Payload } from '../../claims/payloads.ts';
import type { DataTable } from '../../model/documented.ts';
import type { ListedVariant } from '../../model/reading.ts';
import { words } from '../../text/case.ts';
import { addToGroup } from '../../text/groups.ts';
import type { Page } from '../page.ts';
import { eventsOfSection } from '../scope-rule.ts';

/** A value is a word or a few, and no text. */
const VALUE = /^[\p{L}\d][\p{L}\p{N} _.:/-]{0,60}$/u;

/** What some lists of members name, by the member that it is said of. */
export interface NamedInLists {
  /** The names of the members at the root. */
  readonly members: ReadonlySet<string>;
  /** The values that rows name for their member. */
  readonly values: ReadonlyMap<string, readonly ListedVariant[]>;
  /** The values with which other members are there, and whether that is said of a member at the root. */
  readonly conditions: ReadonlyMap<string, readonly (ListedVariant & { readonly isOfRoot: boolean })[]>;
}

/**
 * Sorts what lists of members say of values by the members.
 * @param holder The member of the payload to look in; without one, the payload itself.
 */
export function namedInLists(tables: readonly DataTable[], holder?: string): NamedInLists {
  const members = new Set<string>();
  const values = new Map<string, ListedVariant[]>();
  const conditions = new Map<string, (ListedVariant & { readonly isOfRoot: boolean })[]>();
  for (const { path: whole, knownValues, condition, place } of tables.flatMap((table) => table.members)) {
    if (holder !== undefined && whole[0] !== holder) continue;
    const path = holder === undefined ? whole : whole.slice(1);
    const [name = ''] = path;
    const isOfRoot = path.length === 1;
    if (isOfRoot) members.add(name);
    for (const value of isOfRoot ? knownValues : []) addToGroup(values, name, { value, description: undefined, place });
    for (const value of condition?.values ?? [])
      addToGroup(conditions, behind(condition?.member ?? '', holder), { value, description: undefined, place, isOfRoot });
  }
  return { members, values, conditions };
}

/** The name of a member that may be written with that of what holds it: `data.action` → action. */
function behind(member: string, holder: string | undefined): string {
  return holder !== undefined && member.startsWith(`${holder}.`) ? member.slice(holder.length + 1) : member;
}

/** The values that lists give to members, by member and event; those that stand in no event's section by the member alone. */
export function listedValues(page: Page): ReadonlyMap<string, readonly ListedVariant[]> {
  const found = new Map<string, ListedVariant[]>();
  for (const { path, section, values } of page.claims.values) {
    const member = path.join('.');
    const keys = eventsOfSection(page, section)?.map((type) => keyOf(member, type)) ?? [keyOf(member, undefined)];
    for (const key of keys) for (const value of values) addToGroup(found, key, value);
  }
  return found;
}

function keyOf(member: string, type: string | undefined): string {
  return JSON.stringify([member, type]);
}

/** What a page says of the values of one member of an event. */
export interface ValueSources {
  readonly type: string;
  readonly holder: string | undefined;
  readonly member: string;
  /** What the lists of the event name, and those that are about all. */
  readonly lists: readonly NamedInLists[];
  readonly listed: ReadonlyMap<string, readonly ListedVariant[]>;
  /** The payloads that show it, each with its value. */
  readonly shown: readonly { readonly payload: Payload; readonly value: string }[];
}

/** The values that a page names for a member of an event, each once, in the order in which it is first named; never those that examples only have. */
export function namedValues({ type, holder, member, lists, listed, shown }: ValueSources): readonly ListedVariant[] {
  const found = new Map<string, ListedVariant>();
  const add = ({ value, description, place }: ListedVariant): void => {
    const known = found.get(value);
    if (VALUE.test(value)) found.set(value, { place, ...known, value, description: known?.description ?? description });
  };
  for (const { values } of lists) for (const one of values.get(member) ?? []) add(one);
  const names = holder === undefined ? [member] : [`${holder}.${member}`, member];
  for (const of of [type, undefined]) for (const name of names) for (const one of listed.get(keyOf(name, of)) ?? []) add(one);
  for (const { conditions } of lists) for (const one of conditions.get(member) ?? []) add(one);
  for (const { payload, value } of shown)
    if (saysValue(payload, value)) add({ value, description: undefined, place: payload.place });
  return [...found.values()];
}

/** Whether the heading, the sentence right above or the title of an example has its value in it as a word: "when an issue is opened". */
function saysValue({ section, fence: { fence } }: Payload, value: string): boolean {
  const above = section.blocks[section.blocks.indexOf(fence) - 1];
  const texts = [section.heading?.text, above?.kind === 'prose' ? above.text : undefined, fence.title, fence.tab];
  const inWords = (text: string): string => ` ${words(text).join(' ')} `;
  const own = inWords(value);
  return own.trim() !== '' && texts.some((text) => text !== undefined && inWords(text).includes(own));
}
