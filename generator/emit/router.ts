import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';
import { fileHeader, joinParts } from './code/layout.ts';
import { type EmitContext, templateNamed } from './emitter.ts';

/** The router: its template stands on its own, only its imports lead elsewhere. */
export async function emitRouter(plan: Plan, context: EmitContext): Promise<readonly OutputFile[]> {
  if (plan.events.length === 0) return [];
  const text = await context.parser.moveImports(templateNamed(context, 'router.ts'), context.options.importExtension);
  return [{ path: 'router.ts', text: joinParts([fileHeader(plan.pages), text]), owner: 'generator' }];
}
