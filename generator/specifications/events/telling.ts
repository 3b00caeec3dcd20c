import type { StatedHeader } from '../../model/specifications/stated.ts';
import { isSameName, words } from '../../text/case.ts';
import { saysType } from './type-words.ts';
import type { Unit } from './unit.ts';

/** How a specification tells its events apart. */
export interface Telling {
  /** The names that lead to the member which has the type. */
  readonly path: readonly string[] | undefined;
  /** The header that has the type. */
  readonly header: string | undefined;
  /** What an event is called on the wire. */
  readonly typeOf: (unit: Unit) => string;
  /** Whether the types follow from other names only. */
  readonly isGuessed: boolean;
}

/**
 * What tells the events of some payloads apart: a header that has one value for each, a member that has another text in each, or
 * the beginning of a name of which a member of the payload says the end (`issues-opened`, `"action": "opened"`). What is left goes
 * by its name.
 */
export function findTelling(all: readonly Unit[]): Telling {
  // A branch for all other texts of a member is no event, and such a member tells what is of one event.
  const held = new Map(
    all.flatMap(({ message, others }) =>
      others === undefined || saysType(others.member) ? [] : [[message, others.member] as const],
    ),
  );
  const units = all.filter(({ others }) => others === undefined).map((unit) => without(unit, held.get(unit.message)));
  return (
    byHeader(units) ?? byMember(units, true) ?? byNames(units) ?? byMember(units, false) ?? bySomeMembers(units) ?? byNameAlone()
  );
}

function without(unit: Unit, member: string | undefined): Unit {
  if (member === undefined) return unit;
  const key = JSON.stringify([member]);
  return { ...unit, literals: new Map([...unit.literals].filter(([other]) => other !== key)) };
}

function byNameAlone(): Telling {
  return { path: undefined, header: undefined, typeOf: nameOf, isGuessed: false };
}

function nameOf({ name, message }: Unit): string {
  return name === '' ? message.name : name;
}

/** A header that has a value of its own in every message, or one of several that is what the message is called. */
function byHeader(units: readonly Unit[]): Telling | undefined {
  const [first] = units;
  for (const { name } of first?.message.headers ?? []) {
    const values = units.map((unit) => valueOfHeader(unit, name));
    if (values.some((value) => value === undefined)) continue;
    const isShared = new Set(values).size < new Set(units.map(({ message }) => message)).size;
    if (isShared || !saysType(name)) continue;
    return { path: undefined, header: name, typeOf: (unit) => valueOfHeader(unit, name) ?? nameOf(unit), isGuessed: false };
  }
  return undefined;
}

function valueOfHeader({ message, name: own }: Unit, header: string): string | undefined {
  const { values = [] } = headerNamed(message.headers, header) ?? {};
  const called = values.find((value) => isSameName(value, message.name) || isSameName(value, own));
  return values.length === 1 ? values[0] : called;
}

function headerNamed(headers: readonly StatedHeader[], name: string): StatedHeader | undefined {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}

/** A member that all payloads have a text in; if it is not called as what says which event it is, another one in each. */
function byMember(units: readonly Unit[], isNamedSo: boolean): Telling | undefined {
  const paths = commonPaths(units).filter((names) => saysType(names.at(-1) ?? '') === isNamedSo);
  const path = [...paths]
    .sort((a, b) => a.length - b.length)
    .find((names) => {
      const values = new Set(units.map((unit) => unit.literals.get(JSON.stringify(names))));
      return isNamedSo ? values.size > 1 || units.length === 1 : values.size === units.length && units.length > 1;
    });
  if (path === undefined) return undefined;
  return { path, header: undefined, typeOf: (unit) => unit.literals.get(JSON.stringify(path)) ?? nameOf(unit), isGuessed: false };
}

function commonPaths(units: readonly Unit[]): readonly (readonly string[])[] {
  const [first] = units;
  const keys = [...(first?.literals.keys() ?? [])].filter((key) => units.every(({ literals }) => literals.has(key)));
  return keys.map((key) => JSON.parse(key) as readonly string[]);
}

/** Webhooks that are called after their event and the text of a member, where a header says the event. */
function byNames(units: readonly Unit[]): Telling | undefined {
  const [first] = units;
  const header = first?.message.headers.find(
    ({ name }) =>
      words(name).at(-1) === 'event' && units.every(({ message }) => headerNamed(message.headers, name) !== undefined),
  );
  if (header === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const unit of units)
    for (const key of unit.literals.keys())
      if (isOneStep(key) && beginningOf(unit, key) !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [best] = [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
  if (best === undefined || best.count * 2 < units.length) return undefined;
  const spell = spellingOf(units, header.name, best.key);
  return {
    path: undefined,
    header: header.name,
    typeOf: (unit) => spell(beginningOf(unit, best.key) ?? unit.message.name),
    isGuessed: true,
  };
}

function isOneStep(key: string): boolean {
  return !key.includes('","') || (JSON.parse(key) as readonly string[]).length === 1;
}

/** `issues` of `issues-opened`, if the member has `opened`. */
function beginningOf({ message: { name }, literals }: Unit, key: string): string | undefined {
  const literal = literals.get(key);
  if (literal === undefined) return undefined;
  // Most texts end no name, which their last letter tells.
  if (lastLetter(name) !== lastLetter(literal)) return undefined;
  const [all, end] = [words(name), words(literal)];
  const isEnd = end.length > 0 && end.length < all.length && all.slice(-end.length).join(' ') === end.join(' ');
  if (!isEnd) return undefined;
  // The beginning as it is written, without what separates it from the end.
  const tail = new RegExp(`[^\\p{L}\\p{N}]*${end.join('[^\\p{L}\\p{N}]*')}$`, 'iu');
  return name.replace(tail, '');
}

/** The last letter or digit of a text, in lower case. */
function lastLetter(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) return text.charAt(at).toLowerCase();
  return '';
}

/** How the header writes what names have a dash in: as the values do that it is shown with, if they are those names. */
function spellingOf(units: readonly Unit[], header: string, key: string): (name: string) => string {
  const marks = new Map<string, number>();
  for (const unit of units) {
    const own = beginningOf(unit, key) ?? unit.message.name;
    const shown = (headerNamed(unit.message.headers, header)?.examples ?? []).find((example) => isSameName(example, own));
    const mark = /[^\p{L}\p{N}]/u.exec(shown ?? '')?.[0];
    if (mark !== undefined) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  const [mark] = [...marks].sort((a, b) => b[1] - a[1]).map(([found]) => found);
  return mark === undefined ? (name) => name : (name) => name.replace(/[^\p{L}\p{N}]+/gu, mark);
}

/** A member that most payloads have another text in each. */
function bySomeMembers(units: readonly Unit[]): Telling | undefined {
  const counts = new Map<string, Set<string>>();
  for (const { literals } of units)
    for (const [key, value] of literals) counts.set(key, (counts.get(key) ?? new Set()).add(value));
  const ranked = [...counts].map(([key, values]) => ({ path: JSON.parse(key) as readonly string[], size: values.size }));
  const [best] = ranked
    .filter(({ path, size }) => saysType(path.at(-1) ?? '') && size * 2 > units.length)
    .sort((a, b) => b.size - a.size || a.path.length - b.path.length);
  if (best === undefined) return undefined;
  const key = JSON.stringify(best.path);
  return { path: best.path, header: undefined, typeOf: (unit) => unit.literals.get(key) ?? nameOf(unit), isGuessed: false };
}
