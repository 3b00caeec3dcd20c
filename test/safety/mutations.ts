import type { Random } from '../long/equivalence/random.ts';
import { NAMES } from '../long/equivalence/words.ts';
import { hostileValues } from '../unit/guard/hostile-values.ts';

const PLAIN: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  'x',
  '2024-02-30T00:00:00Z',
  [],
  {},
  [[]],
  { a: null },
];

/** A value of JSON with one to three things about it changed. */
export function mutated(value: unknown, random: Random, others: readonly unknown[]): unknown {
  let changed = value;
  for (let times = random.below(3); times >= 0; times--) changed = changedOnce(changed, random, others);
  return changed;
}

function changedOnce(value: unknown, random: Random, others: readonly unknown[]): unknown {
  const inner = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (inner.length > 0 && random.chance(0.75)) {
    const name = random.pick(inner, '');
    return withMember(value, name, changedOnce((value as Readonly<Record<string, unknown>>)[name], random, others));
  }
  switch (random.below(6)) {
    case 0:
      return withoutMember(value, random);
    case 1:
      return random.pick(PLAIN, null);
    case 2:
      return withMember(value, Array.isArray(value) ? String(value.length) : random.pick(NAMES, 'a'), random.pick(PLAIN, null));
    case 3:
      return nested(value, random);
    case 4:
      return random.pick(others, null);
    default:
      return typeof value === 'string' ? `${value}${random.pick(NAMES, 'x')}` : typeof value === 'number' ? -value / 3 : [value];
  }
}

function withMember(value: unknown, name: string, member: unknown): unknown {
  if (Array.isArray(value)) return Object.assign([...value], { [name]: member });
  if (typeof value !== 'object' || value === null) return member;
  return Object.fromEntries([...Object.entries(value), [name, member]]);
}

function withoutMember(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.toSpliced(random.below(value.length), 1);
  const pairs = Object.entries(value);
  return Object.fromEntries(pairs.toSpliced(random.below(pairs.length), 1));
}

function nested(value: unknown, random: Random): unknown {
  const levels = random.chance(0.05) ? 40 + random.below(40) : 1 + random.below(2);
  const name = random.pick(['a', 'next', 'b', 'data'], 'a');
  let around = value;
  for (let level = 0; level < levels; level++) around = random.chance(0.5) ? [around] : { [name]: around };
  return around;
}

/** A value with a part of it that no JSON has, and what that part is. */
export function hostilePart(value: unknown, random: Random): { readonly what: string; readonly value: unknown } {
  const inner = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (inner.length > 0 && random.chance(0.7)) {
    const name = random.pick(inner, '');
    const part = hostilePart((value as Readonly<Record<string, unknown>>)[name], random);
    return { what: part.what, value: withMember(value, name, part.value) };
  }
  const { what, make } = random.pick([...wrappers(value), ...hostileValues], { what: 'nothing', make: () => undefined });
  return { what, value: make() };
}

function wrappers(value: unknown): readonly { readonly what: string; readonly make: () => unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'];
  const fail = (): never => {
    throw new Error('secret');
  };
  return [
    { what: 'an heir', make: () => Object.create(value) },
    { what: 'members without a prototype', make: () => Object.assign(Object.create(null), value) },
    { what: 'a proxy', make: () => new Proxy(value, {}) },
    // A copy: the value may be an example that other tests look at.
    { what: 'a frozen proxy', make: () => new Proxy(Object.freeze(Array.isArray(value) ? [...value] : { ...value }), {}) },
    ...traps.map((trap) => ({ what: `a proxy that throws on ${trap}`, make: () => new Proxy(value, { [trap]: fail }) })),
  ];
}
