import { embed } from '../embedded.ts';
import type { SourceFile, Span } from '../source.ts';
import { type JsonReading, readJson } from './read-lenient-json.ts';

/** What keeps a text from being JSON, and where. */
export interface StrictJsonProblem {
  readonly reason: string;
  readonly span: Span;
}

/** Values are read for places only, so they may be deeper than examples in pages. */
export const PLACED_DEPTH = 1000;

/** Reads the whole text of a file as JSON, for the places of what is in it. */
export function readPlaced(file: SourceFile): JsonReading {
  return readJson(embed(file, [{ text: file.text, origin: 0 }]), { depth: PLACED_DEPTH, keys: Number.POSITIVE_INFINITY });
}

/**
 * The first thing that keeps the text of a file from being JSON as `JSON.parse` takes it, or that is too deep to be worked
 * with; nothing if there is no such thing. The reason quotes no more of the text than one character.
 */
export function strictJsonProblem(file: SourceFile): StrictJsonProblem | undefined {
  const reading = readPlaced(file);
  if (!reading.ok) return { reason: reading.reason, span: reading.span };
  const problem = reading.problems.find(({ kind }) => kind === 'not strict');
  return problem === undefined ? undefined : { reason: problem.what, span: problem.span };
}
