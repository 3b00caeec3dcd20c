import { readPage } from './reading.mjs';

const mostRuns = 10;
const rounds = 3;

/** Shorter times say more about the machine than about the parser. */
const shortestMs = 5;

/**
 * The best time for a page. As small times are mostly noise and only ever too long, the best of several runs is nearest
 * to the truth.
 *
 * @param {import('./reading.mjs').Reader} reader
 * @param {string} page
 * @returns {number | string}
 */
export function bestTime(reader, page) {
  return readPage(reader, page, mostRuns).ms;
}

/**
 * The best times for a page and for one of twice its size, measured in turn.
 *
 * @param {import('./reading.mjs').Reader} reader
 * @param {string} single
 * @param {string} double
 * @returns {{ ms: number | string, twiceMs: number | string }}
 */
export function bestTimes(reader, single, double) {
  let best = { ms: bestTime(reader, single), twiceMs: bestTime(reader, double) };
  for (let round = 1; round < rounds; round++) {
    if (typeof best.ms !== 'number' || typeof best.twiceMs !== 'number') return best;
    best = { ms: lower(best.ms, bestTime(reader, single)), twiceMs: lower(best.twiceMs, bestTime(reader, double)) };
  }
  return best;
}

/**
 * @param {number} known
 * @param {number | string} next
 */
function lower(known, next) {
  return typeof next === 'number' ? Math.min(known, next) : known;
}

/**
 * What the two times say about how the time grows.
 *
 * @param {{ ms: number | string, twiceMs: number | string }} times
 * @param {number} limit the growth that is too much
 * @returns {{ met?: boolean, note: string }}
 */
export function judgeGrowth({ ms, twiceMs }, limit) {
  if (typeof ms !== 'number') return { met: false, note: `t(n) ${ms}` };
  if (typeof twiceMs !== 'number') return { met: false, note: `t(2n) ${twiceMs}` };
  if (ms < shortestMs) return { note: 't(2n)/t(n) -' };
  return { met: twiceMs / ms < limit, note: `t(2n)/t(n) ${(twiceMs / ms).toFixed(2)}` };
}
