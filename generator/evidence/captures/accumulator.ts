import { isPersonal } from '../../../templates/receiver/capture/string-forms.ts';
import type { Format } from '../../model/schema.ts';
import type { CapturedEvidence } from './captured-file.ts';
import { formOfString, STRING_FORMS } from './string-forms.ts';

/**
 * The evidence of one position in captured payloads, which grows in place: nothing is made for a value that is seen where
 * such values were seen before.
 */
export interface Accumulator {
  nulls: number;
  booleans: number;
  numbers: number;
  objects: number;
  arrays: number;
  /** How many strings have each form, in the order of `STRING_FORMS`; empty as long as there is none. */
  forms: number[];
  /** The string that came last, and its form: many come several times in a row. */
  lastString: string | undefined;
  lastForm: number;
  /** The members by name, and in the order in which they were first seen, which is mostly that of the next object. */
  readonly members: Map<string, Member>;
  order: Member[];
  items: Accumulator | undefined;
  /** All members together, once there were too many names. */
  values: Accumulator | undefined;
}

interface Member {
  readonly name: string;
  readonly index: number;
  readonly evidence: Accumulator;
}

/** So many names are kept apart at one place; with more, it is a map, and its values are taken together. */
export const MAX_MEMBERS = 10_000;
/** So much of a name is kept. */
export const MAX_NAME = 200;
/** What is deeper in a payload is not looked at. */
export const MAX_DEPTH = 100;

/** What stands at the end of a name that was cut. */
export const CUT = '…';

/** Names that a receiver has put in the place of others: they are numbered, as an object has each name once. */
const MASKED = /^\{masked\d*\}$/;

/** Evidence of nothing. */
export function newAccumulator(): Accumulator {
  return {
    nulls: 0,
    booleans: 0,
    numbers: 0,
    objects: 0,
    arrays: 0,
    forms: [],
    lastString: undefined,
    lastForm: 0,
    members: new Map(),
    order: [],
    items: undefined,
    values: undefined,
  };
}

/** Adds what one value shows of its position and of all within it, without the value. It has to be as `JSON.parse` gives it. */
export function addValue(to: Accumulator, value: unknown, depth = 0): void {
  if (typeof value === 'string') addString(to, value);
  else if (typeof value === 'number') to.numbers++;
  else if (typeof value === 'boolean') to.booleans++;
  else if (value === null || value === undefined) to.nulls++;
  else if (Array.isArray(value)) addItems(to, value, depth);
  else addMembers(to, value as Readonly<Record<string, unknown>>, depth);
}

function addString(to: Accumulator, text: string): void {
  if (text !== to.lastString) {
    to.lastForm = formOfString(text);
    to.lastString = text;
  }
  addForm(to, to.lastForm, 1);
}

function addForm(to: Accumulator, form: number, count: number): void {
  if (to.forms.length === 0) to.forms = STRING_FORMS.map(() => 0);
  to.forms[form] = (to.forms[form] ?? 0) + count;
}

function addItems(to: Accumulator, items: readonly unknown[], depth: number): void {
  to.arrays++;
  if (items.length === 0 || depth >= MAX_DEPTH) return;
  to.items ??= newAccumulator();
  for (let index = 0; index < items.length; index++) addValue(to.items, items[index], depth + 1);
}

function addMembers(to: Accumulator, object: Readonly<Record<string, unknown>>, depth: number): void {
  to.objects++;
  if (depth >= MAX_DEPTH) return;
  let next = 0;
  for (const name in object) {
    let member = to.order[next];
    if (member === undefined || member.name !== name) member = memberOf(to, name, true);
    if (member === undefined) addValue(valuesOf(to), object[name], depth + 1);
    else {
      next = member.index + 1;
      addValue(member.evidence, object[name], depth + 1);
    }
  }
}

