import { expect, it } from 'vitest';
import { evidenceHash } from '../../examples/scale-project.ts';
import { describeScale, overFiles, RANGES, withKilledWorker, withRestartedRedis } from '../../examples/scale-runs.ts';

/* What is left to chance in examples/scale, again and again: which worker has which part, and where it is when something is killed. */

const ROUNDS = 20;
const COUNTS = [1, 2, 7, 64];

describeScale('examples/scale, 20 times', (expected) => {
  /** How many of many runs came to something else. */
  async function differences(differs: (round: number) => Promise<boolean>): Promise<number> {
    let count = 0;
    for (let round = 0; round < ROUNDS; round++) if (await differs(round)) count++;
    return count;
  }

  it('comes to the same over any number of files, in any order', async () => {
    const { project, hash } = expected();
    const differs = async (round: number) => evidenceHash(await overFiles(project, COUNTS[round % COUNTS.length] ?? 1)) !== hash;
    expect(await differences(differs)).toBe(0);
  });

  it('comes to the same bytes if a worker is killed', async () => {
    const { project, part } = expected();
    expect(await differences(async () => (await withKilledWorker(project, RANGES)) !== part)).toBe(0);
  });

  it('comes to the same bytes if Redis is killed and started again', async () => {
    const { project, part } = expected();
    expect(await differences(async () => (await withRestartedRedis(project, RANGES)) !== part)).toBe(0);
  });
});
