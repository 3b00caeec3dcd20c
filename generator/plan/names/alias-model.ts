import { NOT_SHARED, type PlannedModel } from '../../model/plan.ts';
import type { TypeAlias } from './model-names.ts';

/** A name that is kept for what is one thing with another one by now. */
export function planAlias({ typeName }: TypeAlias, target: string): Omit<PlannedModel, 'jsonSchema'> {
  const schema = { title: typeName, $ref: `#/$defs/${target}` };
  return {
    typeName,
    schema,
    guardSchema: schema,
    isInterface: false,
    pages: [],
    guards: undefined,
    description: `The same as \`${target}\`: the pages no longer tell the two apart.`,
    positions: [],
    sharing: NOT_SHARED,
    decisions: [],
  };
}
