import { runInNewContext } from 'node:vm';

/** A value that no JSON gives, made anew each time, so that one look at it does not change the next. */
export interface HostileValue {
  readonly what: string;
  readonly make: () => unknown;
}

class Account {
  readonly a = 'x';
  #hidden = 7;
  get b(): number {
    return this.#hidden;
  }
}

/** Objects that throw when they are read. */
export const throwingValues: readonly HostileValue[] = [
  { what: 'an object with a getter that throws', make: () => withGetter({}) },
  { what: 'a proxy that throws on every trap', make: () => throwingProxy({}) },
  { what: 'a revoked proxy', make: () => revokedProxy({}) },
];

/** Values that a careless or hostile caller might hand to a guard. */
export const hostileValues: readonly HostileValue[] = [
  ...throwingValues,
  { what: 'an array with a getter that throws', make: () => withGetter([1, 2]) },
  { what: 'a proxied array that throws on every trap', make: () => throwingProxy([1]) },
  { what: 'a revoked proxied array', make: () => revokedProxy([1]) },
  { what: 'a member that throws on every trap', make: () => ({ a: throwingProxy({}), b: [throwingProxy([])] }) },
  { what: 'an item that is revoked', make: () => [1, revokedProxy({}), revokedProxy([])] },
  { what: 'an object whose keys have no end', make: () => new Proxy({}, { ownKeys: () => ['a', 'b'], get: () => ({}) }) },
  {
    what: 'a proxied array of a wrong length',
    make: () => new Proxy([], { get: (_, key) => (key === 'length' ? '3' : undefined) }),
  },
  { what: 'a function that throws', make: () => () => fail() },
  { what: 'a toJSON that throws', make: () => ({ a: 'x', toJSON: fail, toString: fail, valueOf: fail }) },
  { what: 'a conversion that throws', make: () => ({ [Symbol.toPrimitive]: fail, [Symbol.iterator]: fail }) },
  { what: 'undefined', make: () => undefined },
  { what: 'a member that is undefined', make: () => ({ a: undefined, b: undefined }) },
  { what: 'NaN', make: () => Number.NaN },
  { what: 'Infinity', make: () => Number.POSITIVE_INFINITY },
  { what: 'members that are no JSON numbers', make: () => ({ a: Number.NaN, b: [Number.NEGATIVE_INFINITY, -0] }) },
  { what: '-0', make: () => -0 },
  { what: 'a bigint', make: () => 7n },
  { what: 'a symbol', make: () => Symbol('secret') },
  { what: 'members and items that are no JSON', make: () => ({ a: 7n, b: [Symbol('secret'), () => fail(), undefined] }) },
  { what: 'an object that holds itself', make: cycle },
  { what: 'an array that holds itself', make: cyclicArray },
  { what: 'two cycles that are alike', make: () => [cycle(), cycle(), cyclicArray(), cyclicArray()] },
  { what: 'a sparse array', make: () => Object.assign([], { 3: 'x' }) },
  { what: 'an array that is long and empty', make: () => new Array(1_000) },
  { what: 'an object with the length of a long array', make: () => ({ length: 2 ** 53, 0: 'x' }) },
  { what: 'members with the length of a long array', make: () => ({ a: { length: 1e21 }, b: { length: 2 ** 53 } }) },
  { what: 'an array with members', make: () => Object.assign([1], { a: 'x', [-1]: 2 }) },
  { what: 'an object without a prototype', make: () => Object.assign(Object.create(null), { a: 'x', b: Object.create(null) }) },
  { what: 'an object that inherits members', make: () => Object.create({ a: 'x', b: 7 }) },
  { what: 'an object with a changed prototype', make: () => Object.setPrototypeOf({ a: 'x' }, throwingProxy({})) },
  {
    what: 'an own member called __proto__',
    make: () => JSON.parse('{"__proto__":{"a":"x"},"constructor":1,"hasOwnProperty":2}'),
  },
  { what: 'an array with a toJSON of its own', make: () => Object.assign([1, 2], { toJSON: fail }) },
  {
    what: 'wrapped primitives',
    make: () => ({ a: Object('x'), b: [Object(1), Object(true), Object(7n), Object(Symbol('secret'))] }),
  },
  { what: 'an object of another realm', make: () => runInNewContext('({ a: "x", b: [1] })') },
  { what: 'an array of another realm', make: () => runInNewContext('[1, { a: "x" }]') },
  { what: 'a proxy whose answers change', make: changingProxy },
  { what: 'a proxy that says it has everything', make: () => new Proxy({}, { get: () => 'x', has: () => true }) },
  { what: 'a generator', make: () => (function* () {})() },
  { what: 'a weak map', make: () => new WeakMap() },
  { what: 'an instance of a class', make: () => new Account() },
  { what: 'a class', make: () => Account },
  { what: 'a date', make: () => new Date(Number.NaN) },
  { what: 'a map', make: () => new Map([['a', 'x']]) },
  { what: 'bytes', make: () => new Uint8Array(8) },
  { what: 'a wrapped string', make: () => Object('x') },
  { what: 'a frozen object', make: () => Object.freeze({ a: 'x', b: Object.freeze([]) }) },
  { what: 'an error', make: () => new Error('secret') },
  { what: 'a promise', make: () => Promise.resolve({ a: 'x' }) },
  { what: 'what stands for all objects', make: () => globalThis },
];

/** Values that are large, or say so of themselves. */
export const largeValues: readonly HostileValue[] = [
  { what: 'an array of no items, as long as arrays can be', make: () => new Array(2 ** 32 - 1) },
  {
    what: 'such an array with something at its ends',
    make: () => Object.assign(new Array(2 ** 32 - 1), { 0: 'x', 4294967294: 1 }),
  },
  { what: 'lists of such arrays', make: () => [new Array(2 ** 32 - 1), [new Array(2 ** 32 - 1)]] },
  { what: 'a text of 10 MB', make: () => 'x'.repeat(10_000_000) },
  { what: 'a wrapped text of 10 MB', make: () => Object('x'.repeat(10_000_000)) },
  { what: '10 MB', make: () => new Uint8Array(10_000_000) },
  { what: 'an item of 10 MB', make: () => ['x'.repeat(10_000_000), new Uint8Array(10_000_000)] },
  {
    what: 'a million members',
    make: () => Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`m${at}`, at])),
  },
];

function fail(): never {
  throw new Error('secret');
}

function withGetter(value: object): object {
  return Object.defineProperty(value, Array.isArray(value) ? 0 : 'a', { enumerable: true, get: fail });
}

function throwingProxy(target: object): object {
  const traps = { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail };
  return new Proxy(target, { ...traps, set: fail, defineProperty: fail, deleteProperty: fail, isExtensible: fail });
}

function revokedProxy(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** Says something else each time that it is asked. */
function changingProxy(): object {
  let times = 0;
  const next = (): unknown => [undefined, 'x', 7, {}, [], null][times++ % 6];
  return new Proxy({}, { get: next, ownKeys: () => (times++ % 2 === 0 ? ['a'] : ['a', 'b', 'c']), getPrototypeOf: () => null });
}

function cycle(): object {
  const value: Record<string, unknown> = { a: 'x' };
  value.b = value;
  value.next = value;
  return value;
}

function cyclicArray(): unknown[] {
  const value: unknown[] = [1];
  value.push(value);
  return value;
}
