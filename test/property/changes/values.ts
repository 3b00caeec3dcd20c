import type { Schema } from '../../../generator/model/schema.ts';
import type { Random } from '../../long/equivalence/random.ts';

const MAX_DEPTH = 5;

/**
 * A value that a schema allows, by chance: optional members there or not, each branch of a union, arrays and maps empty or
 * not. With `stray`, objects have members that the schema does not name as well.
 */
export function valueFor(schema: Schema, root: Schema, random: Random, stray: boolean, depth = 0): unknown {
  if (depth > MAX_DEPTH) return null;
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {};
    return valueFor(target, root, random, stray, depth);
  }
  if (schema.anyOf !== undefined) return valueFor(random.pick(schema.anyOf, {}), root, random, stray, depth);
  const kinds = schema.type === undefined ? ['string', 'number', 'null', 'boolean', 'object', 'array'] : [schema.type].flat();
  switch (random.pick(kinds, 'null')) {
    case 'string':
      return random.pick(['', 'paid', 'text', '2024-01-01T00:00:00Z'], '');
    case 'number':
      return random.pick([0, 1.5, -2, 1e9], 0);
    case 'integer':
      return random.pick([0, 7, -2], 0);
    case 'boolean':
      return random.chance(0.5);
    case 'array':
      return Array.from({ length: random.below(3) }, () => valueFor(schema.items ?? {}, root, random, stray, depth + 1));
    case 'object':
      return objectFor(schema, root, random, stray, depth);
    default:
      return null;
  }
}

function objectFor(schema: Schema, root: Schema, random: Random, stray: boolean, depth: number): object {
  const { properties = {}, required = [], additionalProperties } = schema;
  const members = Object.entries(properties)
    .filter(([name]) => required.includes(name) || (depth < MAX_DEPTH - 1 && random.chance(0.6)))
    .map(([name, member]) => [name, valueFor(member, root, random, stray, depth + 1)] as const);
  const names = random.pick([[], ['a'], ['b', 'x'], ['callId']], []);
  const isMap = additionalProperties !== undefined;
  const further = (isMap || stray ? names : [])
    .filter((name) => properties[name] === undefined)
    .map((name) => [name, valueFor(additionalProperties ?? {}, root, random, stray, depth + 1)] as const);
  return Object.fromEntries([...members, ...further]);
}
