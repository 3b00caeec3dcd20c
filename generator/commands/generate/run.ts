import { type GenerateRun, generateAll } from '../../jobs/generate.ts';
import { printDifferences } from '../written-files.ts';
import { reportGenerate } from './report.ts';

/** `holotype generate`. Gives the exit code: 0 fine, 1 stale under `--check`, 2 wrong options, 3 errors in the pages. */
export async function runGenerate(pages: readonly string[], run: GenerateRun): Promise<number> {
  const { options, terminal } = run;
  const { results, exitCode } = await generateAll(pages, run);
  if (options.check === true && exitCode <= 1 && options.json !== true)
    await printDifferences(
      results.flatMap(({ changes }) => changes),
      terminal,
    );
  else reportGenerate(results, { exitCode, options }, terminal);
  return exitCode;
}
