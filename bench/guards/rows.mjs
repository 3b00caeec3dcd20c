import { median, pairedRow } from '../row.mjs';
import { dispatchLimit, limits } from './goals.mjs';
import { labels } from './versions.mjs';

/** @typedef {import('../row.mjs').Row} Row */
/** @typedef {Record<string, number[]>} Times */

/** What a case stands for that our command cannot do yet. */
const needed = { dated: 'generate --formats', strict: 'generate --modes', guard: 'the command guard' };

/**
 * @param {string} name
 * @returns {Row}
 */
export function missingRow(name) {
  const what = name.startsWith('moltar') ? needed.guard : name.includes('unknown member') ? needed.strict : needed.dated;
  return { what: name, oursMs: 'left out', note: `needs ${what}, which this build does not have` };
}

/**
 * A row for each contestant that ours was timed with.
 *
 * @param {string} name
 * @param {Times} times
 * @param {readonly string[]} lenient who lets days pass that do not exist
 * @returns {Row[]}
 */
export function caseRows(name, times, lenient) {
  if (name.startsWith('dispatch')) return dispatchRows(name, times);
  const { ours, ...others } = times;
  return Object.entries(others).map(([contestant, theirs]) => {
    const peer = labels[contestant] ?? contestant;
    const row = pairedRow({ what: name, peer, limit: limits[name]?.[contestant] }, ours, theirs);
    const note = noteOf(name, contestant, times, lenient);
    return { ...row, nanoseconds: true, ...(note === undefined ? {} : { note }) };
  });
}

/**
 * @param {string} name
 * @param {string} contestant
 * @param {Times} times
 * @param {readonly string[]} lenient
 */
function noteOf(name, contestant, times, lenient) {
  if (name === 'with date-time' && lenient.includes(contestant)) return 'accepts 29 February 2023';
  const parsing = times['JSON.parse alone'];
  if (parsing === undefined || contestant === 'JSON.parse alone') return undefined;
  const over = (/** @type {string} */ who) => `${((median(times[who]) / median(parsing) - 1) * 100).toFixed(1)} %`;
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
  const finding = (/** @type {readonly number[]} */ all) => median(all) - median(others['our guards']);
  const [mine, theirs] = [finding(ours), finding(others['a switch'])];
  const row = { what: name, peer: 'a switch on the type', oursMs: mine, peerMs: theirs, ratio: mine / theirs };
  const note = 'the time beside that of the guards';
  return [{ ...row, nanoseconds: true, goal: `≤ ${dispatchLimit} ns`, met: mine <= dispatchLimit, note }];
}
