import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startCommand } from '../../safety/faults/run-command.ts';
import { OLD_PAGE, shopPage } from '../../safety/faults/scenarios.ts';
import { contraryToLock, isSameTree, readTree, type Tree, withoutWork } from '../../safety/faults/trees.ts';
import { randomOf } from '../equivalence/random.ts';

/* Runs of the whole command that meet others, or have the ground pulled away from under them. */

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'holotype-at-once-')));
const prepared = path.join(root, 'prepared');
const PAGES = {
  'page.md': OLD_PAGE,
  'a.md': shopPage({ OrderPaid: { order: 'A-17', total: 1 }, OrderSent: { weight: 1 }, OrderLost: { by: 'us', a: 1 } }),
  'b.md': shopPage({ OrderPaid: { order: 'A-17', sum: 1 }, OrderSent: { height: 1 }, OrderLost: { by: 'us', b: 1 } }),
};
const generate = (page: string) => ['generate', page, '--out', 'out'];
let results: readonly Tree[] = [];
let copies = 0;

beforeAll(async () => {
  mkdirSync(prepared);
  for (const [name, page] of Object.entries(PAGES)) writeFileSync(path.join(prepared, name), page);
  await startCommand(generate('page.md'), prepared).ended;
  appendFileSync(path.join(prepared, 'out/handlers/order-paid.ts'), '\n// Mine.\n');
  results = await Promise.all(
    ['a.md', 'b.md'].map(async (page) => {
      const folder = copy();
      expect((await startCommand(generate(page), folder).ended).exit).toBe(0);
      return readTree(folder);
    }),
  );
});
afterAll(() => rmSync(root, { recursive: true }));

function copy(): string {
  const folder = path.join(root, `copy-${copies++}`);
  cpSync(prepared, folder, { recursive: true });
  return folder;
}

const TIMES = 50;

it(`two runs that start at random distances, ${TIMES} times: the output is that of one of them, and who lost says so`, async () => {
  const random = randomOf(20240501);
  const tally = { 'both wrote': 0, 'one was refused': 0 };
  for (let time = 0; time < TIMES; time++) {
    const folder = copy();
    const first = startCommand(generate('a.md'), folder);
    await sleep(random.below(150));
    const second = startCommand(generate('b.md'), folder);
    const ends = await Promise.all([first.ended, second.ended]);
    const refused = ends.filter(({ exit }) => exit !== 0);
    for (const { exit, printed } of refused)
      expect([exit, printed]).toEqual([1, expect.stringMatching(/error output\/(?:busy|changed)\n/)]);
    expect(refused.length).toBeLessThan(2);
    expect(contraryToLock(path.join(folder, 'out/holotype.lock.json'))).toEqual([]);
    expect(results.some((result) => isSameTree(readTree(folder), result))).toBe(true);
    tally[refused.length === 0 ? 'both wrote' : 'one was refused']++;
    rmSync(folder, { recursive: true });
  }
  process.stderr.write(`${JSON.stringify(tally)}\n`);
});

describe('a run that is stopped while it holds the output', () => {
  let folder: string;
  let stopped: Running;
  let before: Tree;

  const startStopped = async (at: number): Promise<void> => {
    folder = copy();
    const FAULT_STOPPED = path.join(root, 'stopped');
    rmSync(FAULT_STOPPED, { force: true });
    const env = { FAULT: 'stop', FAULT_AT: String(at), FAULT_FOLDER: folder, FAULT_STOPPED };
    stopped = startCommand(generate('a.md'), folder, env);
    while (!existsSync(FAULT_STOPPED)) await sleep(20);
    before = withoutWork(readTree(folder));
  };

  const calls = async (): Promise<number> => {
    const [FAULT_COUNT, FAULT_FOLDER] = [path.join(root, 'count'), copy()];
    await startCommand(generate('a.md'), FAULT_FOLDER, { FAULT_COUNT, FAULT_FOLDER }).ended;
    return JSON.parse(readFileSync(FAULT_COUNT, 'utf8')).changing;
  };

  it.each([
    ['while it stages', 0.3],
    ['while it renames', 0.8],
  ])('%s, others are told that it is at work, and it goes on where it was', async (_when, part) => {
    await startStopped(Math.floor((await calls()) * part));
    for (const args of [generate('b.md'), generate('page.md'), [...generate('b.md'), '--check']]) {
      const { exit, printed } = await startCommand(args, folder).ended;
      expect([exit, printed]).toEqual([
        1,
        expect.stringContaining(`output/busy\n  Another run of Holotype is writing to out (process ${stopped.pid})`),
      ]);
    }
    expect(isSameTree(withoutWork(readTree(folder)), before)).toBe(true);
    process.kill(stopped.pid, 'SIGCONT');
    expect((await stopped.ended).exit).toBe(0);
    expect(isSameTree(readTree(folder), results[0] ?? new Map())).toBe(true);
  });

  it('and killed then, its work is finished by the next run, whichever pages that has', async () => {
    await startStopped(Math.floor((await calls()) * 0.8));
    process.kill(stopped.pid, 'SIGKILL');
    await stopped.ended;
    const check = await startCommand([...generate('b.md'), '--check'], folder).ended;
    expect([check.exit, check.printed]).toEqual([1, expect.stringContaining('output/interrupted')]);
    const next = await startCommand(generate('b.md'), folder).ended;
    expect([next.exit, next.printed]).toEqual([0, expect.stringContaining('note output/recovered')]);
    expect(isSameTree(readTree(folder), results[1] ?? new Map())).toBe(true);
  });
});

it.each([0.05, 0.3, 0.55, 0.7, 0.85, 0.97])(
  'an output folder that is deleted at %f of a run is made anew by the next',
  async (part) => {
    const [fresh, folder, counted] = [copy(), copy(), copy()];
    const FAULT_COUNT = path.join(root, 'count');
    await startCommand(generate('a.md'), counted, { FAULT_COUNT, FAULT_FOLDER: counted }).ended;
    const at = Math.ceil(JSON.parse(readFileSync(FAULT_COUNT, 'utf8')).changing * part);
    const env = { FAULT: 'gone', FAULT_AT: String(at), FAULT_FOLDER: folder, FAULT_GONE: path.join(folder, 'out') };
    const struck = await startCommand(generate('a.md'), folder, env).ended;
    expect(struck.exit === 0 || (struck.exit === 1 && /^error [a-z]+\/[a-z-]+/m.test(struck.printed)), struck.printed).toBe(true);
    rmSync(path.join(fresh, 'out'), { recursive: true });
    for (const place of [folder, fresh]) expect((await startCommand(generate('a.md'), place).ended).exit).toBe(0);
    expect(isSameTree(readTree(folder), readTree(fresh))).toBe(true);
  },
);
