import { compile } from './compile.mjs';

/**
 * One contestant's work, in rounds. Every contestant has loops of its own, compiled for it alone, so that none suffers
 * from what the engine has learnt from another.
 *
 * @typedef {object} Trial
 * @property {string} contestant
 * @property {(rounds: number) => number} run counts what was found, so that no call can be left out
 * @property {number} ops in one round
 * @property {number} [samples] more than usual, where small differences count
 * @property {number} expected the least that one round counts
 * @property {boolean} [exact] whether it is also the most; else a contestant may count more than others do
 */

const SAMPLE_NS = 6e6;
const CALIBRATION_NS = 2e8;
const SAMPLES = 31;
const WARM_UPS = 8;

/**
 * Times contestants in turn; each round of turns begins with another one.
 *
 * @param {readonly Trial[]} trials
 * @returns {Record<string, number[]>} nanoseconds for one operation, by contestant
 */
export function race(trials) {
  const samples = Math.max(...trials.map(({ samples: wanted = SAMPLES }) => wanted));
  const rounds = trials.map(calibrate);
  const times = trials.map(() => /** @type {number[]} */ ([]));
  for (let turn = 0; turn < WARM_UPS + samples; turn++) {
    for (let step = 0; step < trials.length; step++) {
      const at = (turn + step) % trials.length;
      const ns = sample(trials[at], rounds[at]) / (rounds[at] * trials[at].ops);
      if (turn >= WARM_UPS) times[at].push(ns);
    }
  }
  return Object.fromEntries(trials.map(({ contestant }, at) => [contestant, times[at]]));
}

/**
 * @param {Trial} trial
 * @param {number} rounds
 * @returns {number} nanoseconds
 */
function sample(trial, rounds) {
  const start = process.hrtime.bigint();
  const found = trial.run(rounds);
  const ns = Number(process.hrtime.bigint() - start);
  const expected = trial.expected * rounds;
  if (found < expected || (trial.exact !== false && found !== expected))
    throw new Error(`${trial.contestant} found ${found} instead of ${expected}`);
  return ns;
}

/**
 * How many rounds make a sample of some milliseconds, told while the engine compiles what it finds worth it: some
 * libraries get ten times faster on the way.
 *
 * @param {Trial} trial
 */
function calibrate(trial) {
  let rounds = 1;
  for (let spent = 0; spent < CALIBRATION_NS; ) {
    const ns = sample(trial, rounds);
    spent += ns;
    if (ns < SAMPLE_NS) rounds = Math.max(rounds, Math.min(rounds * 4, Math.floor((rounds * SAMPLE_NS) / ns)));
  }
  return rounds;
}

/**
 * A loop over values around one function.
 *
 * @param {(value: unknown) => unknown} guard gives a boolean, or a number to be added
 * @param {readonly unknown[]} values
 * @returns {(rounds: number) => number}
 */
export const loopOver = (guard, values) =>
  compile(
    ['guard', 'values'],
    `return function loop(rounds) {
      let count = 0;
      for (let round = 0; round < rounds; round++)
        for (let at = 0; at < values.length; at++) count += Number(guard(values[at]));
      return count;
    };`,
    [guard, values],
  );
