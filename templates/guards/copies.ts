import { hasIndices, isObject } from './kinds.ts';

/** A copy in the making. */
export type PartialCopy<K extends string> = { [N in K]?: unknown };

/** Sets a member that cannot be set by its name, as it would change the prototype. */
export function defineMember(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
}

/** A list with a copy of each item. */
export function copyItems(value: unknown, copy: (item: unknown, index: number) => unknown): unknown {
  if (!Array.isArray(value)) return value;
  const copies: unknown[] = [];
  for (let index = 0; index < value.length; index++) copies.push(copy(value[index], index));
  return copies;
}

/** An object with a copy of each member; without those of which there is none. */
export function copyMembers(value: unknown, copy: (member: unknown, name: string) => unknown): unknown {
  if (!isObject(value) || hasIndices(value)) return value;
  const members: object = {};
  for (const name in value) {
    const copied = copy((value as Readonly<Record<string, unknown>>)[name], name);
    if (copied !== undefined) defineMember(members, name, copied);
  }
  return members;
}
