import type { Schema } from '../../model/schema.ts';

/** A schema that says nothing of other properties: that anything may stand there is so in any case. */
export function withoutOpenEnd(schema: Schema): Schema {
  const { additionalProperties, ...others } = schema;
  return additionalProperties !== undefined && Object.keys(additionalProperties).length === 0 ? others : schema;
}
