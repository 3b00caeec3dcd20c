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

/** @param {readonly import('./row.mjs').Row[]} all */
function tableOf(all) {
  const shown = all.filter(({ what }) => !what.includes('n = '));
  const lines = shown.map(({ what, peer = '', ratio, spread, goal = '', met, note = '' }) => {
    const figure =
      ratio === undefined
        ? ''
        : `${ratio.toFixed(2)} ×${spread === undefined ? '' : ` (${spread.map((value) => value.toFixed(2)).join(' to ')})`}`;
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
