import { describe, expect, it } from 'vitest';
import { compileGuard } from '../../../generator/index.ts';
import { guardedSchemas, recursiveSchema } from './guarded-schemas.ts';
import { hostileValues, throwingValues } from './hostile-values.ts';

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

/** How deep a guard can look depends on the stack that is left to it, so beyond some depth either answer will do. */
describe('an object nested deeply', () => {
  const guard = compileGuard(recursiveSchema);
  const nested = (depth: number, end: unknown): unknown => {
    let value = end;
    for (let level = 0; level < depth; level++) value = { next: value };
    return value;
  };

  it('is checked to its end if that is within reach', () => {
    expect([guard.is(nested(500, null)), guard.is(nested(500, 7))]).toEqual([true, false]);
    expect(guard.parse(nested(500, 7))).toMatchObject({ ok: false, issues: [{ code: 'type' }] });
    expect([guard.isStrict(nested(500, null)), guard.isStrict(nested(500, { other: 1 }))]).toEqual([true, false]);
    expect(guard.strip(nested(500, null))).toEqual({ ok: true, value: nested(500, null) });
  });

  it('is never accepted if it is invalid, and nothing throws', () => {
    for (let depth = 1_000; depth <= 12_000; depth += 250) {
      const [valid, invalid] = [nested(depth, {}), nested(depth, 7)];
      expect([guard.is(invalid), guard.isStrict(invalid), guard.parse(invalid).ok, guard.strip(invalid).ok]).not.toContain(true);
      expect(typeof guard.is(valid)).toBe('boolean');
      expect(typeof guard.isStrict(valid)).toBe('boolean');
      expect(typeof guard.strip(valid).ok).toBe('boolean');
      expect(guard.schema['~standard'].validate(valid)).toBeTypeOf('object');
    }
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

function thrownBy(action: () => void): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}
