import { afterAll, describe, expect, it } from 'vitest';
import { allowedRefusals, expectedDifferences } from './exceptions.ts';
import { requiredFiles } from './groups.ts';
import { type Score, scoreOf } from './score.ts';
import { scoreTable } from './table.ts';

/** Of the optional files, those about JSON Schema itself; formats have a test of their own. */
const OPTIONAL = [
  'anchor',
  'bignum',
  'dependencies-compatibility',
  'ecmascript-regex',
  'float-overflow',
  'id',
  'no-schema',
  'non-bmp-regex',
  'refOfUnknownKeyword',
  'unknownKeyword',
].map((name) => `optional/${name}`);

const scores: Score[] = [];
const optionalScores: Score[] = [];

afterAll(() => {
  console.log(scoreTable('JSON Schema Test Suite, draft 2020-12', scores));
  console.log(scoreTable('Its optional files', optionalScores));
});

/** How many groups were refused for which keyword. */
function refusedOf({ refused }: Score): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code, keyword } of refused) counts[`${code} ${keyword}`] = (counts[`${code} ${keyword}`] ?? 0) + 1;
  return counts;
}

function allowedOf(file: string): Readonly<Record<string, number>> {
  const allowed = allowedRefusals[file] ?? [];
  return Object.fromEntries(allowed.map(({ code, keyword, groups }) => [`${code} ${keyword}`, groups]));
}

describe('the files that every validator is held to', () => {
  it.each(requiredFiles())('%s', (file) => {
    const score = scoreOf(file);
    scores.push(score);
    expect(score.wrong).toEqual([]);
    expect(refusedOf(score)).toEqual(allowedOf(file));
  });

  it('are nearly all compiled', () => {
    expect(scores.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(1_000);
  });
});

describe('the optional files', () => {
  it.each(OPTIONAL)('%s', (file) => {
    const score = scoreOf(file);
    optionalScores.push(score);
    const wrong = score.wrong.map(({ group, test, verdict }) => `${verdict}: ${group} › ${test}`);
    expect(wrong).toEqual(expectedDifferences[file] ?? []);
    expect(refusedOf(score)).toEqual(allowedOf(file));
  });
});

describe('the lists of exceptions', () => {
  it('name files that are looked at', () => {
    const known = new Set([...requiredFiles(), ...OPTIONAL]);
    expect([...Object.keys(allowedRefusals), ...Object.keys(expectedDifferences)].filter((file) => !known.has(file))).toEqual([]);
  });
});
