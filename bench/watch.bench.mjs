import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { built, pages } from './project.mjs';
import { median } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const limit = 300;
const saves = 20;

/** From the save of a page to the change on the disk, in a process that has been watching for a while. */
export const bench = {
  name: 'watch',
  goal: `a change is on the disk within ${limit} ms of the save`,
  run: () => inScratchFolder(measureSaves),
};

/** @param {string} scratch */
async function measureSaves(scratch) {
  const docs = path.join(scratch, 'docs');
  mkdirSync(docs);
  for (const page of pages) copyFileSync(page, path.join(docs, path.basename(page)));
  writeFileSync(
    path.join(scratch, 'holotype.config.json'),
    JSON.stringify({ catalogs: { calls: { pages: 'docs', outputs: ['fixtures'] } } }),
  );
  const watching = spawn(process.execPath, [built('cli.js'), 'generate', '--watch'], {
    cwd: scratch,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    await untilSaid(watching, 'Watching.');
    const page = path.join(docs, '2025-01-22.md');
    await measure(scratch, page, 3, writeFileSync);
    const plain = await measure(scratch, page, saves, writeFileSync);
    const atomic = await measure(scratch, page, saves, (file, text) => {
      writeFileSync(`${file}.tmp`, text);
      renameSync(`${file}.tmp`, file);
    });
    return [row('save in place, to the change on the disk', plain), row('save by rename, to the change on the disk', atomic)];
  } finally {
    watching.kill('SIGTERM');
  }
}

/**
 * @param {string} scratch
 * @param {string} page
 * @param {number} count
 * @param {(file: string, text: string) => void} save
 */
async function measure(scratch, page, count, save) {
  const output = path.join(scratch, 'generated', 'calls', 'fixtures.ts');
  const times = [];
  for (let round = 0; round < count; round++) {
    await sleep(150);
    const before = statSync(output).mtimeMs;
    const text = readFileSync(page, 'utf8').replace(
      /"2022-08-25T[\d:]+\.\d+Z"/,
      `"2022-08-25T19:27:24.${1000 + Math.trunc(Math.random() * 9000)}Z"`,
    );
    const start = performance.now();
    save(page, text);
    while (statSync(output).mtimeMs === before) {
      if (performance.now() - start > 10_000) throw new Error('a change was not seen within 10 seconds');
      await sleep(1);
    }
    times.push(performance.now() - start);
  }
  return times;
}

/**
 * @param {string} what
 * @param {readonly number[]} times
 */
function row(what, times) {
  const worst = Math.max(...times);
  return {
    what,
    oursMs: median(times),
    goal: `≤ ${limit} ms`,
    met: worst <= limit,
    note: `at most ${Math.round(worst)} ms of ${times.length} saves`,
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} words
 */
function untilSaid(child, words) {
  return new Promise((resolve, reject) => {
    child.on('exit', () => reject(new Error('the watch ended early')));
    child.stdout?.on('data', (chunk) => {
      if (String(chunk).includes(words)) resolve(undefined);
    });
  });
}
