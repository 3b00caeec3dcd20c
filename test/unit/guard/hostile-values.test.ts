import { describe, expect, it } from 'vitest';
import { compileGuard, type GuardIssue, type GuardResult } from '../../../generator/index.ts';
import { failing } from '../../sweep.ts';
import { guardedSchemas, recursiveSchema } from './guarded-schemas.ts';
import { type HostileValue, hostileValues, throwingValues } from './hostile-values.ts';

/*
 * A guard is asked about what comes from outside. Whatever that is, and whatever the schema says, there is an answer:
 * no exception other than the one that `assert` is for, and no text of an exception that the value itself threw.
 */

describe.each(guardedSchemas)('a guard for $keyword', ({ schema }) => {
  const guard = compileGuard(schema);

  it('has an answer for whatever it is given, and the same one in all its forms', () => {
    const check = ({ make }: HostileValue): void => {
      const valid = guard.is(make());
      expect(typeof valid).toBe('boolean');
      expect(guard.parse(make()).ok).toBe(valid);
      expect(typeof guard.isStrict(make())).toBe('boolean');
      expect(typeof guard.strip(make()).ok).toBe('boolean');
      expect('issues' in guard.schema['~standard'].validate(make())).toBe(!valid);
    };
    expect(failing(hostileValues, check)).toEqual([]);
  });

  it('gives one to fifty issues for what it refuses', () => {
    const check = ({ make }: HostileValue): void => {
      const result = guard.parse(make());
      const issues = result.ok ? [undefined] : result.issues;
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.length).toBeLessThanOrEqual(50);
      expect(JSON.stringify(issues)).not.toContain('secret');
    };
    expect(failing(hostileValues, check)).toEqual([]);
  });

  it('asserts with its own error', () => {
    const check = ({ make }: HostileValue): void => {
      const error = thrownBy(() => guard.assert(make()));
      if (guard.is(make())) expect(error).toBeUndefined();
      else expect(error).toMatchObject({ issues: expect.any(Array) });
      expect(String(error)).not.toContain('secret');
    };
    expect(failing(hostileValues, check)).toEqual([]);
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
