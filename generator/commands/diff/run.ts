import { isAtLeast, reportedFindings } from '../../changes/print/summary.ts';
import { jobOptions } from '../../config/job-options.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { isError, UserError } from '../../diagnostics/diagnostic.ts';
import { type Difference, differenceOf, namesAfter } from '../../pipeline/diff.ts';
import type { CommandLine } from '../command.ts';
import { type command, printsTypes } from './command.ts';
import { touchedHandlers } from './handlers.ts';
import { diffReport } from './report.ts';
import { readEditions, readSide } from './sides.ts';
import { typesDiff } from './types.ts';

type DiffLine = CommandLine<typeof command>;

/**
 * `holotype diff`: what changed between two sets of pages or schemas. Gives the exit code: 0 nothing as bad as `--fail-on`,
 * 1 something is, 2 wrong use, 3 errors in the pages.
 */
export async function run({ args, options, terminal }: DiffLine): Promise<number> {
  const { failOn } = options;
  terminal.progress('Comparing');
  const { old, now, handlers } = await readSides(args, options, terminal.cwd);
  if ((old.plan === undefined) !== (now.plan === undefined)) throw new UserError([diagnostic('usage/unlike-sides', {})], 2);
  const errors = [...old.diagnostics, ...now.diagnostics].filter(isError);
  if (errors.length > 0) throw new UserError(errors, 3);
  const difference = differenceOf(old, now);
  const told = reportedFindings(difference.findings, options);
  const format = options.json === true ? 'json' : options.format;
  const failed = failOn !== 'never' && told.some((finding) => isAtLeast(finding.class, failOn));
  if (format === 'html') {
    terminal.out(await diffPage(difference, args, options));
    return failed ? 1 : 0;
  }
  const report = {
    format,
    findings: told,
    prose: difference.findings.length - told.length,
    handlers: touchedHandlers(difference, handlers, terminal.cwd),
    types: printsTypes(options) ? await typesDiff(difference) : '',
  };
  terminal.progress('');
  terminal.out(diffReport(report, { exitCode: failed ? 1 : 0, paint: terminal.paint }));
  return failed ? 1 : 0;
}

/** The comparison as a page of the explorer. */
async function diffPage(difference: Difference, [old, now]: DiffLine['args'], { prose }: DiffLine['options']): Promise<string> {
  const [{ exploreDifference }, { explorerFile }] = await Promise.all([
    import('../../pipeline/explorer/explorer-data.ts'),
    import('../explorer-file.ts'),
  ]);
  const names = { since: old ?? 'before', label: now ?? 'now' };
  return explorerFile(await exploreDifference(difference, { ...names, prose: prose === true }));
}

type Sides = Pick<Difference, 'old' | 'now'> & { readonly handlers: string | undefined };

async function readSides([old, now]: DiffLine['args'], options: DiffLine['options'], cwd: string): Promise<Sides> {
  const { catalog, config, handlers } = options;
  if (catalog !== undefined) {
    const versions = [old, now].filter((version) => version !== undefined);
    const read = await readEditions({ catalog, config, versions }, cwd);
    return { ...read, handlers: handlers ?? read.handlers };
  }
  if (old === undefined || now === undefined) throw new UserError([diagnostic('usage/two-sides', {})], 2);
  const reading = { options: jobOptions(options) };
  const before = readSide(old, reading, cwd);
  return { old: before, now: readSide(now, { ...reading, names: namesAfter(before) }, cwd), handlers };
}
