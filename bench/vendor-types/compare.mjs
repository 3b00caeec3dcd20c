/** @typedef {import('./flatten.mjs').Paths} Paths */
/** @typedef {import('./flatten.mjs').Member} Member */

/**
 * @typedef {object} Comparison
 * @property {number} score 0 to 1: the mean over all paths of 0 where one side lacks it, else 0.6, with 0.25 for the same kind and 0.15 for the same presence
 * @property {number} shared paths that both have
 * @property {number} presence those of them that may be missing in both or in neither
 * @property {number} vendorNull paths that may be null for the vendor
 * @property {number} ourNull paths that may be null for us
 * @property {number} bothNull
 */

/**
 * Holds our type of something against the vendor's. Where the vendor says nothing of what is in something, nothing is asked of ours.
 *
 * @param {Paths} vendor
 * @param {Paths} ours
 * @returns {Comparison}
 */
export function compareTypes(vendor, ours) {
  const isCounted = (path) => !path.endsWith('[]') && !path.endsWith('{}');
  const theirPaths = [...vendor.keys()].filter((path) => isCounted(path) && !isBelowOpen(path, ours));
  const ourPaths = [...ours.keys()].filter((path) => isCounted(path) && (vendor.has(path) || !isBelowOpen(path, vendor)));
  const pairs = theirPaths.flatMap((path) => {
    const [theirs, own] = [vendor.get(path), ours.get(path)];
    return theirs === undefined || own === undefined ? [] : [{ path, theirs, own }];
  });
  const all = new Set([...theirPaths, ...ourPaths]).size;
  const credit = pairs.reduce(
    (sum, { theirs, own }) => sum + 0.6 + 0.25 * kindCredit(theirs, own) + (theirs.optional === own.optional ? 0.15 : 0),
    0,
  );
  return {
    score: all === 0 ? 1 : credit / all,
    shared: pairs.length,
    presence: pairs.filter(({ theirs, own }) => theirs.optional === own.optional).length,
    vendorNull: pairs.filter(({ theirs }) => theirs.nullable).length,
    ourNull: pairs.filter(({ own }) => own.nullable).length,
    bothNull: pairs.filter(({ theirs, own }) => theirs.nullable && own.nullable).length,
  };
}

/**
 * Whether a path is in something of which a type says nothing, or that leads back to where it is.
 *
 * @param {string} path
 * @param {Paths} paths
 */
function isBelowOpen(path, paths) {
  for (let end = path.length - 1; end > 0; end--) {
    if (!'.[{'.includes(path[end] ?? '')) continue;
    if (paths.get(path.slice(0, end))?.isOpen === true) return true;
  }
  return false;
}

/**
 * @param {Member} theirs
 * @param {Member} own
 */
function kindCredit(theirs, own) {
  if (theirs.kinds.size === 0 || theirs.kinds.has('any')) return 1;
  if (theirs.isOpen && (own.kinds.has('map') || own.kinds.has('object'))) return 1;
  const common = [...theirs.kinds].filter((kind) => own.kinds.has(kind)).length;
  return common === theirs.kinds.size && common === own.kinds.size ? 1 : common > 0 ? 0.5 : 0;
}
