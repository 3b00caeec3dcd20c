/** @typedef {import('./row.mjs').Row} Row */

/** @type {readonly { title: string, right?: true, cell: (row: Row) => string | undefined }[]} */
const columns = [
  { title: 'benchmark', cell: (row) => row.benchmark },
  { title: 'measured', cell: (row) => row.what },
  { title: 'against', cell: (row) => row.peer },
  { title: 'ours', right: true, cell: (row) => formatTime(row.oursMs, row.nanoseconds) },
  { title: 'peer', right: true, cell: (row) => formatTime(row.peerMs, row.nanoseconds) },
  { title: 'ratio', right: true, cell: (row) => formatRatio(row.ratio) },
  { title: 'min–max', right: true, cell: (row) => row.spread?.map(formatRatio).join('–') },
  { title: 'goal', cell: (row) => row.goal },
  { title: 'met', cell: ({ met }) => (met === undefined ? undefined : met ? 'yes' : 'no') },
  { title: 'note', cell: (row) => row.note },
];

/**
 * The rows as aligned text; `-` stands where there is nothing to say.
 *
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function formatTable(rows) {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row) ?? '-'));
  const widths = columns.map(({ title }, at) => Math.max(title.length, ...cells.map((line) => line[at].length)));
  const lines = [columns.map(({ title }) => title), widths.map((width) => '-'.repeat(width)), ...cells];
  return lines.map((line) => `${alignLine(line, widths)}\n`).join('');
}

/**
 * @param {readonly string[]} line
 * @param {readonly number[]} widths
 */
function alignLine(line, widths) {
  const padded = line.map((cell, at) => (columns[at].right === true ? cell.padStart(widths[at]) : cell.padEnd(widths[at])));
  return padded.join('  ').trimEnd();
}

/**
 * @param {number | string | undefined} value
 * @param {true} [nanoseconds]
 */
function formatTime(value, nanoseconds) {
  return typeof value === 'number' ? `${value.toFixed(value < 10 ? 1 : 0)} ${nanoseconds ? 'ns' : 'ms'}` : value;
}

/** @param {number | undefined} value */
function formatRatio(value) {
  return value !== undefined && value < 0.1 ? value.toPrecision(1) : value?.toFixed(2);
}
