import { labels } from './versions.mjs';

/** @typedef {import('../row.mjs').Row} Row */

const peers = Object.entries(labels).filter(([name]) => name !== 'ours');

/**
 * The rows as a table with a line for each case and a column for each contestant, and after it what has no contestants.
 *
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function summarizeGuards(rows) {
  const here = rows.filter(({ what }) => !what.includes(', Node '));
  const compared = here.filter(({ peer, ratio }) => ratio !== undefined && peers.some(([, label]) => label === peer));
  const cases = [...new Set(compared.map(({ what }) => what))];
  const shown = peers.filter(([, label]) => compared.some(({ peer }) => peer === label));
  const lines = cases.map((what) =>
    caseLine(
      shown,
      compared.filter((row) => row.what === what),
    ),
  );
  const rest = here.filter((row) => !compared.includes(row) && row.met !== undefined);
  return [
    `| ours = 1, lower is better | ours | ${shown.map(([, label]) => label).join(' | ')} | goals |`,
    `| --- | --- |${' --- |'.repeat(shown.length)} --- |`,
    ...lines,
    '',
    ...rest.map(restLine),
  ].join('\n');
}

/**
 * @param {typeof peers} shown
 * @param {readonly Row[]} rows of one case
 */
function caseLine(shown, rows) {
  const cells = shown.map(([, label]) => {
    const ratio = rows.find(({ peer }) => peer === label)?.ratio;
    return ratio === undefined ? '' : formatTimes(1 / ratio);
  });
  const [{ what }] = rows;
  const goals = rows.filter(({ met }) => met !== undefined);
  const met = goals.filter((row) => row.met).length;
  const told = goals.length === 0 ? '' : met === goals.length ? 'met' : `${met} of ${goals.length} met`;
  return `| ${[what, figureOf(rows[0]), ...cells, told].join(' | ')} |`;
}

/** @param {Row} row */
function figureOf({ oursMs, nanoseconds }) {
  if (typeof oursMs !== 'number') return oursMs;
  return nanoseconds ? `${oursMs.toFixed(oursMs < 10 ? 1 : 0)} ns` : `${oursMs.toFixed(1)} ms`;
}

const formatTimes = (/** @type {number} */ times) => (times < 10 ? times.toFixed(2) : times.toFixed(0));

/** @param {Row} row */
function restLine({ what, peer, ratio, goal, met, ...figures }) {
  const figure =
    ratio === undefined || goal?.startsWith('ratio') !== true ? figureOf({ what, ...figures }) : `${ratio.toFixed(2)} ×`;
  const against = peer === undefined || !goal?.startsWith('ratio') ? '' : ` the time of ${peer}`;
  return `- ${what}: ${figure}${against} (${goal}: ${met ? 'met' : 'not met'})`;
}
