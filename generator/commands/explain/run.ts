import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { findJobs, jobInput } from '../../jobs/find-jobs.ts';
import { explainPath } from '../../pipeline/explain.ts';
import { analyze } from '../../pipeline.ts';
import { jsonText } from '../../text/encode.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';
import { explanationData, explanationText } from './report.ts';

/** `holotype explain`: the evidence for a type or a member. Gives the exit code: 2 if there is no such thing. */
export async function run({ args: [path, pages], options, terminal }: CommandLine<typeof command>): Promise<number> {
  const { jobs } = await findJobs(pages, { ...options, out: '.' }, terminal.cwd);
  const answers = jobs.map((job) => ({ job, answer: explainPath(analyze(jobInput(job)).value, path) }));
  const found = answers.flatMap(({ job, answer }) => ('typeName' in answer ? [{ job, answer }] : []));
  if (found.length === 0) {
    const unclear = answers.flatMap(({ answer }) => ('types' in answer ? [answer] : []))[0];
    if (unclear !== undefined) throw new UserError([diagnostic('usage/event-in-several', unclear)], 2);
    const misses = answers.flatMap(({ answer }) => ('known' in answer ? [answer] : []));
    const near = misses.find((miss) => miss.near !== undefined)?.near;
    throw new UserError([diagnostic('usage/nothing-to-explain', { path, near, known: misses.flatMap(({ known }) => known) })], 2);
  }
  for (const { job, answer } of found) {
    terminal.out(
      options.json === true ? `${jsonText(explanationData(answer))}\n` : explanationText(answer, job.name, terminal.paint),
    );
  }
  return 0;
}
