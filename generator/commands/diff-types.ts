import { isDeepStrictEqual } from 'node:util';
import type { Difference } from '../diff.ts';
import { readTemplates } from '../io/templates.ts';
import type { Plan } from '../model/plan.ts';

/**
 * What changes in `types.ts`, as a unified diff without line numbers; empty if nothing does, or for schemas, of which no types
 * are printed. Only the types that differ are printed, as printing is what takes time.
 */
export async function typesDiff({ old, now }: Difference): Promise<string> {
  if (old.plan === undefined || now.plan === undefined) return '';
  const [before, after] = [onlyChanged(old.plan, now.plan), onlyChanged(now.plan, old.plan)];
  const isSame = [before, after].every(({ models, envelopes }) => models.length + envelopes.length === 0);
  const names = (plan: Plan): string => plan.events.map(({ type, name }) => `${type} ${name}`).join('\n');
  if (isSame && names(before) === names(after)) return '';
  const [{ createTwoFilesPatch }, { printTypes }] = await Promise.all([import('diff'), import('../print-types.ts')]);
  const templates = readTemplates();
  const [from, to] = [await printTypes(before, templates), await printTypes(after, templates)];
  const patch = createTwoFilesPatch('a/types.ts', 'b/types.ts', from, to, '', '', { context: 2 });
  return patch.replace(/^=+\n/, '').replace(/^@@ .*@@$/gm, '@@');
}

/** A plan with the types that are not the same in another one. */
function onlyChanged(plan: Plan, other: Plan): Plan {
  const schemas = new Map([...other.models, ...other.envelopes].map(({ typeName, schema }) => [typeName, schema]));
  const differs = ({ typeName, schema }: Plan['models'][number] | Plan['envelopes'][number]): boolean =>
    !isDeepStrictEqual(schemas.get(typeName), schema);
  return { ...plan, pages: [], models: plan.models.filter(differs), envelopes: plan.envelopes.filter(differs) };
}
