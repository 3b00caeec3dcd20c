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

/** What may be an object of JSON, before that is known. */
export type Plain = { readonly __proto__?: unknown };

const NO_MEMBERS: object = {};

/**
 * An object with its own members only: a copy where it inherits from something else, such as a class or the objects of
 * another window. Lists, bytes and texts have no members, whatever their number is.
 */
export function ownOf(value: unknown): object {
  if (!isObject(value) || ArrayBuffer.isView(value) || value instanceof String) return NO_MEMBERS;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || parent === Object.prototype ? value : Object.assign(Object.create(null), value);
}

/** A member of the object itself: what all objects inherit is none. */
export function ownMember(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** How many members an object has. */
export function countMembers(value: object): number {
  let count = 0;
  for (const _ in value) count++;
  return count;
}

/** Whether an object has members that are not known. */
export function hasOtherMembers(value: object, known: ReadonlySet<string>): boolean {
  for (const name in value) if (!known.has(name)) return true;
  return false;
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
