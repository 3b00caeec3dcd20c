import { isError } from '../../diagnostics/diagnostic.ts';
import { diagnosticData } from '../../diagnostics/format.ts';
import { readPages as readPageFiles } from '../../io/pages.ts';
import type { Terminal } from '../../io/terminal.ts';
import { type LimitOptions, limitsOf } from '../../jobs/limit-options.ts';
import { limitsWith } from '../../model/limits.ts';
import { readPages } from '../../pipeline/read-pages.ts';
import { readingData } from '../../pipeline/reading-data.ts';
import { jsonText } from '../../text/encode.ts';
import { coverageOf, coverageTable } from './coverage.ts';

/** The options of `holotype inspect`. */
export interface InspectOptions extends LimitOptions {
  readonly coverage?: boolean;
  readonly dialect?: string;
  readonly json?: boolean;
}

/** `holotype inspect`: what was read from pages, as JSON. Gives the exit code: 3 if a page has errors. */
export function runInspect(pages: readonly string[], options: InspectOptions, terminal: Terminal): number {
  const limits = limitsWith(limitsOf(options));
  const { value, diagnostics } = readPages(readPageFiles(pages, terminal.cwd, limits), options.dialect, limits);
  const exitCode = diagnostics.some(isError) ? 3 : 0;
  if (options.coverage === true) {
    const coverages = value.map(coverageOf);
    terminal.out(options.json === true ? `${jsonText(coverages)}\n` : coverageTable(coverages));
    return exitCode;
  }
  const data = { pages: value.map(readingData), diagnostics: diagnostics.map(diagnosticData) };
  terminal.out(`${jsonText(data)}\n`);
  return exitCode;
}
