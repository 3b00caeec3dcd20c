import { generateAll } from '../../jobs/generate.ts';
import type { Templates } from '../../model/template.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';
import { reportCheck, reportGenerate } from './report.ts';

/** What a run of `generate` is given. */
export interface GenerateLine extends CommandLine<typeof command> {
  /** What outputs are printed from; by default the package's own templates. */
  readonly templates?: Templates;
}

/** `holotype generate`. Gives the exit code: 0 fine, 1 stale under `--check`, 2 wrong options, 3 errors in the pages. */
export async function run(run: GenerateLine): Promise<number> {
  const {
    args: [pages],
    options,
  } = run;
  const terminal = options.quiet === true ? { ...run.terminal, progress: () => {} } : run.terminal;
  if (options.watch === true) return (await import('./watch.ts')).runWatch(pages, run);
  const { results, exitCode } = await generateAll(pages, { ...run, terminal });
  if (options.check === true && exitCode <= 1 && options.json !== true) await reportCheck(results, options, terminal);
  else reportGenerate(results, { exitCode, options }, terminal);
  return exitCode;
}
