import path from 'node:path';
import { isError } from '../../diagnostics/diagnostic.ts';
import { diagnosticData, formatDiagnostics } from '../../diagnostics/format.ts';
import { displayPath } from '../../io/disk/paths.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import type { JobResult } from '../../jobs/find-jobs.ts';
import type { OptionValues } from '../../options/values.ts';
import { counted } from '../../text/case.ts';
import { jsonText } from '../../text/encode.ts';
import { printDifferences, writtenLines } from '../changed-files.ts';

/** Reports what a run found and did, for people or as JSON. */
export function reportGenerate(
  results: readonly JobResult[],
  run: { readonly exitCode: number; readonly options: ReportOptions & { readonly json?: boolean; readonly dryRun?: boolean } },
  terminal: Terminal,
): void {
  if (run.options.json === true) {
    terminal.out(
      `${jsonText({ exitCode: run.exitCode, catalogs: results.map((result) => resultData(result, terminal.cwd)) })}\n`,
    );
    return;
  }
  printDiagnostics(results, run.options, terminal);
  if (run.options.quiet === true) return;
  if (run.options.verbose === true) terminal.err(results.map((result) => inputLines(result, terminal)).join(''));
  for (const result of results) terminal.out(summaryLines(result, run.options.dryRun === true, terminal));
}

/** How much is reported. */
type ReportOptions = Pick<OptionValues<'verbose' | 'quiet'>, 'verbose' | 'quiet'>;

/** Reports what a run with `--check` found, and what it would change. */
export async function reportCheck(results: readonly JobResult[], options: ReportOptions, terminal: Terminal): Promise<void> {
  printDiagnostics(results, options, terminal);
  if (options.quiet === true) return;
  await printDifferences(
    results.flatMap(({ changes }) => changes),
    terminal,
  );
}

function printDiagnostics(results: readonly JobResult[], { verbose, quiet }: ReportOptions, terminal: Terminal): void {
  const { err, paint, confirm } = terminal;
  const limit = verbose === true ? Number.POSITIVE_INFINITY : undefined;
  const shown = results.map(({ outcome: { diagnostics } }) => (quiet === true ? diagnostics.filter(isError) : diagnostics));
  for (const diagnostics of shown) err(formatDiagnostics(diagnostics, paint, limit));
  // Only a person at a terminal is told where to read on.
  const [first] = shown.flat();
  if (confirm !== undefined && quiet !== true && first !== undefined)
    err(`${paint('dim', `To find out what a code means: holotype explain ${first.code}`)}\n\n`);
}

/** What was read from where, and how long each stage took. */
function inputLines({ job, stages }: JobResult, { cwd }: Terminal): string {
  const files = [...job.pages, job.overrides, job.captured].filter((file) => file !== undefined);
  const read = files.map(({ path: name, text }) => {
    const shown = job.name === '.' ? name : displayPath(path.resolve(job.to.base, name), cwd);
    return `${job.title}: read ${shown} (${sizeText(text)})\n`;
  });
  const times = stages.map(({ stage, milliseconds }) => `${stage} ${milliseconds.toFixed(0)} ms`);
  return `${read.join('')}${job.title}: ${times.join(', ')}\n`;
}

function sizeText(text: string): string {
  const bytes = Buffer.byteLength(text);
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}

function summaryLines({ job, outcome, changes }: JobResult, dryRun: boolean, { cwd, paint }: Terminal): string {
  const { summary, diagnostics } = outcome;
  const count = (severity: string): number => diagnostics.filter((found) => found.severity === severity).length;
  const [errors, warnings, guesses, notes] = [count('error'), count('warning'), count('guess'), count('note')];
  const found = [
    counted(summary.pages, 'page'),
    counted(summary.events.length, 'event'),
    counted(summary.models, 'model'),
    counted(summary.members, 'property'),
    counted(summary.examples, 'example'),
  ].join(', ');
  const marks = [
    ...(errors > 0 ? [paint('red', counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('yellow', counted(warnings, 'warning'))] : []),
    ...(guesses > 0 ? [paint('cyan', counted(guesses, 'guess'))] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    ...(summary.blocksUsed < summary.blocks ? [`${summary.blocksUsed} of ${counted(summary.blocks, 'block')} used`] : []),
  ];
  if (errors > 0) return `${paint('bold', job.title)}: ${marks.join(', ')}; nothing was written\n`;
  const head = `${paint('bold', job.title)}: ${found}${marks.length === 0 ? '' : `; ${marks.join(', ')}`}`;
  return `${head}\n${writtenLines(changes, displayPath(job.to.out, cwd), dryRun, paint)}`;
}

function resultData({ job, outcome, changes }: JobResult, cwd: string): object {
  return {
    name: job.name,
    summary: outcome.summary,
    files: changes.map(({ file, status }) => ({ path: displayPath(file, cwd), status })),
    diagnostics: outcome.diagnostics.map(diagnosticData),
  };
}
