import type { EmbeddedText } from '../embedded.ts';
import type { Span } from '../source.ts';
import type { JsonNode } from './node.ts';
import { readValues } from './read-values.ts';
import { type JsonLimits, type JsonProblem, type ReaderState, spanIn, USUAL_LIMITS } from './reader-state.ts';

/** The values of a text with what is wrong in it; or why it cannot be read, and where. */
export type JsonReading =
  | { readonly ok: true; readonly values: readonly JsonNode[]; readonly problems: readonly JsonProblem[] }
  | { readonly ok: false; readonly reason: string; readonly span: Span; readonly over: keyof JsonLimits | undefined };

/**
 * Reads JSON out of a page. Strict JSON is taken as it is. Otherwise comments, ellipses, trailing, missing and doubled
 * commas, unquoted names and placeholders, loose strings, missing ends and several values in a row are read as they are
 * meant, and each is listed with its place. Of a text that needs more than that, what stands in front of the problem is kept,
 * if it is an object; its last objects count as elided.
 */
export function readJson(source: EmbeddedText, limits: JsonLimits = USUAL_LIMITS): JsonReading {
  const { text } = source;
  const reader: ReaderState = { source, text, at: 0, deviations: [], keyProblems: [], depth: 0, limits, problem: undefined };
  const values = readValues(reader);
  const { problem } = reader;
  const isSaved = problem !== undefined && problem.over === undefined && values.some(({ kind }) => kind === 'object');
  if (problem !== undefined && !isSaved)
    return { ok: false, reason: problem.what, span: spanIn(reader, problem.start, problem.start + 1), over: problem.over };
  if (values.length === 0) return { ok: false, reason: 'it contains no value', span: spanIn(reader, 0, 1), over: undefined };
  const deviations = reader.deviations.map(({ what, start, end, lossy }) => ({
    kind: lossy ? ('lossy' as const) : ('not strict' as const),
    what,
    span: spanIn(reader, start, end),
  }));
  const cut =
    problem === undefined
      ? []
      : [{ kind: 'cut short' as const, what: problem.what, span: spanIn(reader, problem.start, problem.start + 1) }];
  return {
    ok: true,
    values,
    problems: [...deviations, ...cut, ...reader.keyProblems, ...hiddenDeviation(reader, deviations.length)],
  };
}

/** Nothing that `JSON.parse` refuses goes unreported, even if this reader has no word for it. */
function hiddenDeviation(reader: ReaderState, found: number): readonly JsonProblem[] {
  if (found > 0) return [];
  try {
    JSON.parse(reader.text);
    return [];
  } catch {
    return [{ kind: 'not strict', what: 'something that JSON does not allow', span: spanIn(reader, 0, 1) }];
  }
}
