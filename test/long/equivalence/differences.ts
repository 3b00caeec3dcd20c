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
export const RULES: readonly Rule[] = [
  {
    name: 'Ajv divides by multipleOf in floating point, Hyperjump allows for 1e-7; a guard counts as decimal numbers do',
    explains: ({ schema, value, ours }) => {
      const { multipleOf, ...others } = typeof schema === 'boolean' ? { multipleOf: undefined } : schema;
      if (typeof multipleOf !== 'number' || typeof value !== 'number') return false;
      return ours === (isMultiple(value, multipleOf) && ajvJudge(others)(value));
    },
  },
  {
    name: 'Ajv takes members called __proto__, constructor, toString or valueOf for what every object inherits',
    explains: ({ schema, value, ours, arbiter }) => {
      const [otherSchema, otherValue] = [renamed(schema), renamed(value)];
      const same = isDeepStrictEqual([otherSchema, otherValue], [schema, value]);
      return !same && arbiter === ours && ajvJudge(otherSchema)(otherValue) === ours;
    },
  },
];

/** The name of the rule that explains a difference. */
export function ruleFor(difference: Difference): string | undefined {
  return RULES.find(({ explains }) => explains(difference))?.name;
}

/** Whether a number is a multiple of another as the numbers are written, in decimal and without rounding. */
function isMultiple(value: number, divisor: number): boolean {
  const [one, two] = [decimal(value), decimal(divisor)];
  const exponent = Math.min(one.exponent, two.exponent);
  const scaled = ({ digits, exponent: own }: Decimal): bigint => digits * 10n ** BigInt(own - exponent);
  return scaled(one) % scaled(two) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function decimal(number: number): Decimal {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  return { digits: BigInt(`${sign}${whole}${fraction}`), exponent: Number(exponent) - fraction.length };
}

/** Whether two judges say something else. */
export function differ(one: Judge, two: Judge, value: unknown): boolean {
  return one(value) !== two(value);
}
