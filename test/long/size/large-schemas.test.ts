import { describe, expect, it } from 'vitest';
import { compiled, type Guard } from '../compile-guard.ts';
import { NAMES } from '../equivalence/words.ts';
import { DEEP_WAYS, nested } from './deep-schemas.ts';

/** Compiling is work of a moment, also if the schema is large; this is for a busy machine. */
const GOOD_TIME = 20_000;

function guardFor(schema: unknown): Guard {
  const start = performance.now();
  const outcome = compiled(schema);
  expect(performance.now() - start).toBeLessThan(GOOD_TIME);
  if ('guard' in outcome) return outcome.guard;
  throw new Error(`refused: ${JSON.stringify(outcome.refusals)}`);
}

/** Like an object literal, but `__proto__` is a member like any other. */
function objectOf<T>(names: readonly string[], value: (index: number) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(names.map((name, index) => [name, value(index)]));
}

function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}

describe('10,000 members in one schema', () => {
  const names = [...numbered('member', 10_000 - NAMES.length), ...NAMES];
  const properties = objectOf(names, (index) => ({ type: index % 2 === 0 ? 'string' : 'integer' }));
  const value = objectOf(names, (index) => (index % 2 === 0 ? 'x' : index));

  it('are all checked', () => {
    const guard = guardFor({ type: 'object', properties, required: names, additionalProperties: false });
    expect([guard.is(value), guard.isStrict(value), guard.parse(value).ok, guard.strip(value).ok]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    for (const name of ['member0', 'member5000', ...NAMES]) {
      const entries = Object.entries(value);
      expect(guard.is(Object.fromEntries(entries.filter(([key]) => key !== name)))).toBe(false);
      expect(guard.is(Object.fromEntries(entries.map(([key, held]) => [key, key === name ? null : held])))).toBe(false);
    }
    expect(guard.is({ ...value, more: 1 })).toBe(false);
  });

  it('give fifty issues if all of them are missing', () => {
    const result = guardFor({ properties, required: names }).parse({});
    expect(result.ok ? 0 : result.issues.length).toBe(50);
  });

  it('may be alternatives, constants or definitions as well', () => {
    const choice = guardFor({ anyOf: names.map((name) => ({ const: name })) });
    const member = guardFor({ enum: names });
    for (const name of ['member0', 'member9000', ...NAMES]) expect([choice.is(name), member.is(name)]).toEqual([true, true]);
    for (const other of ['member', 'prototype', 7]) expect([choice.is(other), member.is(other)]).toEqual([false, false]);
  });
});

describe.each(DEEP_WAYS)('schemas nested by $keyword', ({ wrap, valid, invalid }) => {
  it('20 deep are checked to the end', () => {
    const guard = guardFor(nested(20, wrap));
    expect([guard.is(nested(20, valid, 1)), guard.is(nested(20, invalid, 'x'))]).toEqual([true, false]);
  });

  it('5,000 deep are checked to the end, or refused as too deep', () => {
    const outcome = compiled(nested(5_000, wrap));
    if ('refusals' in outcome) expect(outcome.refusals.map(({ code }) => code)).toEqual(['schema/too-deep']);
    else {
      expect(outcome.guard.is(nested(5_000, invalid, 'x'))).toBe(false);
      expect(typeof outcome.guard.is(nested(5_000, valid, 1))).toBe('boolean');
    }
  });
});

describe('1,000 definitions', () => {
  const names = numbered('node', 1_000);
  const pointer = (index: number) => `#/$defs/node${index % 1_000}`;

  it('that each lead to the next are followed to the end', () => {
    const $defs = objectOf(names, (index) => (index === 999 ? { type: 'integer' } : { $ref: pointer(index + 1) }));
    const guard = guardFor({ $ref: pointer(0), $defs });
    expect([guard.is(7), guard.is('x')]).toEqual([true, false]);
  });

  it('that are members of one schema are all checked', () => {
    const $defs = objectOf(names, (index) => ({ const: index }));
    const guard = guardFor({ properties: objectOf(names, (index) => ({ $ref: pointer(index) })), $defs });
    const value = objectOf(names, (index) => index);
    expect([guard.is(value), guard.is({ ...value, node999: 0 })]).toEqual([true, false]);
  });

  it('that lead round in a ring are followed as far as the value goes', () => {
    const $defs = objectOf(names, (index) => ({ type: 'object', properties: { next: { $ref: pointer(index + 1) } } }));
    const guard = guardFor({ $ref: pointer(0), $defs });
    const held = (depth: number, end: unknown) => nested(depth, (next) => ({ next }), end);
    expect([guard.is(held(400, {})), guard.is(held(400, 7)), guard.is({ next: 7 })]).toEqual([true, false, false]);
  });

  it('may be found by anchors', () => {
    const $defs = objectOf(names, (index) => ({ $anchor: `at-${index}`, const: index }));
    const guard = guardFor({ anyOf: names.map((_, index) => ({ $ref: `#at-${index}` })), $defs });
    expect([guard.is(0), guard.is(999), guard.is(1_000)]).toEqual([true, true, false]);
  });
});

describe.each(NAMES)('a member called %j', (name) => {
  const guard = guardFor({ properties: { [name]: { const: 1 } }, required: [name], additionalProperties: false });
  const value = Object.fromEntries([[name, 1]]);

  it('is a member like any other', () => {
    expect([guard.is(value), guard.isStrict(value), guard.parse(value).ok]).toEqual([true, true, true]);
    expect([guard.is({}), guard.is(Object.fromEntries([[name, 2]])), guard.is({ ...value, zz: 1 })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(guard.strip(value)).toEqual({ ok: true, value });
  });

  it('is named by the issues about it', () => {
    const result = guard.parse({});
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([[name]]);
  });
});
