import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookAt } from './changes/oracle.ts';
import { pairs } from './changes/schemas.ts';

it('a direction that is said to be fine is: what the one schema allows passes the guard of the other', () => {
  let [fine, values] = [0, 0];
  fc.assert(
    fc.property(pairs, fc.integer(), ([old, now], seed) => {
      const looked = lookAt(old, now, seed);
      expect(looked.misses).toEqual([]);
      fine += looked.fine;
      values += looked.values;
    }),
    { numRuns: 2_000 },
  );
  expect(fine).toBeGreaterThan(500);
  expect(values).toBeGreaterThan(3_000);
});
