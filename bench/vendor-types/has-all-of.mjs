/**
 * Whether a value has all members that every one of some values has, and what it shares with any of them is of a kind that one
 * of them shows, all the way in: the narrowest that can be said of these values without a word about what they contain.
 *
 * @param {unknown} value
 * @param {readonly unknown[]} shown
 * @returns {boolean}
 */
export function hasAllOf(value, shown) {
  const kind = kindOf(value);
  const alike = shown.filter((one) => kindOf(one) === kind);
  if (alike.length === 0) return false;
  if (kind === 'array') {
    const items = alike.flat();
    return items.length === 0 || value.every((item) => hasAllOf(item, items));
  }
  if (kind !== 'object') return true;
  const [first, ...others] = alike;
  const common = Object.keys(first).filter((name) => others.every((other) => Object.hasOwn(other, name)));
  if (!common.every((name) => Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, member]) => {
    const members = alike.filter((one) => Object.hasOwn(one, name)).map((one) => one[name]);
    return members.length === 0 || hasAllOf(member, members);
  });
}

/** @param {unknown} value */
function kindOf(value) {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
