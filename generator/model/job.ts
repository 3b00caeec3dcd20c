import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { GuardFormat, Output } from '../options/choices.ts';
import type { ConfigNames, JobNames, OptionValues } from '../options/values.ts';
import type { SourceFile } from '../text/source.ts';
import type { Limits } from './limits.ts';
import type { Coverage, GivenNames, OutputFile, Summary } from './output.ts';
import type { Templates } from './template.ts';

/** All that a generation depends on. */
export interface Job {
  readonly pages: readonly SourceFile[];
  /** The file of overrides, if there is one. */
  readonly overrides?: SourceFile;
  /** The file of captured evidence, if there is one. */
  readonly captured?: SourceFile;
  readonly options: JobOptions;
  /** The names that types were given before, which are kept; none if it is left out. */
  readonly names?: GivenNames;
  readonly templates: Templates;
  /** Is told of each stage as it begins; what it does changes nothing of the outcome. */
  readonly onStage?: (stage: Stage) => void;
}

/** What a job does, one after the other. */
export type Stage = 'reading pages' | 'collecting evidence' | 'building schemas' | 'comparing versions' | 'printing files';

/** What the stages before printing depend on. */
export type JobInput = Pick<Job, 'pages' | 'overrides' | 'captured' | 'options' | 'names' | 'onStage'>;

/** How to generate. */
export interface JobOptions extends Omit<Required<OptionValues<JobNames & ConfigNames<'catalog'>>>, 'outputs'> {
  /** What is generated, and with it what that needs. */
  readonly outputs: readonly Output[];
  readonly guards: GuardOptions;
  /** What a page may have at most; the usual limits if it is left out. */
  readonly limits?: Limits;
  /** Whether a page that documents no event is an error. */
  readonly strict?: boolean;
}

/** What guards do besides distinguishing valid from invalid values. */
export interface GuardOptions extends Omit<Required<OptionValues<ConfigNames<'guards'>>>, 'formats'> {
  /** The formats that are asserted; all others are annotations. */
  readonly formats: readonly GuardFormat[];
}

/** What came of a job. With an error among the diagnostics there are no files. */
export interface Outcome {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  readonly coverage: Coverage;
  /** The types of all events of the pages, those that were not asked for too. */
  readonly documented: readonly string[];
  /** The names that types have now, to keep them the next time. */
  readonly names: GivenNames;
}
