import type { ChangeClass } from '../../changes/finding.ts';
import { isAtLeast } from '../../changes/print/summary.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { isError, UserError } from '../../diagnostics/diagnostic.ts';
import type { Terminal } from '../../io/terminal.ts';
import type { CodeParser } from '../../model/code-parser.ts';
import { type Difference, differenceOf, pageOptions } from '../../pipeline/diff.ts';
import { touchedHandlers } from './handlers.ts';
import { type DiffReport, diffReport } from './report.ts';
import { readEditions, readSide } from './sides.ts';
import { toldFindings } from './told-findings.ts';
import { typesDiff } from './types.ts';

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

/** What a run of `diff` is given besides its sides. */
export interface DiffRun {
  readonly options: DiffOptions;
  readonly terminal: Terminal;
  /** What reads TypeScript; by default this thread. */
  readonly parser: CodeParser | undefined;
}

/**
 * `holotype diff`: what changed between two sets of pages or schemas. Gives the exit code: 0 nothing as bad as `--fail-on`,
 * 1 something is, 2 wrong use, 3 errors in the pages.
 */
export async function runDiff(
  given: readonly [string | undefined, string | undefined],
  { options, terminal, parser }: DiffRun,
): Promise<number> {
  const { failOn = 'breaking' } = options;
  terminal.progress('Comparing');
  const { old, now, handlers } = await readSides(given, options, terminal.cwd);
  if ((old.plan === undefined) !== (now.plan === undefined)) throw new UserError([diagnostic('usage/unlike-sides', {})], 2);
  const errors = [...old.diagnostics, ...now.diagnostics].filter(isError);
  if (errors.length > 0) throw new UserError(errors, 3);
  const difference = differenceOf(old, now);
  const told = toldFindings(difference.findings, options);
  const format = formatOf(options);
  const report = {
    format,
    findings: told,
    prose: difference.findings.length - told.length,
    handlers: touchedHandlers(difference, handlers, terminal.cwd),
    types: wantsTypes(options) ? await typesDiff(difference, parser) : '',
  };
  const failed = failOn !== 'never' && told.some((finding) => isAtLeast(finding.class, failOn));
  terminal.progress('');
  terminal.out(diffReport(report, { exitCode: failed ? 1 : 0, paint: terminal.paint }));
  return failed ? 1 : 0;
}

function formatOf({ json, format = 'text' }: DiffOptions): DiffReport['format'] {
  return json === true ? 'json' : format;
}

/** Whether the types that change are printed, for which TypeScript has to be loaded. */
function wantsTypes(options: DiffOptions): boolean {
  return options.types !== false && !['sarif', 'github'].includes(formatOf(options));
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
