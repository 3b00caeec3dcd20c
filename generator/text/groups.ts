/** Puts an item into the group that a key has, which it begins where there is none. */
export function addToGroup<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [item]);
  else known.push(item);
}

/**
 * Items by what a function gives for each, groups and items in the order in which they come.
 * @example
 * [...groupBy(['order.paid', 'user.made', 'order.sent'], (type) => type.split('.')[0])]
 * // → [['order', ['order.paid', 'order.sent']], ['user', ['user.made']]]
 */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}

/** What is found first for some values, in their order; nothing if for none of them. */
export function firstResult<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
