import { readingData } from './commands/inspect.ts';
import { diagnosticData } from './diagnostics/format.ts';
import { readTemplates } from './io/templates.ts';
import type { GuardFormat, GuardMode } from './model/guard-options.ts';
import { type Limits, limitsWith } from './model/limits.ts';
import type { ImportExtension, OutputFile, Presence, Summary } from './model/output.ts';
import { readPages, generate as runPipeline } from './pipeline.ts';
import type { SourceFile } from './text/source.ts';

export {
  type CompileOptions,
  compileGuard,
  type Guard,
  type GuardFinding,
  type GuardIssue,
  type GuardResult,
  type GuardSchema,
  SchemaError,
} from './compile-guard.ts';
export { type CatalogConfig, type Config, defineConfig } from './config.ts';
export type { ImportExtension, Limits, OutputFile, Presence, Summary };

/** A page as Markdown. */
export interface Page {
  /** What generated files and evidence call it; two pages of a set need two names. */
  readonly name: string;
  readonly text: string;
}

/** How to generate; everything has a default. */
export interface GenerateOptions {
  readonly dialect?: string;
  readonly presence?: Presence;
  readonly only?: readonly string[];
  readonly languages?: readonly string[];
  readonly importExtension?: ImportExtension;
  /** The formats that guards assert. Default: none. */
  readonly formats?: readonly GuardFormat[];
  /** Further guards: `strict`, `strip`. */
  readonly modes?: readonly GuardMode[];
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
  const {
    dialect = 'auto',
    presence = 'documented',
    only = [],
    languages = [],
    importExtension = '.js',
    formats = [],
    modes = [],
    limits,
  } = options;
  const outcome = await runPipeline({
    pages: pages.map(sourceOf),
    options: { dialect, presence, only, languages, importExtension, guards: { formats, modes }, limits: limitsWith(limits) },
    templates: readTemplates(),
  });
  return { files: outcome.files, findings: outcome.diagnostics.map(findingOf), summary: outcome.summary };
}

/** What is read from pages: events, examples, tables, each with its place; the same data as `holotype inspect`. */
export function inspect(pages: readonly Page[]): { readonly pages: readonly object[]; readonly findings: readonly Finding[] } {
  const { value, diagnostics } = readPages(pages.map(sourceOf));
  return { pages: value.map(readingData), findings: diagnostics.map(findingOf) };
}

function sourceOf({ name, text }: Page): SourceFile {
  return { name, path: name, text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
}

function findingOf(diagnostic: Parameters<typeof diagnosticData>[0]): Finding {
  return diagnosticData(diagnostic) as Finding;
}
