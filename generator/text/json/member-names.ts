import type { Span } from '../source.ts';
import { giveUp, type ReaderState } from './reader-state.ts';
import { deviate, peekPattern, scanString } from './scan.ts';

/** Reads the name of a member, in quotes or without. */
export function readName(reader: ReaderState): string | undefined {
  const start = reader.at;
  if (reader.text[start] === '"' || reader.text[start] === "'") return scanString(reader);
  const bare = peekPattern(reader, /:?[A-Za-z_$<{][\w$.<>{} -]*?(?=\s*(?:\??\s*:|=>))/y);
  if (bare === undefined) return undefined;
  reader.at += bare.length;
  deviate(reader, 'a name without quotes', start);
  return bare.replace(/^:/, '');
}

/** Space around a name is a slip of the page: the wire has none. */
export function checkName(reader: ReaderState, written: string, span: Span, names: Set<string>): string {
  const name = written.trim() === '' ? written : written.trim();
  if (name !== written) reader.keyProblems.push({ kind: 'space in key', what: written, span });
  if (names.has(name)) reader.keyProblems.push({ kind: 'duplicate key', what: name, span });
  names.add(name);
  const { keys } = reader.limits;
  if (names.size > keys) giveUp(reader, `an object has more than ${keys} properties`, 'keys');
  return name;
}

/** Whether what follows a name ends its member: a comma, the end of the object, or another name on a line of its own. */
export function endsMember(reader: ReaderState, from: number): boolean {
  const isNext = peekPattern(reader, /["']/y) !== undefined && /\n\s*$/.test(reader.text.slice(Math.max(0, from - 200), from));
  return isNext || peekPattern(reader, /[,}]/y) !== undefined;
}
