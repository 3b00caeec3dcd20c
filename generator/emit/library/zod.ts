import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import type { EmitContext } from '../emitter.ts';
import type { SchemaLibrary } from './library.ts';
import { emitLibrary } from './library-file.ts';

const ZOD: SchemaLibrary = {
  name: 'zod',
  namespace: 'z',
  entries: 'shape',
  schemaOf: (type) => `z.ZodType<${type}, ${type}>`,
  number: 'z.number()',
  choose: 'discriminatedUnion',
  takesArrays: false,
};

/** The types as schemas of Zod 4. */
export function emitZod(plan: Plan, context: EmitContext): readonly OutputFile[] {
  return emitLibrary(plan, ZOD, context);
}
