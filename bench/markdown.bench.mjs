import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bombs } from './markdown/bombs.mjs';
import { bestTime, bestTimes, judgeGrowth } from './markdown/growth.mjs';
import { peerName } from './markdown/readers.mjs';
import { readOrdinaryPage } from './markdown/reading.mjs';
import { installPeers } from './peers.mjs';
import { buildParts, largePage } from './project.mjs';
import { interleave } from './rounds.mjs';
import { median, pairedRow } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const leastSpeed = 20;
const growthLimit = 2.5;
const n = 20_000;
const slowestMs = 2_000;

/** Our two ways to read; readers.mjs tells what each does. */
const ours = /** @type {const} */ (['blocks', 'outline']);

/** Reading large pages and hostile ones. */
export const bench = {
  name: 'markdown',
  goal: `at least ${leastSpeed} MB/s; twice the input takes less than ${growthLimit} × the time`,
  run: async () => {
    installPeers();
    await buildParts();
    return inScratchFolder((scratch) => [...compareMegabyte(scratch), ...readLarge(scratch), ...readBombs(scratch), readRuns()]);
  },
};

/** @param {string} scratch */
function compareMegabyte(scratch) {
  const page = writePage(scratch, '1-mb', largePage(1e6));
  const contestants = [...ours, /** @type {const} */ ('mdast')].map((reader) => () => readOrdinaryPage(reader, page).ms);
  const times = interleave(contestants, { rounds: 9 });
  const theirs = times[ours.length];
  return ours.map((reader, at) => pairedRow({ what: `1 MB page, ${reader}`, peer: peerName }, times[at], theirs));
}

/**
 * The smaller page compares; this one tells the speed and the memory of a reader that has grown warm.
 *
 * @param {string} scratch
 */
function readLarge(scratch) {
  const text = largePage(10e6);
  const page = writePage(scratch, '10-mb', text);
  return ours.map((reader) => {
    const readings = Array.from({ length: 5 }, () => readOrdinaryPage(reader, page));
    const oursMs = median(readings.map(({ ms }) => ms));
    const speed = Buffer.byteLength(text) / 1e3 / oursMs;
    const peak = Math.max(...readings.map(({ peakMb }) => peakMb));
    const note = `${speed.toFixed(1)} MB/s, peak memory ${peak.toFixed(0)} MB`;
    return { what: `10 MB page, ${reader}`, oursMs, goal: `≥ ${leastSpeed} MB/s`, met: speed >= leastSpeed, note };
  });
}

/** @param {string} scratch */
function readBombs(scratch) {
  return Object.entries(bombs).map(([name, make]) => {
    const single = writePage(scratch, 'n', make(n));
    const times = bestTimes('page', single, writePage(scratch, '2n', make(2 * n)));
    const peerMs = bestTime('mdast', single);
    const { ms } = times;
    const ratio = typeof ms === 'number' && typeof peerMs === 'number' ? { ratio: ms / peerMs } : {};
    const row = { what: `${name}, n = ${n}`, peer: peerName, oursMs: ms, peerMs, ...ratio };
    return { ...row, goal: `t(2n)/t(n) < ${growthLimit}`, ...judgeGrowth(times, growthLimit) };
  });
}

/** The slowest of many pages that hold one text over and over in one place. */
function readRuns() {
  const script = fileURLToPath(new URL('markdown/runs.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`runs.mjs: ${stderr.trim()}`);
  const { ms, what, count } = JSON.parse(stdout);
  const goal = `< ${slowestMs} ms`;
  return {
    what: `slowest of ${count.toLocaleString('en')} pages with a run of 20,000 characters`,
    oursMs: ms,
    goal,
    met: ms < slowestMs,
    note: what,
  };
}

/**
 * @param {string} scratch
 * @param {string} name
 * @param {string} text
 * @returns {string}
 */
function writePage(scratch, name, text) {
  const file = path.join(scratch, `${name}.md`);
  writeFileSync(file, text);
  return file;
}
