import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findCandidates } from '../guard/document/definitions.ts';
import type { SchemaSource } from '../guard/document/document.ts';
import type { SchemaFinding } from '../guard/document/finding.ts';
import { readSchemas } from '../guard/document/read-schemas.ts';
import type { JobOptions } from '../model/job.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import type { Templates } from '../model/template.ts';
import { planSchemas } from '../plan/plan-schemas.ts';
import { printFiles } from './print-files.ts';

/*
 * From anyone's JSON Schemas to guards: schemas are read and checked, everything that gets a type gets a name, and the
 * emitters of types and guards print the plan.
 */

/** What came of reading schemas: a plan, unless there is an error among the findings. */
export interface GuardPlan {
  readonly plan: Plan | undefined;
  readonly findings: readonly SchemaFinding[];
}

/** Reads schemas, finds what is wrong with them, and chooses every name; with `everyRoot` also for roots that only hold others. */
export function planGuards(sources: readonly SchemaSource[], everyRoot = false): GuardPlan {
  const { documents, findings } = readSchemas(sources);
  const failed = findings.some(({ diagnostic }) => diagnostic.severity === 'error');
  if (failed) return { plan: undefined, findings };
  const candidates = findCandidates(documents, everyRoot);
  return {
    plan: planSchemas({ documents: documents.roots.map(({ name }) => name), candidates, targets: documents.targets }),
    findings,
  };
}

/** Everything that a generation of guards depends on. */
export interface GuardJob {
  readonly plan: Plan;
  readonly options: JobOptions;
  readonly templates: Templates;
}

/** Types, guards and the module that gives both. Loads the emitters, which are heavy, only now. */
export async function printGuards({
  plan,
  ...context
}: GuardJob): Promise<{ files: readonly OutputFile[]; problems: readonly Diagnostic[] }> {
  const [{ emitTypes }, { emitGuards }] = await Promise.all([import('../emit/types.ts'), import('../emit/guards.ts')]);
  const printed = await printFiles([emitTypes, emitGuards], plan, context);
  return { files: printed.value, problems: printed.diagnostics };
}
