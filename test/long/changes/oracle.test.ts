import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookAt } from '../../property/changes/oracle.ts';
import { pairs } from '../../property/changes/schemas.ts';

const PAIRS = 100_000;

it(`${PAIRS} random pairs of schemas: no direction that is said to be fine refuses anything`, () => {
  let [fine, values] = [0, 0];
  fc.assert(
    fc.property(pairs, fc.integer(), ([old, now], seed) => {
      const looked = lookAt(old, now, seed);
      expect(looked.misses).toEqual([]);
      fine += looked.fine;
      values += looked.values;
    }),
    { numRuns: PAIRS, endOnFailure: true },
  );
  console.log(`${PAIRS} pairs, ${fine} directions said to be fine, ${values} values held against guards, 0 misses`);
  expect(fine).toBeGreaterThan(PAIRS / 3);
});
