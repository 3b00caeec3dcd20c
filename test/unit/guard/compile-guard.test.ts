import { describe, expect, it } from 'vitest';
import { compileGuard, SchemaError } from '../../../dist/index.js';

function findingsOf(schema: unknown): readonly (readonly [code: string, pointer: string])[] {
  try {
    compileGuard(schema);
    return [];
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return error.findings.map(({ code, pointer }) => [code, pointer]);
  }
}

describe('compileGuard', () => {
  it('gives guards for the type that its caller names', () => {
    const guard = compileGuard<{ id: string }>({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] });
    const value: unknown = { id: 'a' };
    expect(guard.is(value) && value.id).toBe('a');
    expect(guard.parse({ id: 7 })).toMatchObject({
      ok: false,
      issues: [{ pointer: '/id', at: 'id', code: 'type', expected: 'a string', received: 'a number' }],
    });
    expect(() => guard.assert({})).toThrow('id: is missing');
  });

  it('takes a format for an annotation unless it is asked for', () => {
    const schema = { type: 'string', format: 'date' };
    expect(compileGuard(schema).is('2023-02-29')).toBe(true);
    expect(compileGuard(schema, { formats: ['date'] }).is('2023-02-29')).toBe(false);
    expect(compileGuard(schema, { formats: ['uuid'] }).is('2023-02-29')).toBe(true);
    expect(compileGuard(schema, { formats: 'all' }).is('2024-02-29')).toBe(true);
  });

  it('does not heed what becomes of the schema later', () => {
    const schema = { type: 'object', required: ['a'] };
    const guard = compileGuard(schema);
    schema.required.push('b');
    expect(guard.is({ a: 1 })).toBe(true);
    expect(guard.isStrict({ a: 1 })).toBe(true);
  });

  it('tells what is odd', () => {
    const { warnings } = compileGuard({ type: 'string', minLenght: 1 });
    expect(warnings).toMatchObject([{ code: 'schema/unknown-keyword', pointer: '/minLenght', severity: 'warning' }]);
  });

  it('keeps text of a schema from becoming code', () => {
    const text = "'; globalThis.broken = true; // */ ${globalThis.broken = true} \u2028 `";
    const guard = compileGuard({
      title: text,
      type: 'object',
      properties: { [text]: { const: text, description: text }, b: { enum: [text, { [text]: 1 }] } },
      required: [text],
      $defs: { [text]: { type: 'string', pattern: '[\'"`/*]' } },
    });
    expect(guard.is({ [text]: text, b: { [text]: 1 } })).toBe(true);
    expect(guard.parse({ [text]: 1 }).ok).toBe(false);
    expect(globalThis).not.toHaveProperty('broken');
  });
});

const cyclic: { not?: unknown } = {};
cyclic.not = cyclic;

describe('a schema that cannot be compiled', () => {
  it.each([
    ['is no JSON', cyclic, [['schema/not-json', '']]],
    ['is no schema', 7, [['schema/not-a-schema', '']]],
    ['is missing', undefined, [['schema/not-a-schema', '']]],
    ['has a keyword of the wrong shape', { minimum: '1' }, [['schema/bad-keyword', '/minimum']]],
    ['leads nowhere', { items: { $ref: '#/$defs/a' } }, [['schema/unresolved', '/items/$ref']]],
    ['leads out of itself', { $ref: 'other.json' }, [['schema/unsupported', '/$ref']]],
    ['asserts what is not compiled', { unevaluatedProperties: false }, [['schema/unsupported', '/unevaluatedProperties']]],
    ['never ends', { $ref: '#' }, [['schema/endless-reference', '/$ref']]],
    ['never ends on a way around', { allOf: [{ $ref: '#' }] }, [['schema/endless-reference', '/allOf/0/$ref']]],
    ['has no pattern', { pattern: '[' }, [['schema/bad-pattern', '/pattern']]],
    [
      'has a pattern that can take forever',
      { patternProperties: { '(a|a)*$': {} } },
      [['schema/slow-pattern', '/patternProperties/(a|a)*$']],
    ],
    [
      'has several faults',
      { type: 'text', minLength: -1 },
      [
        ['schema/bad-keyword', '/type'],
        ['schema/bad-keyword', '/minLength'],
      ],
    ],
  ])('%s', (_name, schema, expected) => {
    expect(findingsOf(schema)).toEqual(expected);
  });
});

describe('a pattern for which the time grows faster than a string', () => {
  const guard = compileGuard({ type: 'string', pattern: 'f.*o' });

  it('is held against strings of a reasonable length', () => {
    expect(guard.is(`f${'x'.repeat(1990)}o`)).toBe(true);
  });

  it('refuses longer ones', () => {
    expect(guard.is(`f${'x'.repeat(2000)}o`)).toBe(false);
  });
});
