import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compileGuard } from '../../../generator/index.ts';

/* A guard checks what a program reads: also what an object inherits, hides, or answers by an accessor. */

const schema = { type: 'object', properties: { id: { type: 'string' }, kind: { type: 'string' } }, required: ['id'] };
const guard = compileGuard(schema);
const valid = { id: 'x' };

class Account {
  get id(): string {
    return 'x';
  }
}

describe('a member', () => {
  it.each([
    ['is inherited and wrong', Object.assign(Object.create({ kind: 5 }), valid), false],
    ['is inherited and right', Object.create({ id: 'x', kind: 'y' }), true],
    ['is inherited from far away', Object.create(Object.create(Object.create(valid))), true],
    ['is answered by a class', new Account(), true],
    ['is hidden and right', Object.defineProperty({}, 'id', { value: 'x' }), true],
    ['is hidden and wrong', Object.defineProperty({ id: 'x' }, 'kind', { value: 5 }), false],
    ['comes with a poisoned prototype', Object.assign({}, valid, JSON.parse('{"__proto__":{"kind":5}}')), false],
    ['is of another realm', runInNewContext('Object.create({ id: "x", kind: 5 })'), false],
    ['is answered by a proxy', new Proxy({}, { get: (_, name) => (name === 'id' ? 'x' : 5) }), false],
  ])('%s', (_what, value, accepted) => {
    expect([guard.is(value), guard.parse(value).ok, guard.strip(value).ok]).toEqual([accepted, accepted, accepted]);
  });

  it('of which every object has something counts where there is something else', () => {
    const named = compileGuard({ type: 'object', properties: { constructor: { type: 'string' }, toString: { type: 'string' } } });
    expect([{}, new Account(), Object.create(null), runInNewContext('({})')].map(named.is)).toEqual([true, true, true, true]);
    expect([{ toString: 5 }, Object.create({ toString: 5 }), { toString: () => 'x' }].map(named.is)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a strict guard', () => {
  it.each([
    ['is inherited', Object.assign(Object.create({ evil: 1 }), valid)],
    ['comes with a poisoned prototype', Object.assign({}, valid, JSON.parse('{"__proto__":{"evil":1}}'))],
    ['stands beside a hidden one that is documented', Object.assign(new Account(), { evil: 1 })],
    ['stands in the place of one that is inherited', Object.assign(Object.create(valid), { evil: 1 })],
  ])('refuses a member that is not documented where it %s', (_what, value) => {
    expect([guard.is(value), guard.isStrict(value)]).toEqual([true, false]);
    const result = guard.parseStrict(value);
    expect(result.ok ? [] : result.issues.map(({ at, code }) => [at, code])).toEqual([['evil', 'unknown-member']]);
    expect(guard.strip(value)).toEqual({ ok: true, value: valid });
  });

  it('lets through what is documented, wherever it stands', () => {
    const values = [valid, Object.create({ id: 'x', kind: 'y' }), new Account(), Object.freeze({ id: 'x', kind: undefined })];
    expect(values.map(guard.isStrict)).toEqual([true, true, true, true]);
  });
});

/** All keywords for which a guard goes through the names of an object. */
const loops: readonly object[] = [
  { additionalProperties: { type: 'number' } },
  { patternProperties: { '^\\d': { type: 'number' } } },
  { propertyNames: { maxLength: 9 } },
  { minProperties: 1 },
  { maxProperties: 9 },
  { properties: { 0: true, 1: true }, additionalProperties: false },
  { properties: { id: true }, required: ['id'], additionalProperties: true, maxProperties: 9 },
];

describe.each([
  ['bytes', () => new Uint8Array(2), 'bytes'],
  ['bytes of another kind', () => new Float64Array([1, 2]), 'bytes'],
  ['bytes of another realm', () => runInNewContext('new Uint8Array(2)'), 'bytes'],
  ['a wrapped text', () => Object('ab'), 'an object'],
] as const)('%s', (_what, make, received) => {
  it.each(loops.slice(0, -1))('are no map: %j', (keywords) => {
    const map = compileGuard({ type: 'object', ...keywords });
    expect([map.is(make()), map.isStrict(make()), map.strip(make()).ok]).toEqual([false, false, false]);
    expect(map.parse(make())).toMatchObject({
      issues: [{ at: '', code: 'type', expected: 'an object with properties', received }],
    });
  });

  it.each(loops)('are none with members of their own either: %j', (keywords) => {
    const map = compileGuard({ type: 'object', ...keywords });
    const value = Object.assign(make(), { id: 7 });
    expect([map.is(value), map.isStrict(value)]).toEqual([false, false]);
  });
});

it('a view of bytes shows none of them as members', () => {
  const map = compileGuard({ type: 'object', additionalProperties: { type: 'string' } });
  expect(map.is(new DataView(new ArrayBuffer(2)))).toBe(true);
});

it('a list with members of its own is none either', () => {
  const map = compileGuard({ ...schema, additionalProperties: { type: 'string' } });
  expect([map.is(valid), map.is(Object.assign(['a'], valid))]).toEqual([true, false]);
  expect(guard.isStrict(Object.assign(['a'], valid))).toBe(false);
});

it('each member is read once, also where an object is closed', () => {
  const closed = compileGuard({
    ...{ type: 'object', additionalProperties: false, required: ['id', 'inner'] },
    properties: {
      id: { type: 'string' },
      kind: { type: ['string', 'null'] },
      none: true,
      inner: schema,
      list: { items: schema },
    },
  });
  const reads: string[] = [];
  const counted = (value: object, at: string): object =>
    new Proxy(value, {
      get: (target, name) => {
        const read: unknown = Reflect.get(target, name);
        if (typeof name === 'string' && name !== 'length') reads.push(`${at}${name}`);
        return typeof read === 'object' && read !== null ? counted(read, `${at}${String(name)}.`) : read;
      },
    });
  const value = { id: 'x', kind: null, inner: { id: 'y', kind: 'z' }, list: [valid, valid] };
  const expected = ['id', 'inner', 'inner.id', 'inner.kind', 'kind', 'list', 'list.0', 'list.0.id', 'list.0.kind'];
  for (const is of [closed.is, closed.isStrict]) {
    reads.length = 0;
    expect(is(counted(value, ''))).toBe(true);
    expect(reads.sort()).toEqual([...expected, 'list.1', 'list.1.id', 'list.1.kind']);
  }
});
