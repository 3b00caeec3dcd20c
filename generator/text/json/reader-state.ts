import { type EmbeddedText, originSpan } from '../embedded.ts';
import type { Span } from '../source.ts';
import type { Scan } from './scan.ts';

/** What kept a text from being strict JSON, or is suspicious in it, and where. */
export interface JsonProblem {
  readonly kind: 'not strict' | 'lossy' | 'duplicate key' | 'space in key' | 'cut short';
  /** What is there instead, such as `a trailing comma`; or the key. */
  readonly what: string;
  readonly span: Span;
}

/** A text while it is read, and what was found in it so far. */
export interface ReaderState extends Scan {
  readonly source: EmbeddedText;
  readonly keyProblems: JsonProblem[];
  depth: number;
  readonly limits: JsonLimits;
  /** The first thing that cannot be read; reading ends there. */
  problem: { readonly start: number; readonly what: string; readonly over: keyof JsonLimits | undefined } | undefined;
}

/** Ends the reading at the first thing that cannot be read. */
export function giveUp(reader: ReaderState, what: string, over?: keyof JsonLimits, start = reader.at): void {
  reader.problem ??= { start, what, over };
}

/** Where a part of the text stands in the page. */
export function spanIn(reader: ReaderState, start: number, end: number): Span {
  return originSpan(reader.source, start, end);
}

/** What is refused: deeper values, as reading is recursive, and objects with more members. */
export interface JsonLimits {
  readonly depth: number;
  readonly keys: number;
}

/** The limits where nobody asks for others. */
export const USUAL_LIMITS: JsonLimits = { depth: 64, keys: 10_000 };
