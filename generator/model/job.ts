import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';

/** How strictly presence is judged: by the newest pages alone, or by older versions as well. */
export type Presence = 'documented' | 'cautious';

/** What the relative imports of the generated files end in. */
export type ImportExtension = '.js' | '.ts' | '';

/** All that a generation depends on. */
export interface Job {
  readonly pages: readonly SourceFile[];
  readonly options: JobOptions;
  /** The files of `templates/`, by name. */
  readonly templates: ReadonlyMap<string, string>;
}

export interface JobOptions {
  readonly dialect: string;
  readonly presence: Presence;
  /** Event types or their base names; empty for all. */
  readonly only: readonly string[];
  /** Other languages, by their names in quicktype-core. */
  readonly languages: readonly string[];
  readonly importExtension: ImportExtension;
}

/** A file to write. */
export interface OutputFile {
  /** With `/`, below the output folder; schemas stand in `schemas/`. */
  readonly path: string;
  readonly text: string;
  /** Files of the user are written once and never touched again. */
  readonly owner: 'generator' | 'user';
}

/** What came of a job. With an error among the diagnostics there are no files. */
export interface Outcome {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
}

/** What the pages gave, in numbers. */
export interface Summary {
  readonly pages: number;
  readonly events: readonly string[];
  readonly models: number;
  readonly members: number;
  readonly examples: number;
  readonly fencesPassedOver: number;
}
