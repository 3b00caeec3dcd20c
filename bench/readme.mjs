import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { summarizeGuards } from './guards/summary.mjs';

/*
 * Puts the rows that `npm run bench -- --json rows.json` wrote into the tables of bench/README.md, those of the guards into one
 * of their own. A table of which there are no rows stays as it is.
 *
 *     node bench/readme.mjs rows.json
 */

const [rowsFile = ''] = process.argv.slice(2);
const readme = fileURLToPath(new URL('README.md', import.meta.url));
/** @type {readonly import('./row.mjs').Row[]} */
const rows = JSON.parse(readFileSync(rowsFile, 'utf8'));

const isGuards = (/** @type {import('./row.mjs').Row} */ { benchmark }) => benchmark === 'guards';
const text = readFileSync(readme, 'utf8');
const others = rows.filter((row) => !isGuards(row));
const guards = rows.filter(isGuards);
const general = others.length === 0 ? text : putBlock(text, 'bench', tableOf(others));
writeFileSync(readme, guards.length === 0 ? general : putBlock(general, 'bench:guards', summarizeGuards(guards)));

/**
 * A size, or a time that is held against one; of other rows, what they measured is in their notes.
 *
 * @param {import('./row.mjs').Row['oursMs']} measured
 * @param {string} goal
 */
function ownFigure(measured, goal) {
  if (typeof measured === 'string') return measured;
  return measured === undefined || !goal.endsWith(' ms') ? '' : `${measured.toFixed(measured < 10 ? 1 : 0)} ms`;
}

/** @param {readonly import('./row.mjs').Row[]} all */
function tableOf(all) {
  const shown = all.filter(({ what }) => !what.includes('n = '));
  const lines = shown.map(({ what, peer = '', oursMs, ratio, spread, goal = '', met, note = '' }) => {
    const range = spread === undefined ? '' : ` (${spread.map((value) => value.toFixed(2)).join(' to ')})`;
    const figure = ratio === undefined ? ownFigure(oursMs, goal) : `${ratio.toFixed(2)} ×${range}`;
    const verdict = met === undefined ? goal : `${goal}: ${met ? 'met' : 'not met'}`;
    return `| ${[what, peer, figure, note, verdict].join(' | ')} |`;
  });
  return ['| measured | against | time, ours to theirs | besides | goal |', '| --- | --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}

/**
 * @param {string} page
 * @param {string} mark
 * @param {string} content
 */
function putBlock(page, mark, content) {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`bench/README.md has no place for these rows: ${start} … ${end}`);
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`;
}
