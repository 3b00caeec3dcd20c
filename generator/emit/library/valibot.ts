import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import type { EmitContext } from '../emitter.ts';
import type { SchemaLibrary } from './library.ts';
import { emitLibrary } from './library-file.ts';

const VALIBOT: SchemaLibrary = {
  name: 'valibot',
  namespace: 'v',
  entries: 'entries',
  schemaOf: (type) => `v.GenericSchema<${type}>`,
  number: 'v.pipe(v.number(), v.finite())',
  choose: 'variant',
  takesArrays: true,
};

/** The types as schemas of Valibot 1. */
export function emitValibot(plan: Plan, context: EmitContext): readonly OutputFile[] {
  return emitLibrary(plan, VALIBOT, context);
}
