import { compareSides } from '../../../generator/changes/compare-sides.ts';
import type { ChangeFinding } from '../../../generator/changes/finding.ts';
import { sideOfSchemas } from '../../../generator/changes/from-schemas.ts';
import type { Side } from '../../../generator/changes/side.ts';
import { compileGuard } from '../../../generator/index.ts';
import { randomOf } from '../../long/equivalence/random.ts';
import type { Document } from './schemas.ts';
import { valueFor } from './values.ts';

/** A value that shows a direction to be worse than the changes say. */
interface Miss {
  readonly direction: 'deployed' | 'regenerated';
  readonly value: unknown;
  readonly old: Document;
  readonly now: Document;
  readonly findings: readonly string[];
}

/** What was looked at, so that a test can tell that it looked at something. */
export interface Looked {
  readonly misses: readonly Miss[];
  /** How many directions were said to be fine. */
  readonly fine: number;
  /** How many values were held against a guard. */
  readonly values: number;
}

const VALUES = 12;

const NOTHING: Looked = { misses: [], fine: 0, values: 0 };

/** A schema as a side to compare. */
export function sideOf(schema: unknown): Side {
  const file = { name: 'thing.schema.json', path: 'thing.schema.json', text: '' };
  return sideOfSchemas([{ file, schema }], () => ({ file, span: { start: 0, end: 1 } }));
}

/** Whether a direction is said to be fine, for values that have documented members only or for all. */
export function isFine(findings: readonly ChangeFinding[], direction: 'deployed' | 'regenerated', forAll: boolean): boolean {
  return findings.every((finding) => finding.effects[direction] === 'fine' && !(forAll && finding.assumesDocumented));
}

/**
 * Holds the verdicts on a pair of schemas against their guards. Where a direction is fine, every value that the one schema
 * allows must pass the guard of the other: with documented members only, and with any where nothing was assumed.
 */
export function lookAt(old: Document, now: Document, seed: number): Looked {
  const findings = compareSides(sideOf(old), sideOf(now));
  const random = randomOf(seed);
  if (!(['deployed', 'regenerated'] as const).some((direction) => isFine(findings, direction, false))) return NOTHING;
  const guards = { old: compileGuard(old), now: compileGuard(now) };
  const told = findings.map(({ code, path, effects }) => `${code} ${path} ${effects.deployed} ${effects.regenerated}`);
  const results = (['deployed', 'regenerated'] as const).flatMap((direction) => {
    const from = direction === 'deployed' ? now : old;
    const [giver, taker] = direction === 'deployed' ? [guards.now, guards.old] : [guards.old, guards.now];
    return [false, true]
      .filter((stray) => isFine(findings, direction, stray))
      .map((stray) => {
        const values = Array.from({ length: VALUES }, () => valueFor(from, from, random, stray));
        const given = values.filter((value) => (stray ? giver.is(value) : giver.isStrict(value)));
        const refused = given.filter((value) => !taker.is(value));
        return { misses: refused.map((value): Miss => ({ direction, value, old, now, findings: told })), values: given.length };
      });
  });
  return {
    misses: results.flatMap(({ misses }) => misses),
    fine: results.length,
    values: results.reduce((sum, { values }) => sum + values, 0),
  };
}
