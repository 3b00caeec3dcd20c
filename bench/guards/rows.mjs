import { median, pairedRow } from '../row.mjs';
import { dispatchLimit, limits } from './goals.mjs';
import { labels } from './versions.mjs';

/** @typedef {import('../row.mjs').Row} Row */
/** @typedef {Readonly<Record<string, readonly number[]>>} Times nanoseconds of one operation, a sample from every turn */
/** @typedef {{ days: string[], numbers: string[] }} Lenient who lets pass what others refuse */

/**
 * A row for each contestant that ours was timed with.
 *
 * @param {string} name
 * @param {Times} times
 * @param {Lenient} lenient
 * @returns {Row[]}
 */
export function caseRows(name, times, lenient) {
  if (name.startsWith('dispatch')) return dispatchRows(name, times);
  const { ours, ...others } = times;
  return Object.entries(others).map(([contestant, theirs]) => {
    const row = pairedRow({ what: name, peer: labels[contestant] ?? contestant }, ours, theirs);
    const ratio = ratioOf(ours, theirs);
    const limit = limits[name]?.[contestant];
    const goal = limit === undefined ? {} : { goal: `ratio ≤ ${limit}`, met: ratio <= limit };
    const note = noteOf(name, contestant, times, lenient);
    return { ...row, ratio, nanoseconds: true, ...goal, ...(note === undefined ? {} : { note }) };
  });
}

/**
 * The median of the ratios of samples from the same turn: what slows the machine down for a while is in both.
 *
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 */
const ratioOf = (ours, theirs) => median(ours.map((time, turn) => time / theirs[turn]));

/**
 * @param {string} name
 * @param {string} contestant
 * @param {Times} times
 * @param {Lenient} lenient
 */
function noteOf(name, contestant, times, lenient) {
  if (name === 'with date-time' && lenient.days.includes(contestant)) return 'accepts 29 February 2023';
  if (name.startsWith('moltar') && lenient.numbers.includes(contestant)) return 'accepts numbers that are not finite';
  const parsing = times['JSON.parse alone'];
  if (parsing === undefined || contestant === 'JSON.parse alone') return undefined;
  const over = (/** @type {string} */ who) => `${((ratioOf(times[who], parsing) - 1) * 100).toFixed(1)} %`;
  return `over JSON.parse: ${over(contestant)}, ours ${over('ours')}`;
}

/**
 * How long it takes to find the guard: all together less the guards alone.
 *
 * @param {string} name
 * @param {Times} times
 * @returns {Row[]}
 */
function dispatchRows(name, { ours, ...others }) {
  const guards = others['our guards'];
  const finding = (/** @type {readonly number[]} */ all) => median(all.map((time, turn) => time - guards[turn]));
  const [mine, theirs] = [finding(ours), finding(others['a switch'])];
  const row = { what: name, peer: 'a switch on the type', oursMs: mine, peerMs: theirs, ratio: mine / theirs };
  const note = 'the time beside that of the guards';
  return [{ ...row, nanoseconds: true, goal: `≤ ${dispatchLimit} ns`, met: mine <= dispatchLimit, note }];
}
