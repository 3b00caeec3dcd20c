export function isKeywords(value: unknown): value is Keywords { // Whether a value is a `Keywords` as documented. Members that are not documented are allowed.
  try {
    if (typeof value !== 'object' || value === null) return false;
    const it = value as Members<'tuple' | 'rest' | 'some' | 'keys' | 'patterns' | 'mixed' | 'one' | 'not' | 'deep' | 'many' | 'any' | 'never' | 'untyped' | 'both' | '__proto__' | 'toString' | 'it\'s "quoted"\u2028' | '😀'>;
    const deep = it.deep;
    if (deep !== undefined && !isOneOf(deep, KEYWORDS_VALUES)) return false;
    const tuple = it.tuple;
    if (!Array.isArray(tuple)) return false;
    if (tuple.length < 1) return false;
    if (typeof tuple[0] !== 'string') return false;
    if (tuple.length > 1 && !Number.isFinite(tuple[1])) return false;
    if (tuple.length > 2) return false;
    const rest = it.rest;
    if (rest !== undefined) {
      if (!Array.isArray(rest)) return false;
      if (rest.length > 0 && typeof rest[0] !== 'string') return false;
      for (let index = 1; index < rest.length; index++) {
        if (typeof rest[index] !== 'boolean') return false;
      }
    }
    const some = it.some;
    if (some !== undefined) {
      if (!Array.isArray(some)) return false;
      if (countItems(some, (item5: unknown) => isInteger(item5) && item5 >= 5, 3) < 1) return false;
      if (countItems(some, (item5: unknown) => isInteger(item5) && item5 >= 5, 3) > 2) return false;
      if (!hasUniqueItems(some)) return false;
    }
    const keys = it.keys;
    if (keys !== undefined) {
      if (!isObject(keys)) return false;
      if ((keys as Members<'length'>).length !== undefined && hasIndices(keys)) return false;
      if (countMembers(keys) < 1) return false;
      if (countMembers(keys) > 3) return false;
      const members = keys as Readonly<Record<string, unknown>>;
      for (const name in members) {
        if (!KEYWORDS_PATTERN.test(name)) return false;
      }
    }
    const patterns = it.patterns;
    if (patterns !== undefined) {
      if (!isObject(patterns)) return false;
      if ((patterns as Members<'length'>).length !== undefined && hasIndices(patterns)) return false;
      for (const name2 in patterns) {
        if (!KEYWORDS_PATTERN2.test(name2)) return false;
      }
      const members2 = patterns as Readonly<Record<string, unknown>>;
      for (const name3 in members2) {
        if (KEYWORDS_PATTERN2.test(name3) && typeof members2[name3] !== 'string') return false;
      }
    }
    const mixed = it.mixed;
    if (mixed !== undefined && ((typeof mixed !== 'string' || mixed.length < 2 || lengthOf(mixed) < 2) && !checkMixedOption2(mixed))) return false;
    const one = it.one;
    if (one !== undefined && Number(isNumber(one) && isMultipleOf(one, 3)) + Number(isNumber(one) && isMultipleOf(one, 5)) !== 1) return false;
    const not = it.not;
    if (not !== undefined && typeof not === 'string') return false;
    const many = it.many;
    if (many !== undefined && !KEYWORDS_VALUES2.has(many)) return false;
    if (it.never !== undefined) return false;
    const untyped = it.untyped;
    if (untyped !== undefined && !checkUntyped(untyped)) return false;
    const both = it.both;
    if (both !== undefined && !checkBoth(both)) return false;
    if (typeof readMember(it, '__proto__') !== 'string') return false;
    if (!Number.isFinite(readMember(it, 'toString'))) return false;
    const itSQuoted = it['it\'s "quoted"\u2028'];
    if (itSQuoted !== undefined && typeof itSQuoted !== 'string') return false;
    const member3 = it['😀'];
    if (member3 !== undefined && typeof member3 !== 'boolean') return false;
    if (it.keys !== undefined && it.patterns === undefined) return false;
    if (it.some !== undefined) {
      if ((value as Members<'length'>).length !== undefined && hasIndices(value)) return false;
      if (countMembers(value) < 4) return false;
    }
    if (isKeywordsIf(value)) {
      const it4 = value as Members<'many'>;
      if (it4.many === undefined) return false;
    }
    else {
      const it5 = value as Members<'many'>;
      const many3 = it5.many;
      if (many3 !== undefined && many3 !== null) return false;
    }
    return true;
  } catch {
    return false;
  }
}
export function isUntypedMembers(value: unknown): value is UntypedMembers { // Whether a value is a `UntypedMembers` as documented. Members that are not documented are allowed.
  try {
    if (typeof value !== 'object' || value === null) return false;
    const it = value as Unchecked<UntypedMembers>;
    if (typeof it.a !== 'string') return false;
    return true;
  } catch {
    return false;
  }
}
function isKeywordsIf(value: unknown): boolean {
  if (isObject(value)) {
    const it = value as Members<'any'>;
    if (it.any !== 1) return false;
  }
  return true;
}
function copyKeywords(value: unknown): Keywords {
  const it = value as Members<'tuple' | 'rest' | 'some' | 'keys' | 'patterns' | 'mixed' | 'one' | 'not' | 'deep' | 'many' | 'any' | 'never' | 'untyped' | 'both' | '__proto__' | 'toString' | 'it\'s "quoted"\u2028' | '😀'>;
  const copy: PartialCopy<'tuple' | 'rest' | 'some' | 'keys' | 'patterns' | 'mixed' | 'one' | 'not' | 'deep' | 'many' | 'any' | 'never' | 'untyped' | 'both' | '__proto__' | 'toString' | 'it\'s "quoted"\u2028' | '😀'> = {
    tuple: it.tuple,
    ['__proto__']: readMember(it, '__proto__'),
    toString: readMember(it, 'toString'),
  };
  const rest = it.rest;
  if (rest !== undefined) copy.rest = rest;
  const some = it.some;
  if (some !== undefined) copy.some = some;
  const keys = it.keys;
  if (keys !== undefined) copy.keys = keys;
  const patterns = it.patterns;
  if (patterns !== undefined) copy.patterns = patterns;
  const mixed = it.mixed;
  if (mixed !== undefined) copy.mixed = (checkMixedOption2(mixed) ? copyMixedOption2(mixed) : mixed);
  const one = it.one;
  if (one !== undefined) copy.one = one;
  const not = it.not;
  if (not !== undefined) copy.not = not;
  const deep = it.deep;
  if (deep !== undefined) copy.deep = deep;
  const many = it.many;
  if (many !== undefined) copy.many = many;
  const any = it.any;
  if (any !== undefined) copy.any = any;
  const never = it.never;
  if (never !== undefined) copy.never = never;
  const untyped = it.untyped;
  if (untyped !== undefined) copy.untyped = copyUntyped(untyped);
  const both = it.both;
  if (both !== undefined) copy.both = copyBoth(both);
  const itSQuoted = it['it\'s "quoted"\u2028'];
  if (itSQuoted !== undefined) copy['it\'s "quoted"\u2028'] = itSQuoted;
  const member = it['😀'];
  if (member !== undefined) copy['😀'] = member;
  return copy as Keywords;
}
function explainKeywords(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Members<'tuple' | 'rest' | 'some' | 'keys' | 'patterns' | 'mixed' | 'one' | 'not' | 'deep' | 'many' | 'any' | 'never' | 'untyped' | 'both' | '__proto__' | 'toString' | 'it\'s "quoted"\u2028' | '😀'>;
    const deep = it.deep;
    if (deep !== undefined) if (!isOneOf(deep, KEYWORDS_VALUES)) found = report(found, path, 'deep', 'literal', '{"a":[1,{"b":null}]}', deep);
    const tuple = it.tuple;
    if (!Array.isArray(tuple)) found = report(found, path, 'tuple', 'type', 'an array', tuple);
    else {
      if (tuple.length < 1) found = report(found, path, 'tuple', 'items', 'at least 1 item', tuple);
      const item = tuple[0];
      if (typeof item !== 'string') found = report(found, under(path, 'tuple'), 0, 'type', 'a string', item);
      if (tuple.length > 1) {
        const item2 = tuple[1];
        if (!Number.isFinite(item2)) found = report(found, under(path, 'tuple'), 1, 'type', 'a number', item2);
      }
      if (tuple.length > 2) found = report(found, path, 'tuple', 'items', 'at most 2 items', tuple);
    }
    const rest = it.rest;
    if (rest !== undefined) {
      if (!Array.isArray(rest)) found = report(found, path, 'rest', 'type', 'an array', rest);
      else {
        if (rest.length > 0) {
          const item3 = rest[0];
          if (typeof item3 !== 'string') found = report(found, under(path, 'rest'), 0, 'type', 'a string', item3);
        }
        for (let index = 1; index < rest.length; index++) {
          if (isFull(found)) return found;
          const item4 = rest[index];
          if (typeof item4 !== 'boolean') found = report(found, under(path, 'rest'), index, 'type', 'a boolean', item4);
        }
      }
    }
    const some = it.some;
    if (some !== undefined) {
      if (!Array.isArray(some)) found = report(found, path, 'some', 'type', 'an array', some);
      else {
        if (countItems(some, (item5: unknown) => isInteger(item5) && item5 >= 5, 3) < 1) found = report(found, path, 'some', 'items', 'at least 1 item of a kind', some);
        if (countItems(some, (item5: unknown) => isInteger(item5) && item5 >= 5, 3) > 2) found = report(found, path, 'some', 'items', 'at most 2 items of a kind', some);
        if (!hasUniqueItems(some)) found = report(found, path, 'some', 'items', 'items that are all different', some);
      }
    }
    const keys = it.keys;
    if (keys !== undefined) {
      if (!isObject(keys)) found = report(found, path, 'keys', 'type', 'an object', keys);
      else if ((keys as Members<'length'>).length !== undefined && hasIndices(keys)) found = report(found, path, 'keys', 'type', 'an object with properties', keys);
      else {
        if (countMembers(keys) < 1) found = report(found, path, 'keys', 'members', 'at least 1 property', keys);
        if (countMembers(keys) > 3) found = report(found, path, 'keys', 'members', 'at most 3 properties', keys);
        const members = keys as Readonly<Record<string, unknown>>;
        for (const name in members) {
          if (isFull(found)) return found;
          if (!KEYWORDS_PATTERN.test(name)) found = report(found, under(path, 'keys'), name, 'members', 'a name that the schema allows', name);
        }
      }
    }
    const patterns = it.patterns;
    if (patterns !== undefined) {
      if (!isObject(patterns)) found = report(found, path, 'patterns', 'type', 'an object', patterns);
      else if ((patterns as Members<'length'>).length !== undefined && hasIndices(patterns)) found = report(found, path, 'patterns', 'type', 'an object with properties', patterns);
      else {
        for (const name2 in patterns) {
          if (isFull(found)) return found;
          if (!KEYWORDS_PATTERN2.test(name2)) found = report(found, under(path, 'patterns'), name2, 'unknown-member', 'no such property', readMember(patterns, name2));
        }
        const members2 = patterns as Readonly<Record<string, unknown>>;
        for (const name3 in members2) {
          if (isFull(found)) return found;
          const member2 = members2[name3];
          if (KEYWORDS_PATTERN2.test(name3)) if (typeof member2 !== 'string') found = report(found, under(path, 'patterns'), name3, 'type', 'a string', member2);
        }
      }
    }
    const mixed = it.mixed;
    if (mixed !== undefined) if ((typeof mixed !== 'string' || mixed.length < 2 || lengthOf(mixed) < 2) && !checkMixedOption2(mixed)) found = report(found, path, 'mixed', 'union', 'a string or a MixedOption2', mixed);
    const one = it.one;
    if (one !== undefined) if (Number(isNumber(one) && isMultipleOf(one, 3)) + Number(isNumber(one) && isMultipleOf(one, 5)) !== 1) found = report(found, path, 'one', 'union', 'exactly one of: a number', one);
    const not = it.not;
    if (not !== undefined) if (typeof not === 'string') found = report(found, path, 'not', 'not-allowed', 'anything but a string', not);
    const many = it.many;
    if (many !== undefined) if (!KEYWORDS_VALUES2.has(many)) found = report(found, path, 'many', 'literal', '"a" or "b" or "c" or "d" or "e" or "f" or "g"', many);
    const never = it.never;
    if (never !== undefined) found = report(found, path, 'never', 'not-allowed', 'nothing', never);
    const untyped = it.untyped;
    if (untyped !== undefined) found = explainUntyped(untyped, under(path, 'untyped'), found);
    const both = it.both;
    if (both !== undefined) found = explainBoth(both, under(path, 'both'), found);
    const proto = readMember(it, '__proto__');
    if (typeof proto !== 'string') found = report(found, path, '__proto__', 'type', 'a string', proto);
    const toString = readMember(it, 'toString');
    if (!Number.isFinite(toString)) found = report(found, path, 'toString', 'type', 'a number', toString);
    found = expectString(found, path, it['it\'s "quoted"\u2028'], 'it\'s "quoted"\u2028', true);
    found = expectBoolean(found, path, it['😀'], '😀', true);
    if (it.keys !== undefined) if (it.patterns === undefined) found = report(found, path, 'patterns', 'missing', 'a value', it.patterns);
    if (it.some !== undefined) {
      if ((value as Members<'length'>).length !== undefined && hasIndices(value)) found = report(found, path, undefined, 'type', 'an object with properties', value);
      else if (countMembers(value) < 4) found = report(found, path, undefined, 'members', 'at least 4 properties', value);
    }
    if (isKeywordsIf(value)) {
      const it4 = value as Members<'many'>;
      const many2 = it4.many;
      if (many2 === undefined) found = report(found, path, 'many', 'missing', 'a value', many2);
    }
    else {
      const it5 = value as Members<'many'>;
      const many3 = it5.many;
      if (many3 !== undefined) if (many3 !== null) found = report(found, path, 'many', 'type', 'null', many3);
    }
  }
  return found;
}
const KEYWORDS_VALUES: readonly unknown[] = [{ a: [1, { b: null }] }];
const KEYWORDS_PATTERN = /^[a-z]+$/u;
const KEYWORDS_PATTERN2 = /^x-/u;
const KEYWORDS_VALUES2 = /* @__PURE__ */ new Set<unknown>(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
