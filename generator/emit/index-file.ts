import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { compareText } from '../text/source.ts';
import { fileHeader, joinParts } from './code/layout.ts';
import type { EmitContext } from './emitter.ts';

/** The module that gives everything of the files that are exported; none where none is. */
export function indexFile(
  files: readonly OutputFile[],
  { pages }: Plan,
  { importExtension }: EmitContext['options'],
): readonly OutputFile[] {
  const modules = files.filter(({ exported }) => exported === true).map(({ path }) => path.replace(/\.ts$/, ''));
  if (modules.length === 0) return [];
  const lines = modules.sort(compareText).map((name) => `export * from './${name}${importExtension}';`);
  return [{ path: 'index.ts', text: joinParts([fileHeader(pages), lines.join('\n')]), owner: 'generator', role: 'index' }];
}
