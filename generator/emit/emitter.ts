import type { CodeParser } from '../model/code-parser.ts';
import type { JobOptions } from '../model/job.ts';
import type { OutputFile, PageChanges } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';

/** What an emitter may use besides the plan. */
export interface EmitContext {
  readonly options: JobOptions;
  /** The files of `templates/`, by name. */
  readonly templates: ReadonlyMap<string, string>;
  readonly parser: CodeParser;
  /** What changed from version to version of the pages; nothing where they have one, or were not compared. */
  readonly history?: readonly PageChanges[];
}

/** Prints a plan as files of one kind. */
export type Emitter = (plan: Plan, context: EmitContext) => readonly OutputFile[] | Promise<readonly OutputFile[]>;

/** The text of a template. */
export function templateNamed(context: EmitContext, name: string): string {
  const text = context.templates.get(name);
  if (text === undefined) throw new Error(`the template ${name} is missing from the package`);
  return text;
}
