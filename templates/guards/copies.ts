/** A copy in the making. */
export type Copied<K extends string> = { [N in K]?: unknown };

/** Sets a member that cannot be set by its name, as it would change the prototype. */
export function defineMember(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
}

/** A list with a copy of each item. */
export function copyItems(value: unknown, copy: (item: unknown, index: number) => unknown): unknown {
  return Array.isArray(value) ? value.map((item, index) => copy(item, index)) : value;
}

/** An object with a copy of each member; without those of which there is none. */
export function copyMembers(value: unknown, copy: (member: unknown, name: string) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members: object = {};
  for (const [name, member] of Object.entries(value)) {
    const copied = copy(member, name);
    if (copied !== undefined) defineMember(members, name, copied);
  }
  return members;
}
