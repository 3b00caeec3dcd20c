import type { ReadSchema } from './schemas.ts';

/*
 * What a program finds that reads a value by its type, written without regard to how guards do it: by plain reads of
 * members, by indices of lists, by `for … in` over maps.
 */

export interface Reading {
  /** There is nothing else than what is documented. */
  readonly strictly?: boolean;
  /** A list is no object: a guard may refuse one where its members would do, and so it does with ordinary ones. */
  readonly withoutLists?: boolean;
}

/** Whether everything that is read has its type. */
export function readsAs(value: unknown, schema: ReadSchema, root: ReadSchema, reading: Reading = {}): boolean {
  if (schema.$ref !== undefined) return readsAs(value, root, root, reading);
  if (schema.anyOf !== undefined) return readsAsOneOf(value, schema.anyOf, root, reading);
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
      return readsAsItems(value, schema, root, reading);
    case 'object':
      return readsAsObject(value, schema, root, reading);
    default:
      return true;
  }
}

/** Where a value may be of several branches, what one of them documents is documented: that is not looked into here. */
function readsAsOneOf(value: unknown, branches: readonly ReadSchema[], root: ReadSchema, reading: Reading): boolean {
  const objects = branches.filter(({ type }) => type === 'object');
  const isToldApart = objects.length < 2 || objects.every(({ properties }) => properties?.kind?.const !== undefined);
  return branches.some((branch) => readsAs(value, branch, root, isToldApart ? reading : { ...reading, strictly: false }));
}

function readsAsItems(value: unknown, { items = {} }: ReadSchema, root: ReadSchema, reading: Reading): boolean {
  if (!Array.isArray(value)) return false;
  for (let at = 0; at < value.length; at++) if (!readsAs(value[at], items, root, reading)) return false;
  return true;
}

function readsAsObject(value: unknown, schema: ReadSchema, root: ReadSchema, reading: Reading): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (reading.withoutLists && Array.isArray(value)) return false;
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const members = value as Readonly<Record<string, unknown>>;
  for (const [name, of] of Object.entries(properties)) {
    const member = isThatOfAllObjects(value, name) ? undefined : members[name];
    if (member === undefined ? required.includes(name) : !readsAs(member, of, root, reading)) return false;
  }
  const isClosed = others === false || (reading.strictly && others === undefined && Object.keys(properties).length > 0);
  for (const name in value) {
    if (Object.hasOwn(properties, name)) continue;
    if (isClosed || (typeof others === 'object' && !readsAs(members[name], others, root, reading))) return false;
  }
  return true;
}

/** Whether what stands under a name is what every object has there: its prototype, or a method that it inherits. */
function isThatOfAllObjects(value: object, name: string): boolean {
  if (!(name in Object.prototype) || Object.hasOwn(value, name)) return false;
  const member = (value as Readonly<Record<string, unknown>>)[name];
  return typeof member === 'function' || (name === '__proto__' && member === Object.getPrototypeOf(value));
}
