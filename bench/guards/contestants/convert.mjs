/** @typedef {import('../events.mjs').Schema} Schema */

/**
 * What a library must offer for the schemas here.
 *
 * @template T
 * @typedef {object} Builder
 * @property {() => T} string
 * @property {() => T} dateTime
 * @property {() => T} number
 * @property {() => T} boolean
 * @property {(value: string) => T} literal
 * @property {(item: T) => T} array
 * @property {(value: T) => T} record
 * @property {(value: T) => T} nullable
 * @property {(members: Record<string, T>, optional: Record<string, T>) => T} object
 */

/**
 * A library's own schema out of a JSON Schema.
 *
 * @template T
 * @param {Schema} schema
 * @param {Builder<T>} build
 * @param {Schema} [whole] where references lead to
 * @returns {T}
 */
export function convert(schema, build, whole = schema) {
  const inner = (/** @type {Schema} */ part) => convert(part, build, whole);
  if (schema.$ref !== undefined) return inner(whole.$defs[schema.$ref.split('/').at(-1)]);
  if (schema.const !== undefined) return build.literal(schema.const);
  if (Array.isArray(schema.type)) {
    const type = schema.type.find((name) => name !== 'null');
    return build.nullable(inner({ ...schema, type }));
  }
  if (schema.type === 'string') return schema.format === 'date-time' ? build.dateTime() : build.string();
  if (schema.type === 'number' || schema.type === 'integer') return build.number();
  if (schema.type === 'boolean') return build.boolean();
  if (schema.type === 'array') return build.array(inner(schema.items));
  if (typeof schema.additionalProperties === 'object') return build.record(inner(schema.additionalProperties));
  return convertObject(schema, build, inner);
}

/**
 * @template T
 * @param {Schema} schema
 * @param {Builder<T>} build
 * @param {(part: Schema) => T} inner
 */
function convertObject({ properties = {}, required = [] }, build, inner) {
  const entries = Object.entries(properties).map(([name, part]) => /** @type {const} */ ([name, inner(part)]));
  const [members, optional] = [true, false].map((wanted) =>
    Object.fromEntries(entries.filter(([name]) => required.includes(name) === wanted)),
  );
  return build.object(members, optional);
}
