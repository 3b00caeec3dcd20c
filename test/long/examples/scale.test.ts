import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasRedis } from '../../examples/redis-server.ts';
import { evidenceHash, ScaleProject } from '../../examples/scale-project.ts';
import { FILE, overFiles, overRanges, withKilledWorker, withRestartedRedis } from '../../examples/scale-runs.ts';

/* What is left to chance in examples/scale, again and again: which worker has which part, and where it is when something is killed. */

const ROUNDS = 20;
const COUNTS = [1, 2, 7, 64];

if (!hasRedis) console.warn('examples/scale is not tested: there is no redis-server');

describe.skipIf(!hasRedis)('examples/scale, 20 times', () => {
  let project: ScaleProject;
  let wanted = '';
  let whole = '';

  beforeAll(async () => {
    project = new ScaleProject();
    await project.install();
    wanted = evidenceHash(project.holotype('learn', '--part', '-', FILE));
    whole = await overRanges(project, 16);
  });
  afterEach(() => project.stopAll());
  afterAll(() => project?.remove());

  /** How many of many runs came to something else. */
  async function differences(differs: (round: number) => Promise<boolean>): Promise<number> {
    let count = 0;
    for (let round = 0; round < ROUNDS; round++) if (await differs(round)) count++;
    return count;
  }

  it('comes to the same over any number of files, in any order', async () => {
    const differs = async (round: number) =>
      evidenceHash(await overFiles(project, COUNTS[round % COUNTS.length] ?? 1)) !== wanted;
    expect(await differences(differs)).toBe(0);
  });

  it('comes to the same bytes if a worker is killed', async () => {
    expect(await differences(async () => (await withKilledWorker(project, 16)) !== whole)).toBe(0);
  });

  it('comes to the same bytes if Redis is killed and started again', async () => {
    expect(await differences(async () => (await withRestartedRedis(project, 16)) !== whole)).toBe(0);
  });
});
