/*
 * A JSON Schema as a list of the members that it has, each by its path, in the words of a truth file: `lines[].sku` is
 * `string`, `string?` if it may be missing, `string|null` if it may be null.
 */

/** Objects within objects are followed this far. */
const MAX_DEPTH = 12;

/**
 * @param {import('./members.mjs').SchemaNode} schema a schema that is whole in itself
 * @returns {ReadonlyMap<string, import('./members.mjs').Member>} by path; `[]` is an item of an array, `{}` a value of a map
 */
export function membersOf(schema) {
  const found = new Map();
  visit(schema, { root: schema, path: '', above: [], found });
  return found;
}

/** @param {import('./members.mjs').Member} member */
export function inWords({ kinds, isRequired }) {
  const words = kinds.size === 0 ? 'any' : [...kinds].sort().join('|');
  return isRequired ? words : `${words}?`;
}

function visit(schema, { root, path, above, found }) {
  const at = resolve(schema, root);
  if (typeof at !== 'object' || above.includes(at) || above.length > MAX_DEPTH) return;
  const next = (step) => ({ root, path: step, above: [...above, at], found });
  for (const part of branchesOf(at)) visit(part, next(path));
  for (const [name, member] of Object.entries(at.properties ?? {})) {
    const own = path === '' ? name : `${path}.${name}`;
    add(found, own, { kinds: kindsOf(member, root), isRequired: (at.required ?? []).includes(name) });
    visit(member, next(own));
  }
  if (typeof at.items === 'object') visit(at.items, next(`${path}[]`));
  const values = at.additionalProperties;
  if (typeof values === 'object' && Object.keys(values).length > 0) {
    add(found, `${path}.{}`, { kinds: kindsOf(values, root), isRequired: false });
    visit(values, next(`${path}.{}`));
  }
}

function add(found, path, { kinds, isRequired }) {
  const known = found.get(path);
  if (known === undefined) found.set(path, { kinds, isRequired });
  else found.set(path, { kinds: new Set([...known.kinds, ...kinds]), isRequired: known.isRequired && isRequired });
}

function branchesOf({ allOf = [], anyOf = [], oneOf = [] }) {
  return [...allOf, ...anyOf, ...oneOf];
}

/** The kinds of JSON values that a schema names; none where it allows anything. Whole numbers are numbers. */
function kindsOf(schema, root) {
  const at = resolve(schema, root);
  if (typeof at !== 'object') return new Set();
  const literals = 'const' in at ? [at.const] : (at.enum ?? []);
  const kinds = [
    ...[at.type ?? []].flat(),
    ...literals.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)),
    ...branchesOf(at).flatMap((branch) => [...kindsOf(branch, root)]),
  ].map((kind) => (kind === 'integer' ? 'number' : kind));
  return new Set(kinds.length === 0 && at.properties !== undefined ? ['object'] : kinds);
}

/** What a reference within the schema leads to. */
function resolve(schema, root) {
  let at = schema;
  for (let hops = 0; hops < MAX_DEPTH && typeof at === 'object' && typeof at.$ref === 'string'; hops++) {
    const steps = at.$ref.replace(/^#\/?/, '').split('/').filter(Boolean);
    at = steps.reduce((node, step) => node?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], root);
  }
  return at;
}
