import { jobOptions } from '../../config/job-options.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { diagnosticData } from '../../diagnostics/format.ts';
import { pagesNamed } from '../../io/sources/page-files.ts';
import { readPageFiles } from '../../io/sources/pages.ts';
import { readPages } from '../../pipeline/read-pages.ts';
import { readingData } from '../../pipeline/reading-data.ts';
import { pageCoverage } from '../../pipeline/told/page-coverage.ts';
import { jsonText } from '../../text/encode.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';
import { coverageTable } from './coverage.ts';

/** `holotype inspect`: what was read from pages, as JSON. Gives the exit code: 3 if a page has errors. */
export function run({ args: [pages], options, terminal }: CommandLine<typeof command>): number {
  const { dialect, limits } = jobOptions(options);
  const { value, diagnostics } = readPages(readPageFiles(pagesNamed(pages, terminal.cwd), terminal.cwd, limits), dialect, limits);
  const exitCode = diagnostics.some(isError) ? 3 : 0;
  if (options.coverage === true) {
    const coverages = value.map(pageCoverage);
    terminal.out(options.json === true ? `${jsonText(coverages)}\n` : coverageTable(coverages));
    return exitCode;
  }
  const data = { pages: value.map(readingData), diagnostics: diagnostics.map(diagnosticData) };
  terminal.out(`${jsonText(data)}\n`);
  return exitCode;
}
