import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { compareText } from '../text/source.ts';
import { fileHeader, joinParts } from './code/layout.ts';
import type { EmitContext } from './emitter.ts';

/**
 * The module that gives everything of the files of a folder that are exported; none where none is.
 * @param folder What the paths of the files begin with.
 */
export function indexFile(
  files: readonly OutputFile[],
  { folder, plan, context }: { readonly folder: string; readonly plan: Plan; readonly context: Pick<EmitContext, 'options'> },
): readonly OutputFile[] {
  const modules = files
    .filter(({ exported }) => exported === true)
    .map(({ path }) => path.slice(folder.length).replace(/\.ts$/, ''));
  if (modules.length === 0) return [];
  const lines = modules.sort(compareText).map((name) => `export * from './${name}${context.options.importExtension}';`);
  const text = joinParts([fileHeader(plan.pages), lines.join('\n')]);
  return [{ path: `${folder}index.ts`, text, owner: 'generator', role: 'index' }];
}
