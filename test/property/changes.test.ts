import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { lookAt } from './changes/oracle.ts';
import { pairs } from './changes/schemas.ts';

const PAIRS = { quick: 200, ci: 1_000, long: 100_000 }[inject('tier')];

it('a direction that is said to be fine is: what the one schema allows passes the guard of the other', () => {
  let [fine, values] = [0, 0];
  fc.assert(
    fc.property(pairs, fc.integer(), ([old, now], seed) => {
      const looked = lookAt(old, now, seed);
      expect(looked.misses).toEqual([]);
      fine += looked.fine;
      values += looked.values;
    }),
    { numRuns: PAIRS },
  );
  expect(fine).toBeGreaterThan(PAIRS / 4);
  expect(values).toBeGreaterThan(PAIRS * 1.5);
});
