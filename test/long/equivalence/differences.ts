import { isDeepStrictEqual } from 'node:util';
import { ajvJudge, type Judge, renamed } from './judges.ts';
import type { Schema } from './schemas.ts';

/** A pair on which our guard and Ajv differ. */
export interface Difference {
  readonly schema: Schema;
  readonly value: unknown;
  /** What our guard says; Ajv says the opposite, or nothing because it fails. */
  readonly ours: boolean;
  /** What Hyperjump says. */
  readonly arbiter: boolean | undefined;
}

/** A reason for which Ajv, or both of the others, may say something else than our guard. */
interface Rule {
  readonly name: string;
  readonly explains: (difference: Difference) => boolean;
}

/** All that may differ. Each rule asks for the cause, not only for a keyword that happens to be there. */
const RULES: readonly Rule[] = [
  {
    name: 'Ajv divides by multipleOf in floating point, Hyperjump allows for 1e-7; a guard counts as decimal numbers do',
    explains: ({ schema, value, ours }) =>
      JSON.stringify(schema).includes('"multipleOf"') && ajvJudge(schema, { exactly: true })(value) === ours,
  },
  {
    name: 'Ajv takes members called __proto__, constructor, toString or valueOf for what every object inherits',
    explains: ({ schema, value, ours, arbiter }) => {
      const [otherSchema, otherValue] = [renamed(schema), renamed(value)];
      const same = isDeepStrictEqual([otherSchema, otherValue], [schema, value]);
      const isSettled = arbiter === ours || JSON.stringify(schema).includes('"multipleOf"');
      return !same && isSettled && (said(otherSchema, otherValue) ?? arbiter) === ours;
    },
  },
  {
    name: 'Ajv finds nothing missing where the missing member is called ""',
    explains: ({ schema, value, ours, arbiter }) =>
      arbiter === ours &&
      ajvJudge(emptyRenamed(schema), { exactly: true })(emptyRenamed(value)) === ours &&
      /[[,]""/.test(JSON.stringify(schema)),
  },
  {
    name: 'Ajv does not ask an empty array for what it has to contain if prefixItems stands beside contains',
    explains: ({ schema, value, ours, arbiter }) => {
      const split = containsApart(schema);
      return arbiter === ours && !isDeepStrictEqual(split, schema) && ajvJudge(split, { exactly: true })(value) === ours;
    },
  },
  {
    name: 'Ajv takes what an array before it contained for what an empty array contains',
    explains: ({ schema, value, ours, arbiter }) => {
      const counted = containsCounted(schema);
      return arbiter === ours && !isDeepStrictEqual(counted, schema) && ajvJudge(counted, { exactly: true })(value) === ours;
    },
  },
  {
    name: 'Ajv throws an error of its own code: members evaluated below anyOf, others above',
    explains: ({ schema, value, ours, arbiter }) => arbiter === ours && ajvJudge(schema)(value) === undefined,
  },
];

/** The name of the rule that explains a difference. */
export function ruleFor(difference: Difference): string | undefined {
  return RULES.find(({ explains }) => holds(() => explains(difference)))?.name;
}

/** What Ajv says; nothing of a schema that it cannot compile. */
function said(schema: Schema, value: unknown): boolean | undefined {
  try {
    return ajvJudge(schema, { exactly: true })(value);
  } catch {
    return undefined;
  }
}

/** A rule that asks about a schema which cannot be compiled explains nothing. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** Whether two judges say something else. */
export function differ(one: Judge, two: Judge, value: unknown): boolean {
  return one(value) !== two(value);
}

/** The same with another name for members and words that are empty. */
function emptyRenamed<T>(json: T): T {
  return JSON.parse(
    JSON.stringify(json)
      .replace(/(?<![\\"])""(?!")/g, '"zq"')
      .replaceAll('"^$"', '"^zq$"'),
  );
}

/** The same schema with `contains` in a part of its own where it stands beside `prefixItems`. */
function containsApart<T>(json: T): T {
  return JSON.parse(JSON.stringify(json), (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('contains' in part && 'prefixItems' in part)) return part;
    const { contains, minContains, maxContains, ...others } = part as Readonly<Record<string, unknown>>;
    const allOf = Array.isArray(others.allOf) ? others.allOf : [];
    return { ...others, allOf: [...allOf, JSON.parse(JSON.stringify({ contains, minContains, maxContains }))] };
  });
}

/** The same schema with a least number of items beside every `contains` that asks for one. */
function containsCounted<T>(json: T): T {
  return JSON.parse(JSON.stringify(json), (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('contains' in part)) return part;
    const { minContains = 1, allOf = [] } = part as { readonly minContains?: number; readonly allOf?: readonly unknown[] };
    return minContains === 0 ? part : { ...part, allOf: [...allOf, { minItems: 1 }] };
  });
}
