/** The members of `T`, before anything is known of their values. */
export type Unchecked<T> = { readonly [K in keyof T]?: unknown };

/** Members of an object by their names, before anything is known of their values. */
export type Members<K extends string> = { readonly [N in K]?: unknown };

/** Whether it is a number as JSON has them. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** Whether it is a whole number; 1.0 is one. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** Whether it is an object, and no array. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a loop over the names of a value gives indices: that of lists, bytes and texts, of which there may be millions.
 * They are no maps, and have no members that could be counted.
 */
export function hasIndices(value: object): boolean {
  return Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof String;
}

/** Whether an object has a member itself. */
export function hasOwn(value: object, name: string): boolean {
  return Object.getOwnPropertyDescriptor(value, name) !== undefined;
}

/**
 * A member with a name that every object has something under: a method, or its prototype. That does not count as a
 * member; anything else that a program would read does.
 */
export function readMember(value: object, name: string): unknown {
  const member = (value as Readonly<Record<string, unknown>>)[name];
  const isOfAll = typeof member === 'function' || (name === '__proto__' && member === Object.getPrototypeOf(value));
  return isOfAll && !hasOwn(value, name) ? undefined : member;
}

/** How many members an object has, with those that it inherits from other objects. */
export function countMembers(value: object): number {
  let count = 0;
  for (const _ in value) count++;
  return count;
}

/** An item of a list. Where there is none, what is looked at is no list of JSON: it may be very long, and empty. */
export function itemOf(items: readonly unknown[], index: number): unknown {
  const item = items[index];
  if (item === undefined) throw new TypeError(`there is no item ${index}`);
  return item;
}

/** How many items pass a test, counted up to `enough`. */
export function countItems(items: readonly unknown[], test: (item: unknown) => boolean, enough: number): number {
  let count = 0;
  for (let index = 0; index < items.length && count < enough; index++) if (test(itemOf(items, index))) count++;
  return count;
}
