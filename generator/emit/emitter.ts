import type { JobOptions } from '../model/job.ts';
import type { OutputFile, PageChanges } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import type { Template, Templates } from '../model/template.ts';

/** What an emitter may use besides the plan. */
export interface EmitContext {
  readonly options: JobOptions;
  readonly templates: Templates;
  /** What changed from version to version of the pages; nothing where they have one, or were not compared. */
  readonly history?: readonly PageChanges[];
}

/** Prints a plan as files of one kind. */
export type Emitter = (plan: Plan, context: EmitContext) => readonly OutputFile[] | Promise<readonly OutputFile[]>;

/** The template of a name, which is a path in `templates/`. */
export function templateNamed({ templates }: EmitContext, name: string): Template {
  const template = templates.get(name);
  if (template === undefined) throw new Error(`the template ${name} is missing from the package`);
  return template;
}
