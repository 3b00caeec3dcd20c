import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { fileHeader, joinParts } from './code/layout.ts';
import { replaceImports } from './code/source-file.ts';
import { type EmitContext, templateNamed } from './emitter.ts';

/** The router: its template stands on its own, only its imports lead elsewhere. */
export function emitRouter(plan: Plan, context: EmitContext): readonly OutputFile[] {
  if (plan.events.length === 0) return [];
  const { importExtension } = context.options;
  const text = replaceImports(templateNamed(context, 'router.ts'), (specifier) => {
    const name = specifier.slice(specifier.lastIndexOf('/') + 1).replace(/\.ts$/, '');
    return `./${name}${importExtension}`;
  });
  return [{ path: 'router.ts', text: joinParts([fileHeader(plan.pages), text]), owner: 'generator' }];
}
