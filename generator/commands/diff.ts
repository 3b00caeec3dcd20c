import type { ChangeClass, ChangeFinding } from '../changes/finding.ts';
import { isAtLeast, isProse } from '../changes/print/summary.ts';
import { diagnostic } from '../diagnostics/catalog.ts';
import { type Diagnostic, isError, UserError } from '../diagnostics/diagnostic.ts';
import { noPaint } from '../diagnostics/format.ts';
import { type Difference, differenceOf, sideOfPages } from '../diff.ts';
import type { Terminal } from '../io/terminal.ts';
import type { JobOptions } from '../model/job.ts';
import type { SourceFile } from '../text/source.ts';
import { touchedHandlers } from './diff-handlers.ts';
import { type DiffReport, diffReport } from './diff-report.ts';
import { pageOptions, readEditions, readSide } from './diff-sides.ts';
import { typesDiff } from './diff-types.ts';

/** The options of `holotype diff`. */
export interface DiffOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly dialect?: string;
  readonly failOn?: ChangeClass | 'never';
  readonly format?: DiffReport['format'];
  readonly handlers?: string;
  readonly prose?: boolean;
  readonly types?: boolean;
  readonly json?: boolean;
}

/**
 * `holotype diff`: what changed between two sets of pages or schemas. Gives the exit code: 0 nothing as bad as `--fail-on`,
 * 1 something is, 2 wrong use, 3 errors in the pages.
 */
export async function runDiff(
  given: readonly [string | undefined, string | undefined],
  options: DiffOptions,
  terminal: Terminal,
): Promise<number> {
  const { failOn = 'breaking' } = options;
  terminal.progress('Comparing');
  const { old, now, handlers } = await readSides(given, options, terminal.cwd);
  if ((old.plan === undefined) !== (now.plan === undefined)) throw new UserError([diagnostic('usage/unlike-sides', {})], 2);
  const errors = [...old.diagnostics, ...now.diagnostics].filter(isError);
  if (errors.length > 0) throw new UserError(errors, 3);
  const difference = differenceOf(old, now);
  const told = toldFindings(difference.findings, options);
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  const wantsTypes = options.types !== false && format !== 'sarif' && format !== 'github';
  const report = {
    format,
    findings: told,
    prose: difference.findings.length - told.length,
    handlers: touchedHandlers(difference, handlers, terminal.cwd),
    types: wantsTypes ? await typesDiff(difference) : '',
  };
  const failed = failOn !== 'never' && told.some((finding) => isAtLeast(finding.class, failOn));
  terminal.progress('');
  terminal.out(diffReport(report, { exitCode: failed ? 1 : 0, paint: terminal.paint }));
  return failed ? 1 : 0;
}

/** Changes of words alone are told on request, or where they make the command fail. */
function toldFindings(findings: readonly ChangeFinding[], { prose, failOn }: DiffOptions): readonly ChangeFinding[] {
  return prose === true || failOn === 'annotation' ? findings : findings.filter((finding) => !isProse(finding));
}

type Sides = Pick<Difference, 'old' | 'now'> & { readonly handlers: string | undefined };

async function readSides(
  [old, now]: readonly [string | undefined, string | undefined],
  options: DiffOptions,
  cwd: string,
): Promise<Sides> {
  const { catalog, config, dialect, handlers } = options;
  if (catalog !== undefined) {
    const versions = [old, now].filter((version) => version !== undefined);
    const read = await readEditions({ catalog, config, versions }, cwd);
    return { ...read, handlers: handlers ?? read.handlers };
  }
  if (old === undefined || now === undefined) throw new UserError([diagnostic('usage/two-sides', {})], 2);
  const reading = pageOptions(dialect === undefined ? {} : { dialect });
  return { old: readSide(old, reading, cwd), now: readSide(now, reading, cwd), handlers };
}

/** What changed between two sets of pages, and how that is told. */
export interface PagesDifference {
  /** All changes, the worst first; those of words alone among them. */
  readonly findings: readonly ChangeFinding[];
  /** What is wrong in the pages. With an error among them the changes cannot be relied on. */
  readonly diagnostics: readonly Diagnostic[];
  /** As `holotype diff` prints them, without changes of words alone. */
  readonly text: string;
  /** As `holotype diff --format markdown` prints them. */
  readonly markdown: string;
}

/** What `holotype diff` finds between two sets of pages, for other commands. */
export function diffPageSets(
  old: readonly SourceFile[],
  now: readonly SourceFile[],
  options: Partial<Pick<JobOptions, 'dialect' | 'presence'>> = {},
): PagesDifference {
  const reading = pageOptions(options);
  const sides = [old, now].map((pages) => sideOfPages({ pages, options: reading }));
  const [before, after] = sides as [(typeof sides)[number], (typeof sides)[number]];
  const difference = differenceOf(before, after);
  const told = toldFindings(difference.findings, {});
  const report = {
    findings: told,
    prose: difference.findings.length - told.length,
    handlers: touchedHandlers(difference, undefined, ''),
    types: '',
  };
  return {
    findings: difference.findings,
    diagnostics: sides.flatMap(({ diagnostics }) => diagnostics),
    text: diffReport({ ...report, format: 'text' }, { exitCode: 0, paint: noPaint }),
    markdown: diffReport({ ...report, format: 'markdown' }, { exitCode: 0, paint: noPaint }),
  };
}
