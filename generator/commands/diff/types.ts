import type { Difference } from '../../pipeline/diff.ts';
import { changedTypes } from '../../pipeline/told/changed-types.ts';
import { unifiedDiff } from '../unified-diff.ts';

/**
 * What changes in `types.ts`, as a unified diff without comments and line numbers; empty if nothing does, or for schemas, of
 * which no types are printed.
 */
export async function typesDiff(difference: Difference): Promise<string> {
  const changed = await changedTypes(difference);
  if (changed === undefined) return '';
  const { before, after } = changed;
  const patch = await unifiedDiff({ name: 'a/types.ts', text: before }, { name: 'b/types.ts', text: after }, 1);
  return patch.replace(/^@@ .*@@$/gm, '@@').replace(/^\\ No newline.*\n/gm, '');
}
