import { changelogItems } from './changes/print/changelog.ts';
import { findingData, versionStep } from './changes/print/summary.ts';
import { jobOptions } from './config/job-options.ts';
import { diagnosticData } from './diagnostics/format.ts';
import { readTemplates } from './io/package/templates.ts';
import type { Limits } from './model/limits.ts';
import type { GivenNames, OutputFile, Summary } from './model/output.ts';
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
export {
  fromJson,
  merge,
  type ObserveOptions,
  observe,
  type TrafficPage,
  type TrafficPart,
  toJson,
} from './pipeline/traffic/library.ts';
export type { GivenNames, ImportExtension, Limits, OutputFile, Presence, Summary };

/** A page as Markdown. */
export interface Page {
  /** The name of the page in generated files and evidence; unique within a set of pages. */
  readonly name: string;
  readonly text: string;
}

/** Options of `generate`. All of them have a default. */
export interface GenerateOptions extends OptionValues<Exclude<JobNames, ConfigNames<'limits'>>> {
  /** Limits for pages; each has a default. */
  readonly limits?: Partial<Limits>;
  /** The `names` that the last `generate` gave, so that no type gets another name. One that code cannot have is chosen anew. */
  readonly names?: GivenNames;
}

/** A problem in a page. Line and column start at 1. */
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

/** The result of `generate`. If a finding is an error, there are no files. */
export interface Generated {
  readonly files: readonly OutputFile[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** The names that types have, for `names` of the next `generate`. */
  readonly names: GivenNames;
}

/**
 * Generates what `holotype generate` would write for a set of pages, in memory. Reads only the package's own templates from disk.
 * @param pages The Markdown pages of one set; their order does not matter.
 * @param options As in a config; limits are in bytes, levels, properties and events. Default: those of the command line.
 * @example
 * generate([{ name: 'events.md', text: '# Events\n\n```json\n{ "type": "order.paid", "id": "A-17" }\n```' }]).then(({ summary }) => summary.events)
 * // → ['order.paid']
 */
export async function generate(pages: readonly Page[], options: GenerateOptions = {}): Promise<Generated> {
  const outcome = await runPipeline({
    pages: pages.map(sourceOf),
    options: jobOptions({ ...options, ...options.limits }),
    templates: readTemplates(),
    ...(options.names === undefined ? {} : { names: options.names }),
  });
  const { files, diagnostics, summary, names } = outcome;
  return { files, findings: diagnostics.map(findingOf), summary, names };
}

/**
 * Reads pages without generating: events, examples and tables with their locations, the data of `holotype inspect`.
 * @example
 * inspect([{ name: 'events.md', text: '# Events\n\n```json\n{ "type": "order.paid", "id": "A-17" }\n```' }]).pages.map(
 *   ({ events }) => events.map(({ type }) => type),
 * )
 * // → [['order.paid']]
 */
export function inspect(pages: readonly Page[]): { readonly pages: readonly object[]; readonly findings: readonly Finding[] } {
  const { value, diagnostics } = readPages(pages.map(sourceOf));
  return { pages: value.map(readingData), findings: diagnostics.map(findingOf) };
}

/** Options of `diff`. All of them have a default. */
export interface DiffOptions extends OptionValues<'dialect' | 'presence' | 'nullability' | 'specifications'> {}

/** The effects of a change on deployed guards, stored events and existing code. */
export interface ChangeEffects {
  /** A guard generated from the old pages receives a new event. */
  readonly deployed: 'fine' | 'fails' | 'handled as unknown' | 'handler never runs';
  /** A guard generated from the new pages receives an old event: retried, dead-lettered or replayed. */
  readonly regenerated: 'fine' | 'fails';
  /** Code that was written for the old types is compiled with the new ones. */
  readonly code: 'fine' | 'fails' | 'exhaustive code fails';
}

/** A location in a page. Line and column start at 1. */
export interface PagePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One difference between two sets of pages. */
export interface Change {
  /** The stable code of the kind of change: `member-added`. */
  readonly code: string;
  readonly class: ChangeClass;
  /** The event or property that changed, such as `CallStarted.data.startedBy.rawId`. */
  readonly path: string;
  readonly message: string;
  /** The reason for its class. */
  readonly why: string;
  readonly effects: ChangeEffects;
  /** Whether an effect is `fine` only if senders do not send undocumented properties. */
  readonly assumesDocumented: boolean;
  /** All paths at which it occurs; a shared model has several. */
  readonly paths: readonly string[];
  /** The types of the affected events. */
  readonly events: readonly string[];
  readonly before?: PagePlace;
  readonly after?: PagePlace;
}

/** The result of `diff`. If a finding is an error, the changes are not reliable. */
export interface Changed {
  /** The most severe first. Changes of descriptions have the class `annotation`. */
  readonly changes: readonly Change[];
  /** The suggested version bump. */
  readonly versionStep: 'major' | 'minor' | 'patch' | 'none';
  /** Items of a Markdown list for a changelog. */
  readonly changelog: readonly string[];
  /** Problems in the pages themselves. */
  readonly findings: readonly Finding[];
}

/**
 * Compares two sets of pages and classifies the changes, as `holotype diff` does.
 * @param old The pages before.
 * @param now The pages after.
 * @example
 * diff(
 *   [{ name: 'events.md', text: '# Events\n\n```json\n{ "type": "order.paid", "id": "A-17" }\n```' }],
 *   [{ name: 'events.md', text: '# Events\n\n```json\n{ "type": "order.paid" }\n```' }],
 * ).changes.map(({ code, path }) => [code, path])
 * // → [['member-removed', 'OrderPaid.id']]
 */
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
