import type { ReadSchema } from './schemas.ts';

/*
 * What a program finds that reads a value by its type, written without regard to how guards do it: by plain reads of
 * members, by indices of lists, by `for … in` over maps.
 */

/** Whether everything that is read has its type; with `strictly`, whether there is also nothing else. */
export function readsAs(value: unknown, schema: ReadSchema, root: ReadSchema, strictly = false): boolean {
  if (schema.$ref !== undefined) return readsAs(value, root, root, strictly);
  if (schema.anyOf !== undefined) return readsAsOneOf(value, schema.anyOf, root, strictly);
  if (schema.const !== undefined) return value === schema.const;
  if (schema.enum !== undefined) return schema.enum.some((one) => one === value);
  switch (schema.type) {
    case 'string':
      return typeof value === 'string';
    case 'number':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return readsAsItems(value, schema, root, strictly);
    case 'object':
      return readsAsObject(value, schema, root, strictly);
    default:
      return true;
  }
}

/** Where a value may be of several branches, what one of them documents is documented: that is not looked into here. */
function readsAsOneOf(value: unknown, branches: readonly ReadSchema[], root: ReadSchema, strictly: boolean): boolean {
  const objects = branches.filter(({ type }) => type === 'object');
  const isToldApart = objects.length < 2 || objects.every(({ properties }) => properties?.kind?.const !== undefined);
  return branches.some((branch) => readsAs(value, branch, root, strictly && isToldApart));
}

function readsAsItems(value: unknown, { items = {} }: ReadSchema, root: ReadSchema, strictly: boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let at = 0; at < value.length; at++) if (!readsAs(value[at], items, root, strictly)) return false;
  return true;
}

function readsAsObject(value: unknown, schema: ReadSchema, root: ReadSchema, strictly: boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const members = value as Readonly<Record<string, unknown>>;
  for (const [name, of] of Object.entries(properties)) {
    const member = isThatOfAllObjects(value, name) ? undefined : members[name];
    if (member === undefined ? required.includes(name) : !readsAs(member, of, root, strictly)) return false;
  }
  const isClosed = others === false || (strictly && others === undefined && Object.keys(properties).length > 0);
  for (const name in value) {
    if (Object.hasOwn(properties, name)) continue;
    if (isClosed || (typeof others === 'object' && !readsAs(members[name], others, root, strictly))) return false;
  }
  return true;
}

/** Whether what stands under a name is what every object has there: its prototype, or a method that it inherits. */
function isThatOfAllObjects(value: object, name: string): boolean {
  if (!(name in Object.prototype) || Object.hasOwn(value, name)) return false;
  const member = (value as Readonly<Record<string, unknown>>)[name];
  return typeof member === 'function' || (name === '__proto__' && member === Object.getPrototypeOf(value));
}
