/**
 * One line of the table. Where a figure is not a number, it says why: `over 10 s`, `fails`.
 *
 * @typedef {object} Row
 * @property {string} [benchmark] filled in by run.mjs
 * @property {string} what
 * @property {string} [peer]
 * @property {number | string} oursMs the median
 * @property {number | string} [peerMs] the median
 * @property {number} [ratio] ours to the peer's: below 1 we are faster; of the medians, or the median of many pairs
 * @property {readonly [min: number, max: number]} [spread] of the ratios of the single pairs
 * @property {true} [nanoseconds] whether the two figures are nanoseconds, of one operation
 * @property {string} [goal]
 * @property {boolean} [met] missing where nothing could be told
 * @property {string} [note]
 */

/**
 * @param {readonly number[]} values at least one
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * A row from times that were measured in pairs: the n-th of ours beside the n-th of the peer's.
 *
 * @param {{ what: string, peer: string, limit?: number }} about `limit` is the highest ratio that meets the goal
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 * @returns {Row}
 */
export function pairedRow({ what, peer, limit }, ours, theirs) {
  const ratios = ours.map((time, index) => time / theirs[index]);
  const ratio = median(ours) / median(theirs);
  const row = { what, peer, oursMs: median(ours), peerMs: median(theirs), ratio };
  const spread = /** @type {const} */ ([Math.min(...ratios), Math.max(...ratios)]);
  return {
    ...row,
    spread,
    ...(limit === undefined ? {} : { goal: `ratio ≤ ${limit}`, met: ratio <= limit }),
  };
}
