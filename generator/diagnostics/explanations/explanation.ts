import type { DiagnosticCode, ParametersOf } from '../catalog.ts';

/** What `holotype explain CODE` tells of a code besides its message and its fix. */
export interface CodeExplanation<Parameters> {
  /** When it is reported, and what Holotype does then. */
  readonly means: string;
  /** What the message of the example is made of. */
  readonly example: Parameters;
  /** The lines that the example is about: of a page, a config, a schema or a command line. */
  readonly shows?: readonly string[];
}

/** An explanation for each code of a stage, such as `page` for `page/empty`. */
export type ExplanationsOf<Stage extends string> = {
  readonly [Code in DiagnosticCode as Code extends `${Stage}/${string}` ? Code : never]: CodeExplanation<ParametersOf<Code>>;
};
