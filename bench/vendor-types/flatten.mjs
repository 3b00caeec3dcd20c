import ts from 'typescript';

/*
 * A type as a list of paths: `repository.owner.login`, with `[]` for the items of an array and `{}` for the values of a
 * map. It is the form in which types of different hands can be held against each other, whatever they are called.
 */

/**
 * @typedef {object} Member what a type says at one path
 * @property {Set<string>} kinds `string`, `number`, `boolean`, `object`, `array`, `map`, `any`
 * @property {boolean} optional whether it may be missing
 * @property {boolean} nullable whether it may be `null`
 * @property {boolean} isOpen whether nothing is said of what is in it, or it leads back to what it is in
 */

/** @typedef {Map<string, Member>} Paths */

const { TypeFlags } = ts;
const MAX_DEPTH = 12;

/**
 * All paths of a type. What one type of a union lacks may be missing.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @returns {Paths}
 */
export function flatten(checker, type) {
  /** @type {Paths} */
  const paths = new Map();
  visit(parts(type), '', []);
  paths.delete('');
  return paths;

  /**
   * @param {readonly ts.Type[]} types
   * @param {string} at
   * @param {readonly ts.Type[]} around
   */
  function visit(types, at, around) {
    const member = memberAt(paths, at);
    const objects = types.filter((one) => !isScalar(checker, one, member));
    for (const array of objects.filter((one) => isList(checker, one))) {
      member.kinds.add('array');
      visit(checker.getTypeArguments(/** @type {ts.TypeReference} */ (array)).flatMap(parts), `${at}[]`, around);
    }
    const named = objects.filter((one) => !isList(checker, one));
    if (named.length === 0) return;
    if (around.length >= MAX_DEPTH || named.some((one) => around.includes(one))) member.isOpen = true;
    else visitObjects(named, at, [...around, ...named]);
  }

  /**
   * @param {readonly ts.Type[]} objects
   * @param {string} at
   * @param {readonly ts.Type[]} around
   */
  function visitObjects(objects, at, around) {
    const { kinds } = memberAt(paths, at);
    for (const object of objects) {
      const index = checker.getIndexTypeOfType(object, ts.IndexKind.String);
      kinds.add(index === undefined ? 'object' : 'map');
      if (index !== undefined) visit(parts(index), `${at}{}`, around);
    }
    for (const [name, symbols] of propertiesOf(checker, objects)) {
      const path = at === '' ? name : `${at}.${name}`;
      const isPart = symbols.length < objects.length || symbols.some(({ flags }) => (flags & ts.SymbolFlags.Optional) !== 0);
      memberAt(paths, path).optional ||= isPart;
      visit(
        symbols.flatMap((symbol) => parts(checker.getTypeOfSymbol(symbol))),
        path,
        around,
      );
    }
  }
}

/**
 * @param {Paths} paths
 * @param {string} path
 * @returns {Member}
 */
function memberAt(paths, path) {
  const known = paths.get(path);
  if (known !== undefined) return known;
  const made = { kinds: new Set(), optional: false, nullable: false, isOpen: false };
  paths.set(path, made);
  return made;
}

/**
 * @param {ts.TypeChecker} checker
 * @param {readonly ts.Type[]} objects
 * @returns {ReadonlyMap<string, readonly ts.Symbol[]>}
 */
function propertiesOf(checker, objects) {
  /** @type {Map<string, ts.Symbol[]>} */
  const found = new Map();
  for (const symbol of objects.flatMap((object) => checker.getPropertiesOfType(object))) {
    if ((checker.getTypeOfSymbol(symbol).flags & TypeFlags.Never) !== 0) continue;
    found.set(symbol.name, [...(found.get(symbol.name) ?? []), symbol]);
  }
  return found;
}

/**
 * The types that a union is made of; of `string & {}`, which keeps known values apart from any string, the string.
 *
 * @param {ts.Type} type
 * @returns {readonly ts.Type[]}
 */
function parts(type) {
  if (type.isUnion()) return type.types.flatMap(parts);
  const scalar = type.isIntersection()
    ? type.types.find(({ flags }) => (flags & (TypeFlags.String | TypeFlags.Number)) !== 0)
    : undefined;
  return [scalar ?? type];
}

/** @type {readonly (readonly [number, string])[]} */
const KINDS = [
  [TypeFlags.StringLike, 'string'],
  [TypeFlags.NumberLike, 'number'],
  [TypeFlags.BooleanLike, 'boolean'],
  [TypeFlags.Any | TypeFlags.Unknown | TypeFlags.NonPrimitive, 'any'],
];

/**
 * Notes what a type says that has nothing in it; gives whether it is one.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @param {Member} member
 */
function isScalar(checker, type, member) {
  if ((type.flags & (TypeFlags.Undefined | TypeFlags.Never)) !== 0) {
    member.optional ||= (type.flags & TypeFlags.Undefined) !== 0;
    return true;
  }
  if ((type.flags & TypeFlags.Null) !== 0) {
    member.nullable = true;
    return true;
  }
  const kind = KINDS.find(([flags]) => (type.flags & flags) !== 0)?.[1];
  if (kind !== undefined) member.kinds.add(kind);
  if (kind === 'any') member.isOpen = true;
  const isEmpty = kind === undefined && !isList(checker, type) && checker.getPropertiesOfType(type).length === 0;
  if (isEmpty && checker.getIndexInfosOfType(type).length === 0) {
    member.kinds.add('object');
    member.isOpen = true;
    return true;
  }
  return kind !== undefined;
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 */
function isList(checker, type) {
  return checker.isArrayType(type) || checker.isTupleType(type);
}
