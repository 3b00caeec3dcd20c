import { afterAll, describe, expect, it } from 'vitest';
import { FaultRuns, madeUpOutput } from './faults/fault-runs.ts';

/*
 * Machines stop and disks fill up. Wherever that happens, an output is the old one or the new one, or the next run makes
 * it the new one by itself. test/long/safety does the same at every call that a run makes.
 */

const runs = new FaultRuns(madeUpOutput(9));
afterAll(() => runs.remove());

const points = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => 1 + Math.floor((index * (runs.calls - 1)) / (count - 1)));

describe('a run that is killed', () => {
  it.each(points(14))('at call %i leaves what the next run completes', (at) => {
    expect(runs.strike('kill', at)).toMatchObject({ next: 'new', litter: [] });
  });

  it.each(points(4))('in the middle of call %i leaves what the next run completes', (at) => {
    expect(runs.strike('half', at)).toMatchObject({ next: 'new', litter: [] });
  });
});

/*
 * The short time in which files are neither all old nor all new, which a few points spread over a run may miss: from the call
 * after the one that puts the journal in its place to the one that removes it.
 */
describe('a run that is killed while its files are put into place', () => {
  it('is one that the points can be aimed at', () => {
    expect(runs.underway.length).toBeGreaterThan(9);
    expect(runs.underway.at(-1)).toBeLessThan(runs.calls);
  });

  const seen = new Set<string>();
  // A next run that wanted the same would write it all anyway. One that wants the old output finds files that no lock file
  // knows, and refuses to touch them, unless the journal is finished first.
  it.each(runs.underway)('at call %i is marked by its journal, which the next run finishes', (at) => {
    const { first, ...left } = runs.strike('kill', at, 'a');
    seen.add(first);
    expect(left).toEqual({ isMarked: true, next: 'old', litter: [] });
  });

  it('leaves the old output, a mixed one and the new one', () => {
    expect([...seen].sort()).toEqual(['mixed', 'new', 'old']);
  });

  it('has no journal before and after', () => {
    const [first = 0, last = 0] = [runs.underway[0], runs.underway.at(-1)];
    expect(runs.strike('kill', first - 1)).toMatchObject({ first: 'old', isMarked: false, next: 'new' });
    expect(runs.strike('kill', last + 1)).toMatchObject({ first: 'new', isMarked: false, next: 'new' });
  });
});

describe('a run on a disk that is full', () => {
  it.each(points(7))('from call %i on leaves the old output or the new one', (at) => {
    const { first, next, litter } = runs.strike('full', at);
    expect({ first, next, litter }).toEqual({ first: expect.stringMatching(/^(?:old|new)$/), next: 'new', litter: [] });
  });
});

describe('a run one of whose calls fails', () => {
  it.each(points(7))('which is call %i leaves the old output or the new one', (at) => {
    const { first, next, litter } = runs.strike('once', at);
    expect({ first, next, litter }).toEqual({ first: expect.stringMatching(/^(?:old|new)$/), next: 'new', litter: [] });
  });
});
