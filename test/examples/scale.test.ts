import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { evidenceHash } from './scale-project.ts';
import { describeScale, FILE, overFiles, RANGES, withKilledRun, withKilledWorker, withRestartedRedis } from './scale-runs.ts';

/*
 * examples/scale as others would run it: copied, installed, with workers and a Redis of its own. test/long/examples repeats what is left to chance.
 */

describeScale('examples/scale', (expected) => {
  it('knows events of all kinds, some that no page documents, and lines that are no JSON', () => {
    const { project } = expected();
    const { unknown, skipped, catalogs } = JSON.parse(project.holotype('learn', '--part', '-', FILE));
    expect([unknown > 10, skipped > 10, Object.keys(catalogs.shop.events).length]).toEqual([true, true, 3]);
  });

  it.each([1, 2, 7, 64])('comes to what the command does over %i files, in any order', async (count) => {
    const { project, hash } = expected();
    expect(evidenceHash(await overFiles(project, count))).toBe(hash);
  });

  it('comes to what the command does over ranges of a file', async () => {
    const { hash, part } = expected();
    expect(evidenceHash(part)).toBe(hash);
    expect(JSON.parse(part).keys).toHaveLength(RANGES);
  });

  it('verifies as the command does, with the lines of the file', async () => {
    const { project } = expected();
    await Promise.all([project.worker(), project.worker()]);
    await project.partOf(['verify', '--part-bytes', '300000', FILE], 'verified.part');
    const merged = project.holotype('verify', '--json', '--merge', 'verified.part');
    expect(merged).toBe(project.holotype('verify', '--json', FILE));
    expect(JSON.parse(merged).issues.length).toBeGreaterThan(0);
  });

  it('comes to the same bytes if a worker is killed', async () => {
    const { project, part } = expected();
    expect(await withKilledWorker(project, RANGES)).toBe(part);
  });

  it('comes to the same bytes if Redis is killed and started again', async () => {
    const { project, part } = expected();
    expect(await withRestartedRedis(project, RANGES)).toBe(part);
  });

  it('goes on where it was if it is run again, and leaves no job behind', async () => {
    const { project, part } = expected();
    const { part: again, done } = await withKilledRun(project, RANGES);
    expect(again).toBe(part);
    expect(done).toBeGreaterThanOrEqual(3);
    expect(project.redis.keys('bull:holotype:learn-*')).toEqual([]);
    expect(project.redis.keys('bull:holotype:*')).toContain('bull:holotype:meta');
  });

  it('reads addresses, and tries again what broke off', async () => {
    const { project, hash } = expected();
    const bytes = readFileSync(project.at(FILE));
    let asked = 0;
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      if (++asked > 1) response.end(bytes);
      else response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const worker = await project.worker();
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/captured`;
      expect(evidenceHash(await project.partOf(['learn', address], 'fetched.part'))).toBe(hash);
      expect(asked).toBe(2);
      expect(worker.output).toContain(`could not do ${address}`);
    } finally {
      server.close();
    }
  });

  it('tells what has failed for good, and tries that again when it is run again', async () => {
    const { project } = expected();
    const file = project.at('captured/moved.ndjson');
    copyFileSync(project.at(FILE), file);
    const first = project.run('learn', '--out', 'moved.part', FILE, 'captured/moved.ndjson');
    await first.until('0 of 2 parts');
    rmSync(file);
    await project.worker();
    expect(await first.exit()).toBe(1);
    expect(first.output).toMatch(/captured\/moved\.ndjson [\s\S]*cannot be read[\s\S]*1 of 2 parts failed; run this again/);
    copyFileSync(project.at(FILE), file);
    expect(JSON.parse(await project.partOf(['learn', FILE, 'captured/moved.ndjson'], 'moved.part')).keys).toHaveLength(1);
  });

  it('passes parts that are too large for Redis by a folder', async () => {
    const { project, hash } = expected();
    await project.worker('--max-in-redis', '100');
    expect(evidenceHash(await project.partOf(['learn', '--folder', 'parts', FILE], 'large.part'))).toBe(hash);
    expect(readdirSync(project.at('parts'))).toEqual([]);
  });
});
