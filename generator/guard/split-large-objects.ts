import type { JsonSchema } from '../model/json-schema.ts';

/** A function with a line for more members is too long for the compiler's control flow analysis (500 to 700 of them). */
const MAX_PROPERTIES = 200;

/** A schema for a part of the members of an object, under the name of its definition. */
export interface MemberPart {
  readonly name: string;
  readonly schema: JsonSchema;
}

/**
 * Divides an object with very many members into parts, each with a guard of its own. Where other members are shut out or
 * have a schema, the object keeps the names of all.
 */
export function splitLargeObject(
  schema: JsonSchema,
  nameOf: (index: number) => string,
): { schema: JsonSchema; parts: readonly MemberPart[] } {
  if (typeof schema === 'boolean') return { schema, parts: [] };
  const { properties = {}, required = [], allOf = [], ...others } = schema;
  const members = Object.entries(properties);
  if (members.length <= MAX_PROPERTIES) return { schema, parts: [] };
  const needed = new Set(required);
  const parts = Array.from({ length: Math.ceil(members.length / MAX_PROPERTIES) }, (_, index) => {
    const some = members.slice(index * MAX_PROPERTIES, (index + 1) * MAX_PROPERTIES);
    const names = some.map(([name]) => name).filter((name) => needed.has(name));
    const part = {
      ...(schema.type === 'object' ? { type: 'object' as const } : {}),
      properties: Object.fromEntries(some),
      required: names,
    };
    return { name: nameOf(index), schema: part };
  });
  const isBounded = others.additionalProperties !== undefined || others.patternProperties !== undefined;
  const named = isBounded ? { properties: Object.fromEntries(members.map(([name]) => [name, true])) } : {};
  const notDescribed = required.filter((name) => !Object.hasOwn(properties, name));
  const references = parts.map(({ name }) => ({ $ref: `#/$defs/${name}` }));
  return {
    schema: {
      ...others,
      ...named,
      ...(notDescribed.length === 0 ? {} : { required: notDescribed }),
      allOf: [...allOf, ...references],
    },
    parts,
  };
}
