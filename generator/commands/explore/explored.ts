import { readTemplates } from '../../io/package/templates.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { findJobs, jobInput } from '../../jobs/find-jobs.ts';
import { countStale } from '../../jobs/stale-outputs.ts';
import { type Explored, type ExploredCatalog, exploreCatalogs } from '../../pipeline/explorer/explorer-data.ts';
import type { CommandLine } from '../command.ts';
import { analyzeJob, assertNoErrors } from '../job-analysis.ts';
import type { command } from './command.ts';

/** What a command line asks to explore. Raises a `UserError` if a page has errors. */
export async function exploredBy(
  pages: readonly string[],
  options: CommandLine<typeof command>['options'],
  terminal: Terminal,
): Promise<Explored> {
  terminal.progress('Reading');
  const { file: _file, serve: _serve, ...finding } = options;
  const { jobs, out } = await findJobs(pages, { ...finding, out: '.' }, terminal.cwd);
  const templates = readTemplates();
  const catalogs: ExploredCatalog[] = [];
  for (const job of jobs) {
    const { analysis, found } = analyzeJob(job);
    assertNoErrors(found);
    const stale = pages.length > 0 ? 0 : await countStale(job, out, templates);
    catalogs.push({ name: job.name, input: jobInput(job), analysis, diagnostics: found, stale });
  }
  terminal.progress('Writing');
  const explored = await exploreCatalogs(catalogs, templates);
  terminal.progress('');
  return explored;
}
