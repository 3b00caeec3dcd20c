import { codeParser } from './emit/code/source-file.ts';
import { emitTypes } from './emit/types.ts';
import type { Plan } from './model/plan.ts';

/** The text of `types.ts` for a plan. */
export async function printTypes(plan: Plan, templates: ReadonlyMap<string, string>): Promise<string> {
  const options = {
    dialect: 'auto',
    presence: 'documented' as const,
    only: [],
    languages: [],
    importExtension: '.js' as const,
    guards: { formats: [], modes: [] },
  };
  const files = await emitTypes(plan, { options, templates, parser: codeParser });
  return files.map(({ text }) => text).join('\n');
}
