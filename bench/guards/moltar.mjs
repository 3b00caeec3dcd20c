/*
 * The data of the public benchmark of run-time type checkers (moltar/typescript-runtime-type-benchmarks): one small
 * object with another inside it, and four ways to check it.
 */

/** @type {import('./events.mjs').Schema} */
export const moltarSchema = {
  title: 'Data',
  type: 'object',
  properties: {
    number: { type: 'number' },
    negNumber: { type: 'number' },
    maxNumber: { type: 'number' },
    string: { type: 'string' },
    longString: { type: 'string' },
    boolean: { type: 'boolean' },
    deeplyNested: {
      type: 'object',
      properties: { foo: { type: 'string' }, num: { type: 'number' }, bool: { type: 'boolean' } },
      required: ['foo', 'num', 'bool'],
    },
  },
  required: ['number', 'negNumber', 'maxNumber', 'string', 'longString', 'boolean', 'deeplyNested'],
};

/** The same as TypeScript, for those who read types. */
export const moltarType = `{
  number: number; negNumber: number; maxNumber: number; string: string; longString: string; boolean: boolean;
  deeplyNested: { foo: string; num: number; bool: boolean };
}`;

/** What the ways to check must do: `loose` allows members that the type does not have, `parse` gives the checked value. */
export const moltarModes = /** @type {const} */ (['assertLoose', 'assertStrict', 'parseSafe', 'parseStrict']);

export const moltarValue = () => ({
  number: 1,
  negNumber: -1,
  maxNumber: Number.MAX_VALUE,
  string: 'string',
  // Only its length matters, as no contestant looks into it: it is that of the public benchmark's text.
  longString: 'x'.repeat(1580),
  boolean: true,
  deeplyNested: { foo: 'bar', num: 1, bool: false },
});

/**
 * What each way must refuse, besides what no way may refuse.
 *
 * @param {typeof moltarModes[number]} mode
 */
export function moltarInvalid(mode) {
  const value = moltarValue();
  const { number: _, ...missing } = value;
  const wrong = { ...value, number: 'foo' };
  const extra = { ...value, extraAttribute: true };
  const nestedExtra = { ...value, deeplyNested: { ...value.deeplyNested, extraAttribute: true } };
  return mode.endsWith('Strict') ? [missing, wrong, extra, nestedExtra] : [missing, wrong];
}

/** Hand-written, for comparison. */
export const handWrittenMoltar = {
  /** @param {unknown} v */
  assertLoose(v) {
    if (!isData(v)) throw new TypeError('not as expected');
    return true;
  },
  /** @param {unknown} v */
  assertStrict(v) {
    if (!isStrictData(v)) throw new TypeError('not as expected');
    return true;
  },
  /** @param {any} v */
  parseSafe(v) {
    if (!isData(v)) throw new TypeError('not as expected');
    const { number, negNumber, maxNumber, string, longString, boolean, deeplyNested } = v;
    const { foo, num, bool } = deeplyNested;
    return { number, negNumber, maxNumber, string, longString, boolean, deeplyNested: { foo, num, bool } };
  },
  /** @param {unknown} v */
  parseStrict(v) {
    if (!isStrictData(v)) throw new TypeError('not as expected');
    return v;
  },
};

/** @param {any} v */
function isData(v) {
  if (typeof v !== 'object' || v === null) return false;
  if (!Number.isFinite(v.number) || !Number.isFinite(v.negNumber) || !Number.isFinite(v.maxNumber)) return false;
  if (typeof v.string !== 'string' || typeof v.longString !== 'string' || typeof v.boolean !== 'boolean') return false;
  const nested = v.deeplyNested;
  if (typeof nested !== 'object' || nested === null) return false;
  return typeof nested.foo === 'string' && Number.isFinite(nested.num) && typeof nested.bool === 'boolean';
}

/** @param {any} v */
function isStrictData(v) {
  if (!isData(v)) return false;
  let left = 7;
  for (const _ in v) left--;
  if (left !== 0) return false;
  left = 3;
  for (const _ in v.deeplyNested) left--;
  return left === 0;
}