/** The member of a name; none where names are no longer kept apart. */
function memberOf(to: Accumulator, name: string, isRaw: boolean): Member | undefined {
  if (to.values !== undefined) return undefined;
  const known = to.members.get(name);
  if (known !== undefined) return known;
  const kept = isRaw ? keptName(name) : name;
  const same = kept === name ? undefined : to.members.get(kept);
  if (same !== undefined) return same;
  if (to.members.size >= MAX_MEMBERS) {
    valuesOf(to);
    return undefined;
  }
  const member = { name: kept, index: to.order.length, evidence: newAccumulator() };
  to.members.set(kept, member);
  to.order.push(member);
  return member;
}

/** A name as it is kept. One that looks like data of somebody (an address, a number, a long token) goes by `{masked}`. */
function keptName(name: string): string {
  if (isPersonal(name) || MASKED.test(name)) return '{masked}';
  return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}

/** What all members of a place have in common; from now on, they are not kept apart. */
function valuesOf(to: Accumulator): Accumulator {
  if (to.values === undefined) {
    const values = newAccumulator();
    to.values = values;
    for (const { evidence } of to.order) addData(values, evidenceData(evidence));
    to.members.clear();
    to.order = [];
  }
  return to.values;
}

/** Adds what `evidenceData` gave. The order in which evidence is added changes nothing, and neither does how it is grouped. */
export function addData(to: Accumulator, { kinds, strings, members = {}, items, values }: CapturedEvidence): void {
  to.nulls += kinds.null ?? 0;
  to.booleans += kinds.boolean ?? 0;
  to.numbers += kinds.number ?? 0;
  to.objects += kinds.object ?? 0;
  to.arrays += kinds.array ?? 0;
  if (strings !== undefined) addStrings(to, strings);
  if (items !== undefined) {
    to.items ??= newAccumulator();
    addData(to.items, items);
  }
  if (values !== undefined) addData(valuesOf(to), values);
  for (const [name, member] of Object.entries(members)) addData(memberOf(to, name, false)?.evidence ?? valuesOf(to), member);
}

function addStrings(to: Accumulator, { concrete, placeholders, formats }: NonNullable<CapturedEvidence['strings']>): void {
  let withFormat = 0;
  for (const [form, name] of STRING_FORMS.entries()) {
    const count = name === 'placeholder' || name === 'none' ? 0 : (formats[name] ?? 0);
    withFormat += count;
    if (count > 0) addForm(to, form, count);
  }
  addForm(to, STRING_FORMS.indexOf('placeholder'), placeholders);
  addForm(to, STRING_FORMS.indexOf('none'), concrete - withFormat);
}

/** Evidence as plain data, in a fixed order: the same evidence gives the same bytes. */
export function evidenceData(evidence: Accumulator): CapturedEvidence {
  const { nulls, booleans, numbers, objects, arrays, forms, members, items, values } = evidence;
  const strings = forms.reduce((sum, count) => sum + count, 0);
  const kinds = { null: nulls, boolean: booleans, number: numbers, string: strings, object: objects, array: arrays };
  const sorted = [...members.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    kinds: Object.fromEntries(Object.entries(kinds).filter(([, count]) => count > 0)),
    ...(strings === 0 ? {} : { strings: stringsOf(forms) }),
    ...(sorted.length === 0 ? {} : { members: Object.fromEntries(sorted.map((one) => [one.name, evidenceData(one.evidence)])) }),
    ...(items === undefined ? {} : { items: evidenceData(items) }),
    ...(values === undefined ? {} : { values: evidenceData(values) }),
  };
}

function stringsOf(forms: readonly number[]): NonNullable<CapturedEvidence['strings']> {
  const [placeholders = 0, ...concrete] = forms;
  const formats = STRING_FORMS.slice(2).flatMap((name, index): readonly (readonly [Format, number])[] => {
    const count = forms[index + 2] ?? 0;
    return count === 0 || name === 'placeholder' || name === 'none' ? [] : [[name, count]];
  });
  return { concrete: concrete.reduce((sum, count) => sum + count, 0), placeholders, formats: Object.fromEntries(formats) };
}
