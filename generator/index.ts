import { changelogItems } from './changes/print/changelog.ts';
import { findingData, versionStep } from './changes/print/summary.ts';
import { jobOptions } from './config/job-options.ts';
import { diagnosticData } from './diagnostics/format.ts';
import { readTemplates } from './io/package/package-files.ts';
import type { Limits } from './model/limits.ts';
import type { OutputFile, Summary } from './model/output.ts';
import type { ChangeClass, ImportExtension, Presence } from './options/choices.ts';
import type { ConfigNames, JobNames, OptionValues } from './options/values.ts';
import { diffPages } from './pipeline/diff.ts';
import { readPages } from './pipeline/read-pages.ts';
import { readingData } from './pipeline/reading-data.ts';
import { runPipeline } from './pipeline.ts';
import { normalizeNewlines } from './text/decode.ts';
import type { SourceFile } from './text/source.ts';

export { type CatalogConfig, type Config, defineConfig } from './config/config.ts';
export {
  type CompileOptions,
  compileGuard,
  type Guard,
  type GuardFinding,
  type GuardIssue,
  type GuardResult,
  type GuardSchema,
  SchemaError,
} from './pipeline/compile-guard.ts';
export type { ImportExtension, Limits, OutputFile, Presence, Summary };

/** A page as Markdown. */
export interface Page {
  /** What generated files and evidence call it; two pages of a set need two names. */
  readonly name: string;
  readonly text: string;
}

/** How to generate; everything has a default. */
export interface GenerateOptions extends OptionValues<Exclude<JobNames, ConfigNames<'limits'>>> {
  /** Raises what a page may have at most. */
  readonly limits?: Partial<Limits>;
}

/** One thing that is wrong in a page; line and column are counted from 1. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'guess' | 'note';
  readonly message: string;
  readonly fix: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly related: readonly { readonly label: string; readonly file: string; readonly line: number; readonly column: number }[];
}

/** What came of pages. With an error among the findings there are no files. */
export interface Generated {
  readonly files: readonly OutputFile[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** What `holotype generate` would write for a set of pages. Reads nothing but the package's own templates. */
export async function generate(pages: readonly Page[], options: GenerateOptions = {}): Promise<Generated> {
  const outcome = await runPipeline({
    pages: pages.map(sourceOf),
    options: jobOptions({ ...options, ...options.limits }),
    templates: readTemplates(),
  });
  return { files: outcome.files, findings: outcome.diagnostics.map(findingOf), summary: outcome.summary };
}

/** What is read from pages: events, examples, tables, each with its place; the same data as `holotype inspect`. */
export function inspect(pages: readonly Page[]): { readonly pages: readonly object[]; readonly findings: readonly Finding[] } {
  const { value, diagnostics } = readPages(pages.map(sourceOf));
  return { pages: value.map(readingData), findings: diagnostics.map(findingOf) };
}

/** How to compare; everything has a default. */
export interface DiffOptions extends OptionValues<'dialect' | 'presence'> {}

/** What a change does to what was deployed, stored or written before it. */
export interface ChangeEffects {
  /** A guard of the old pages meets a new event. */
  readonly deployed: 'fine' | 'fails' | 'falls to unknown' | 'handler never runs';
  /** A guard of the new pages meets an old event: retried, dead-lettered, replayed. */
  readonly regenerated: 'fine' | 'fails';
  /** Code that was written against the old types is compiled with the new ones. */
  readonly code: 'fine' | 'fails' | 'exhaustive code fails';
}

/** A place in a page; line and column are counted from 1. */
export interface PagePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One difference between two sets of pages. */
export interface Change {
  /** The kind of change, stable: `member-added`. */
  readonly code: string;
  readonly class: ChangeClass;
  /** What it is about: an event, or a member such as `CallStarted.data.startedBy.rawId`. */
  readonly path: string;
  readonly message: string;
  /** Why it has its class. */
  readonly why: string;
  readonly effects: ChangeEffects;
  /** Whether a direction is only fine as long as members that a page does not document are not sent either. */
  readonly assumesDocumented: boolean;
  /** All paths that it is found at; a shared model has several. */
  readonly paths: readonly string[];
  /** The types of the events that it touches. */
  readonly events: readonly string[];
  readonly before?: PagePlace;
  readonly after?: PagePlace;
}

/** What changed between two sets of pages. With an error among the findings the changes cannot be relied on. */
export interface Changed {
  /** The worst first; changes of words alone have the class `annotation`. */
  readonly changes: readonly Change[];
  /** How far a version number should go up. */
  readonly versionStep: 'major' | 'minor' | 'patch' | 'none';
  /** Items of a Markdown list, for a changelog. */
  readonly changelog: readonly string[];
  /** What is wrong in the pages themselves. */
  readonly findings: readonly Finding[];
}

/** What changed from one set of pages to another, and what that means: the same as `holotype diff`. */
export function diff(old: readonly Page[], now: readonly Page[], options: DiffOptions = {}): Changed {
  const { difference, diagnostics } = diffPages(old.map(sourceOf), now.map(sourceOf), options);
  const { findings } = difference;
  return {
    changes: findings.map((finding) => findingData(finding) as Change),
    versionStep: versionStep(findings),
    changelog: changelogItems(findings),
    findings: diagnostics.map(findingOf),
  };
}

function sourceOf({ name, text }: Page): SourceFile {
  return { name, path: name, text: normalizeNewlines(text) };
}

function findingOf(diagnostic: Parameters<typeof diagnosticData>[0]): Finding {
  return diagnosticData(diagnostic) as Finding;
}
