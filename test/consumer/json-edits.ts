/** A value as `JSON.parse` gives it. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };

/** The names and indices that lead to a place in a value. */
export type JsonPath = readonly (string | number)[];

/** A deep copy, as it would arrive over the wire. */
export function jsonCopy(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}

/** Whether a value is an object with members: neither an array nor `null`. */
export function isJsonObject(value: unknown): value is { [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A place as a JSON pointer, to be read in the name of a test. */
export function pointerTo(path: JsonPath): string {
  return path.map((key) => `/${key}`).join('') || '(the event itself)';
}

/** The members of an object or the items of an array, with their names or indices. */
function childrenOf(value: unknown): readonly (readonly [string | number, JsonValue])[] {
  if (Array.isArray(value)) return value.map((item: JsonValue, index) => [index, item] as const);
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** The paths of a value and of all that is in it, at any depth. */
export function pathsIn(value: JsonValue, path: JsonPath = []): readonly JsonPath[] {
  return [path, ...childrenOf(value).flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}

/** What is at a place; `undefined` if nothing is there. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const child = childrenOf(value).find(([name]) => name === key);
  return child === undefined ? undefined : valueAt(child[1], rest);
}

/** A copy of a value in which something else is at a place. Values that JSON cannot express may be put in. */
export function withValueAt(value: unknown, path: JsonPath, replacement: unknown): unknown {
  const copy = jsonCopy(value);
  const name = path.at(-1);
  if (name === undefined) return replacement;
  const parent = valueAt(copy, path.slice(0, -1)) as object;
  Object.defineProperty(parent, name, {
    value: replacement,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  return copy;
}

/** A copy of a value in which a member or an item is gone. */
export function withoutValueAt(value: unknown, path: JsonPath): unknown {
  const copy = jsonCopy(value);
  const name = path.at(-1);
  if (name === undefined) return undefined;
  const parent = valueAt(copy, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else Reflect.deleteProperty(parent as object, name);
  return copy;
}
