import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { hasRedis } from './redis-server.ts';
import { evidenceHash, ScaleProject } from './scale-project.ts';

/** The file of traffic. */
export const FILE = 'captured/0000.ndjson';

/** So many ranges of bytes have the runs that something happens to. */
export const RANGES = 16;

/** What runs are held against. */
export interface Expected {
  readonly project: ScaleProject;
  /** The hash of what the command learns of the file. */
  readonly hash: string;
  /** The bytes of a run over {@link RANGES} ranges that nothing happens to. */
  readonly part: string;
}

/** Declares tests of examples/scale, which are skipped where there is no Redis. */
export function describeScale(name: string, declare: (expected: () => Expected) => void): void {
  if (!hasRedis) console.warn(`${name} is not tested: there is no redis-server`);
  describe.skipIf(!hasRedis)(name, () => {
    let project: ScaleProject | undefined;
    let expected: Expected | undefined;
    beforeAll(async () => {
      project = new ScaleProject();
      await project.install();
      const hash = evidenceHash(project.holotype('learn', '--part', '-', FILE));
      expected = { project, hash, part: await overRanges(project, RANGES) };
    });
    afterEach(() => project?.stopAll());
    afterAll(() => project?.remove());
    declare(() => {
      if (expected === undefined) throw new Error('the example was not installed');
      return expected;
    });
  });
}

/** Cuts the file into so many ranges of bytes, which two workers look at. Gives what comes of it. */
async function overRanges(project: ScaleProject, count: number): Promise<string> {
  await Promise.all([project.worker(), project.worker()]);
  const part = await project.partOf(learnRanges(project, count), 'out.part');
  await project.stopAll();
  return part;
}

/** The same of the file as so many files, in an order of chance. */
export async function overFiles(project: ScaleProject, count: number): Promise<string> {
  await Promise.all([project.worker(), project.worker()]);
  const part = await project.partOf(['learn', ...shuffledFiles(project, count)], 'out.part');
  await project.stopAll();
  return part;
}

/** Kills one of two workers while it looks at a part. */
export async function withKilledWorker(project: ScaleProject, count: number): Promise<string> {
  const [killed, other] = await Promise.all([project.worker(), project.worker()]);
  const part = project.partOf(learnRanges(project, count), 'out.part');
  await killed.until('begins', 2);
  await killed.kill();
  await Promise.all([part, other.until('took')]);
  await project.stopAll();
  return part;
}

/** Kills Redis while parts are looked at, and starts it again. */
export async function withRestartedRedis(project: ScaleProject, count: number): Promise<string> {
  const [worker] = await Promise.all([project.worker(), project.worker()]);
  const part = project.partOf(learnRanges(project, count), 'out.part');
  await worker.until('begins', 2);
  await project.redis.kill();
  await setTimeout(500);
  await project.redis.start();
  await part;
  await project.stopAll();
  return part;
}

/** Kills what follows a run, and starts the same run again. Gives how many parts were done then, too. */
export async function withKilledRun(
  project: ScaleProject,
  count: number,
): Promise<{ readonly part: string; readonly done: number }> {
  const worker = await project.worker();
  const first = project.run(...learnRanges(project, count), '--out', 'out.part');
  await worker.until('has done', 3);
  await first.kill();
  const again = project.run(...learnRanges(project, count), '--out', 'out.part');
  const exit = await again.exit();
  if (exit !== 0) throw new Error(again.output);
  await project.stopAll();
  return { part: readFileSync(project.at('out.part'), 'utf8'), done: Number(/^(\d+) of/.exec(again.output)?.[1]) };
}

function learnRanges(project: ScaleProject, count: number): readonly string[] {
  return ['learn', '--part-bytes', String(Math.ceil(statSync(project.at(FILE)).size / count)), FILE];
}

function shuffledFiles(project: ScaleProject, count: number): readonly string[] {
  const lines = readFileSync(project.at(FILE), 'utf8').split('\n');
  // No file begins with a line that is no JSON: it would be taken for one document.
  const edge = (index: number): number =>
    lines.findIndex((line, at) => at >= (lines.length * index) / count && line.endsWith('}'));
  const files = Array.from({ length: count }, (_, index) => {
    const name = `captured/${index}-of-${count}.ndjson`;
    writeFileSync(project.at(name), lines.slice(edge(index), index === count - 1 ? undefined : edge(index + 1)).join('\n'));
    return { name, rank: Math.random() };
  });
  return files.sort((a, b) => a.rank - b.rank).map(({ name }) => name);
}
