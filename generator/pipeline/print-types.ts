import { jobOptions } from '../config/job-options.ts';
import { emitTypes } from '../emit/types.ts';
import type { CodeParser } from '../model/code-parser.ts';
import type { Plan } from '../model/plan.ts';

/** The text of `types.ts` for a plan; without a parser, TypeScript is read in this thread. */
export async function printTypes(
  plan: Plan,
  templates: ReadonlyMap<string, string>,
  given: CodeParser | undefined,
): Promise<string> {
  const parser = given ?? (await import('../emit/code/source-file.ts')).codeParser;
  const files = await emitTypes(plan, { options: jobOptions(), templates, parser });
  return files.map(({ text }) => text).join('\n');
}
