import { describe, expect, it } from 'vitest';
import { compileGuard, type GuardIssue, type GuardResult } from '../../../generator/index.ts';
import { guardedSchemas, recursiveSchema } from './guarded-schemas.ts';
import { hostileValues, largeValues, throwingValues } from './hostile-values.ts';

/*
 * A guard is asked about what comes from outside. Whatever that is, and whatever the schema says, there is an answer:
 * no exception other than the one that `assert` is for, and no text of an exception that the value itself threw.
 */

describe.each(guardedSchemas)('a guard for $keyword', ({ schema }) => {
  const guard = compileGuard(schema);

  it.each(hostileValues)('has an answer for $what', ({ make }) => {
    const valid = guard.is(make());
    expect(typeof valid).toBe('boolean');
    expect(guard.parse(make()).ok).toBe(valid);
    expect(typeof guard.isStrict(make())).toBe('boolean');
    expect(typeof guard.strip(make()).ok).toBe('boolean');
    expect('issues' in guard.schema['~standard'].validate(make())).toBe(!valid);
  });

  it.each(hostileValues)('gives one to fifty issues if it refuses $what', ({ make }) => {
    const result = guard.parse(make());
    const issues = result.ok ? [undefined] : result.issues;
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });

  it.each(hostileValues)('asserts with its own error for $what', ({ make }) => {
    const error = thrownBy(() => guard.assert(make()));
    if (guard.is(make())) expect(error).toBeUndefined();
    else expect(error).toMatchObject({ issues: expect.any(Array) });
    expect(String(error)).not.toContain('secret');
  });
});

describe.each(throwingValues)('$what', ({ make }) => {
  const guard = compileGuard({ type: 'object', properties: { a: { type: 'string' } }, required: ['a'] });

  it('is invalid and said to be unreadable', () => {
    expect(guard.is(make())).toBe(false);
    expect(guard.strip(make()).ok).toBe(false);
    const result = guard.parse(make());
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toContain('unreadable');
  });
});

describe('an object nested deeply', () => {
  const guard = compileGuard(recursiveSchema);
  const nested = (depth: number, end: unknown): unknown => {
    let value = end;
    for (let level = 0; level < depth; level++) value = { next: value };
    return value;
  };

  it('is checked to its end if it has at most 64 levels', () => {
    expect([guard.is(nested(64, null)), guard.is(nested(64, 7))]).toEqual([true, false]);
    expect(guard.parse(nested(64, 7))).toMatchObject({ ok: false, issues: [{ code: 'type' }] });
    expect([guard.isStrict(nested(63, {})), guard.isStrict(nested(63, { other: 1 }))]).toEqual([true, false]);
    expect(guard.strip(nested(64, null))).toEqual({ ok: true, value: nested(64, null) });
  });

  it.each([65, 1_000, 12_000, 100_000])('is refused if it has %d', (depth) => {
    const value = nested(depth, null);
    expect([guard.is(value), guard.isStrict(value), guard.strip(value).ok]).toEqual([false, false, false]);
    const [issue, ...others] = issuesOf(guard.parse(value));
    expect([issue?.code, issue?.path.length, others]).toEqual(['too-deep', 64, []]);
    expect(issue?.message).toMatch(/: expected at most 64 levels$/);
  });

  it.each([
    ['where it is one of several', { anyOf: [{ type: 'string' }, { additionalProperties: { $ref: '#' } }] }],
    ['where nothing of the kind is allowed', { not: { properties: { next: { not: { $ref: '#' } } } } }],
    ['where items are compared', { properties: { list: { uniqueItems: true } } }],
    ['where items are counted', { properties: { next: { $ref: '#' } }, contains: { $ref: '#' } }],
  ])('is refused %s', (_what, schema) => {
    const value = { ...Object(nested(100_000, null)), list: [nested(100_000, null), 1] };
    expect(issuesOf(compileGuard(schema).parse(value)).map(({ code }) => code)).toEqual(['too-deep']);
  });
});

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
