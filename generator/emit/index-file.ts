import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { fileHeader, joinParts } from './code/layout.ts';
import type { EmitContext } from './emitter.ts';
import { RECEIVING } from './router.ts';

/** The module that gives everything of the others. */
export function emitIndex(plan: Plan, { options }: EmitContext): readonly OutputFile[] {
  const modules = plan.events.length === 0 ? ['guards', 'types'] : ['fixtures', 'guards', 'types', ...RECEIVING].sort();
  const lines = modules.map((name) => `export * from './${name}${options.importExtension}';`);
  return [{ path: 'index.ts', text: joinParts([fileHeader(plan.pages), lines.join('\n')]), owner: 'generator' }];
}
