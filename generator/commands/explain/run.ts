import { CODES, diagnostic, isCode } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { findJobs } from '../../jobs/find-jobs.ts';
import { explainPath } from '../../pipeline/explain.ts';
import { closestMatch } from '../../text/closest-match.ts';
import { jsonText } from '../../text/encode.ts';
import type { CommandLine } from '../command.ts';
import { analyzeJob, assertNoErrors } from '../job-analysis.ts';
import type { command } from './command.ts';
import { explanationData, explanationText } from './report.ts';
import { signatureData, signatureText } from './signature-report.ts';

/** What asks for the evidence of how deliveries are signed. */
const SIGNATURE = 'signature';

/**
 * `holotype explain`: the evidence for a type or a member, or of how deliveries are signed, or what a code of a diagnostic means.
 * Gives the exit code: 2 if there is no such thing.
 */
export async function run(line: CommandLine<typeof command>): Promise<number> {
  const {
    args: [path],
    options,
    terminal,
  } = line;
  if (isCode(path)) {
    const { printCode } = await import('./code-report.ts');
    printCode(path, options.json === true, terminal);
    return 0;
  }
  const near = codesLike(path).length > 0 ? closestMatch(path, CODES) : undefined;
  if (near !== undefined)
    throw new UserError([diagnostic('usage/unknown-choice', { what: 'diagnostic', name: path, near, known: codesLike(near) })]);
  return explainMember(line);
}

/** The codes of the stage that a text begins with. */
function codesLike(code: string): readonly string[] {
  const [stage] = /^[a-z]+\//.exec(code) ?? [];
  return stage === undefined ? [] : CODES.filter((one) => one.startsWith(stage));
}

async function explainMember({ args: [path, pages], options, terminal }: CommandLine<typeof command>): Promise<number> {
  const { jobs } = await findJobs(pages, { ...options, out: '.' }, terminal.cwd);
  const analyses = jobs.map((job) => ({ job, ...analyzeJob(job) }));
  const signed = path === SIGNATURE ? analyses : [];
  for (const { job, analysis } of signed) {
    const { signatures } = analysis;
    const { paint } = terminal;
    terminal.out(options.json === true ? `${jsonText(signatureData(signatures))}\n` : signatureText(signatures, job.name, paint));
  }
  const answers = analyses.map(({ job, analysis }) => ({ job, answer: explainPath(analysis, path) }));
  const found = answers.flatMap(({ job, answer }) => ('typeName' in answer ? [{ job, answer }] : []));
  if (found.length === 0 && signed.length === 0) {
    const unclear = answers.flatMap(({ answer }) => ('types' in answer ? [answer] : []))[0];
    if (unclear !== undefined) throw new UserError([diagnostic('usage/event-in-several', unclear)], 2);
    for (const { found: reported } of analyses) assertNoErrors(reported);
    const misses = answers.flatMap(({ answer }) => ('known' in answer ? [answer] : []));
    const near = misses.find((miss) => miss.near !== undefined)?.near;
    throw new UserError([diagnostic('usage/nothing-to-explain', { path, near, known: misses.flatMap(({ known }) => known) })], 2);
  }
  for (const { job, answer } of found) {
    terminal.out(
      options.json === true
        ? `${jsonText(explanationData(answer))}\n`
        : explanationText(answer, job.overridesFile, terminal.paint),
    );
  }
  return 0;
}
