import { describe, expect, it } from 'vitest';
import { compileGuard, type GuardIssue, type GuardResult } from '../../../generator/index.ts';
import { recursiveSchema } from './guarded-schemas.ts';
import { largeValues } from './hostile-values.ts';

/* Values that are long, wide, or lead to the same place by many ways: each is looked at in bounded time, and told in bounded space. */

describe('an array of 100,000 items', () => {
  it.each([
    ['that are numbers', 100_000, { items: { type: 'number' } }, (index: number) => index],
    ['one of which is contained', 100_000, { contains: { const: 99_999 } }, (index: number) => index],
    ['that are unique numbers', 100_000, { uniqueItems: true }, (index: number) => index],
    ['that are unique objects, of which there are fewer', 20_000, { uniqueItems: true }, (id: number) => ({ id, tags: [id] })],
  ])('%s is looked at in good time', (_what, length, schema, item) => {
    const guard = compileGuard(schema);
    const value = Array.from({ length }, (_, index) => item(index));
    const start = performance.now();
    expect([guard.is(value), guard.parse(value).ok, guard.isStrict(value)]).toEqual([true, true, true]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('all of which are wrong gives a handful of issues', () => {
    const result = compileGuard({ items: { type: 'string' } }).parse(Array.from({ length: 100_000 }, () => 7));
    expect(result.ok ? 0 : result.issues.length).toBe(50);
  });
});

describe('a value that there are more ways through than time', () => {
  const shared = (end: unknown): unknown => {
    let value = end;
    for (let level = 0; level < 60; level++) value = { left: value, right: value };
    return value;
  };
  const tree = { properties: { left: { $ref: '#' }, right: { $ref: '#' } }, type: ['object', 'null'] };
  const branch = (name: string) => ({ type: 'object', properties: { next: { $ref: '#' } }, required: [name, 'next'] });
  const chain = { anyOf: [branch('a'), branch('b'), { type: 'null' }] };

  it('is refused where it is the same object again and again', () => {
    const guard = compileGuard(tree);
    expect(guard.is(shared(null))).toBe(false);
    expect(issuesOf(guard.parse(shared(null))).map(({ code }) => code)).toEqual(['too-large']);
    expect(compileGuard({ uniqueItems: true }).is([shared(null), 1])).toBe(false);
  });

  it('is refused where each part may be of several branches, and is of none in the end', () => {
    let value: unknown = 7;
    for (let level = 0; level < 60; level++) value = { a: 1, b: 1, next: value };
    expect(compileGuard(chain).is(JSON.parse(JSON.stringify(value)))).toBe(false);
    expect(issuesOf(compileGuard(chain).parse(value)).map(({ code }) => code)).toEqual(['too-large']);
  });

  const items = Array.from({ length: 1_000 }, (_, at) => [{ at }]);

  it.each([
    ['the schema itself', { $ref: '#/$defs/list' }, items],
    [
      'a schema within',
      { properties: { inner: { type: 'object', properties: { list: { $ref: '#/$defs/list' } } } } },
      { inner: { list: items } },
    ],
    ['items that are compared', { properties: { list: { items: { uniqueItems: true } } } }, { list: items }],
  ])('is counted anew each time: %s', (_what, schema, value) => {
    const list = { anyOf: [{ type: 'array', items: { $ref: '#/$defs/list' } }, { type: 'object' }] };
    const guard = compileGuard({ ...schema, $defs: { list } });
    let accepted = 0;
    for (let times = 0; times < 3_000; times++) accepted += Number(guard.is(value));
    expect(accepted).toBe(3_000);
  });

  it('is looked at to its end where it is only large', () => {
    const list = compileGuard({ anyOf: [{ type: 'array', items: { $ref: '#' } }, { type: 'number' }] });
    const value = Array.from({ length: 1_000 }, () => Array.from({ length: 1_000 }, (_, at) => at));
    expect([list.is(value), list.is([...value, 'x'])]).toEqual([true, false]);
  });
});

describe('a value that is very large', () => {
  const guards = [{ items: { minLength: 1 } }, { contains: { const: 1 } }, { uniqueItems: true }, recursiveSchema].map((schema) =>
    compileGuard(schema),
  );

  it.each(largeValues)('has an answer, and at most fifty issues: $what', ({ make }) => {
    const value = make();
    for (const guard of guards) {
      const issues = issuesOf(guard.parse(value));
      expect(issues.length).toBeLessThanOrEqual(50);
      expect(guard.is(value)).toBe(issues.length === 0);
      expect(guard.strip(value).ok).toBe(issues.length === 0);
      expect(typeof guard.isStrict(value)).toBe('boolean');
    }
  });

  it('with a million members that are wrong gives fifty issues', () => {
    const members = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`member${at}`, at]));
    const map = compileGuard({ additionalProperties: { type: 'string' } });
    const closed = compileGuard({ properties: { a: true }, additionalProperties: false });
    expect([issuesOf(map.parse(members)).length, issuesOf(closed.parse(members)).length]).toEqual([50, 50]);
    expect(thrownBy(() => map.assert(members))).toMatchObject({ issues: { length: 50 } });
  });

  it('with names of megabytes gives messages that can be read', () => {
    const members = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}${'x'.repeat(10_000_000)}`, at]));
    const error = thrownBy(() => compileGuard({ additionalProperties: { type: 'string' } }).assert(members));
    expect(error).toMatchObject({ issues: { length: 50 } });
    expect(String(error).length).toBeLessThan(20_000);
  });
});

function issuesOf(result: GuardResult<unknown>): readonly GuardIssue[] {
  return result.ok ? [] : result.issues;
}

function thrownBy(action: () => void): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}
