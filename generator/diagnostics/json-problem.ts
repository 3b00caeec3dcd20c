import type { JsonProblem } from '../text/json/reader-state.ts';
import type { SourceFile } from '../text/source.ts';
import { diagnostic } from './catalog.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What is to be reported of a problem in JSON of a page. */
export function diagnosticOfJson(problem: JsonProblem, file: SourceFile): Diagnostic {
  const place = { file, span: problem.span };
  switch (problem.kind) {
    case 'duplicate key':
      return diagnostic('json/duplicate-key', { key: problem.what }, place);
    case 'space in key':
      return diagnostic('json/space-in-key', { key: problem.what }, place);
    case 'lossy':
      return diagnostic('json/imprecise-number', { problem: problem.what }, place);
    case 'cut short':
      return diagnostic('json/cut-short', { reason: problem.what }, place);
    case 'not strict':
      return diagnostic('json/not-strict', { problem: problem.what }, place);
  }
}
