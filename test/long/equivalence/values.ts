import { type Hints, hintsOf } from './hints.ts';
import { type Random, randomOf } from './random.ts';
import { MARK, NAMES } from './words.ts';

const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
const STRANGE_NUMBERS = [0, -0, 1, -1, 0.5, 0.3, 1.1, 1e-7, 1e21, 1e22, 9007199254740992, 1e308, -1e308, 5e-324, 123456.789];
const CHARACTERS = ['a', 'é', '😀', '\u2028', '"', '0', '\u{10ffff}', '\ud800'];

/** An endless source of JSON values that come near to what a schema talks of. The same seed gives the same values. */
export function valuesNear(schema: unknown, seed: number): () => unknown {
  const random = randomOf(seed);
  const known = new Map<string, Hints>();
  const hintsFor = (schemas: readonly unknown[], place: string): Hints => {
    const hints = known.get(place) ?? hintsOf(schemas, schema);
    known.set(place, hints);
    return hints;
  };
  const value = (schemas: readonly unknown[], depth: number, place: string): unknown => {
    if (random.chance(0.04)) return noise(random, depth);
    const hints = hintsFor(schemas, place);
    if (hints.constants.length > 0 && random.chance(0.5)) return nearConstant(random.pick(hints.constants, null), random);
    return ofType(typeFor(hints, random), hints, depth, place);
  };
  const ofType = (type: string, hints: Hints, depth: number, place: string): unknown => {
    if (type === 'object')
      return depth > 0 ? objectOf(hints, random, (schemas, name) => value(schemas, depth - 1, `${place}/${name}`)) : {};
    if (type === 'array')
      return depth > 0 ? arrayOf(hints, random, (schemas, name) => value(schemas, depth - 1, `${place}/${name}`)) : [];
    return scalarOf(type, hints, random);
  };
  return () => value([schema], 4, '');
}

/** The types that the schema names, and those that its keywords say something of, more often than the others. */
function typeFor(hints: Hints, random: Random): string {
  const likely = [...hints.types];
  if (hints.members.size + hints.otherMembers.length > 0) likely.push('object', 'object');
  if (hints.items.length + hints.itemsAt.size + hints.itemCounts.length > 0) likely.push('array', 'array');
  if (hints.numbers.length + hints.divisors.length > 0) likely.push('number', 'integer');
  if (hints.lengths.length + hints.words.length > 0) likely.push('string');
  return likely.length > 0 && random.chance(0.9) ? random.pick(likely, 'null') : random.pick(TYPES, 'null');
}

function objectOf(hints: Hints, random: Random, member: (schemas: readonly unknown[], place: string) => unknown): unknown {
  const names = new Set(random.chance(0.85) ? hints.required : []);
  const share = random.pick([0, 0.3, 0.6, 1], 0.5);
  for (const name of hints.members.keys()) if (random.chance(share)) names.add(name);
  for (let more = random.pick([0, 0, 0, 1, 2, 4], 0); more > 0; more--) names.add(random.pick([...NAMES, 'zz', 'aa'], 'zz'));
  if (random.chance(0.05)) names.delete(random.pick([...names], ''));
  const pairs = [...names].map((name) => {
    const schemas = hints.members.get(name) ?? hints.otherMembers;
    const one = random.below(Math.max(1, schemas.length));
    return [name, member(schemas.slice(one, one + 1), `${hints.members.has(name) ? name : '*'}.${one}`)] as const;
  });
  return Object.fromEntries(random.chance(0.2) ? pairs.reverse() : pairs);
}

function arrayOf(hints: Hints, random: Random, item: (schemas: readonly unknown[], place: string) => unknown): unknown {
  const length = Math.max(0, random.pick([...hints.itemCounts, hints.itemsAt.size, 1, 2, 3], 2) + random.pick([-1, 0, 0, 1], 0));
  const one = random.below(Math.max(1, hints.items.length));
  const items = Array.from({ length }, (_, index) => {
    const at = random.chance(0.8) ? hints.itemsAt.get(index) : undefined;
    return at === undefined ? item(hints.items.slice(one, one + 1), `[*${one}`) : item(at.slice(0, 1), `[${index}`);
  });
  if (length > 1 && random.chance(0.3)) items[random.below(length)] = structuredClone(items[random.below(length)]);
  return items;
}

function scalarOf(type: string, hints: Hints, random: Random): unknown {
  if (type === 'null') return null;
  if (type === 'boolean') return random.chance(0.5);
  if (type === 'string') return stringOf(hints, random);
  const number = numberOf(hints, random);
  return type === 'integer' ? Math.trunc(number) : number;
}

function numberOf(hints: Hints, random: Random): number {
  if (hints.divisors.length > 0 && random.chance(0.4)) return random.pick(hints.divisors, 1) * (random.below(200) - 50);
  if (hints.numbers.length === 0 || random.chance(0.15)) return random.pick(STRANGE_NUMBERS, 0);
  const number = random.pick(hints.numbers, 0);
  return number + random.pick([-1, 1, -0.5, 0.5, 0, 0, number * Number.EPSILON, -number * Number.EPSILON], 0);
}

/** Free strings have a mark in them, by which they are found again where they must not be. */
function stringOf(hints: Hints, random: Random): string {
  if (hints.words.length > 0 && random.chance(0.6)) return random.pick(hints.words, '');
  if (hints.lengths.length > 0 && random.chance(0.7)) {
    const length = Math.max(0, random.pick(hints.lengths, 0) + random.pick([-1, 0, 0, 1], 0));
    return Array.from({ length }, () => random.pick(CHARACTERS, 'a')).join('');
  }
  return random.chance(0.5) ? `${MARK}${random.below(10)}` : random.pick(NAMES, '');
}

/** A constant of the schema, or the same with one thing changed. */
function nearConstant(constant: unknown, random: Random): unknown {
  if (random.chance(0.6)) return structuredClone(constant);
  if (Array.isArray(constant)) return random.chance(0.5) ? [...constant, null] : constant.slice(1);
  if (typeof constant === 'object' && constant !== null) {
    const pairs = Object.entries(constant);
    const changed = pairs.map(([key, value]) => [key, random.chance(0.5) ? nearConstant(value, random) : value] as const);
    return Object.fromEntries(random.chance(0.7) ? changed : [...pairs, [random.pick(NAMES, 'a'), 1]]);
  }
  return typeof constant === 'number' ? random.pick([constant + 1, String(constant), [constant], -constant], 0) : [constant];
}

/** A value that has nothing to do with the schema. */
function noise(random: Random, depth: number): unknown {
  const plain = [null, true, false, '', `${MARK}!`, [], {}, ...STRANGE_NUMBERS];
  if (depth === 0 || random.chance(0.5)) return random.pick(plain, null);
  const parts = Array.from({ length: random.below(4) }, () => noise(random, depth - 1));
  return random.chance(0.5) ? parts : Object.fromEntries(parts.map((part) => [random.pick(NAMES, 'a'), part]));
}
