import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Puts the rows of a run (`npm run bench -- --json rows.json`) into the README's table:
 *
 *     node bench/readme.mjs rows.json
 */

const [rowsFile = ''] = process.argv.slice(2);
const readme = fileURLToPath(new URL('../README.md', import.meta.url));
/** @type {readonly import('./row.mjs').Row[]} */
const rows = JSON.parse(readFileSync(rowsFile, 'utf8'));

const shown = rows.filter(({ what }) => !what.includes('n = '));
const lines = shown.map(({ what, peer = '', ratio, spread, goal = '', met, note = '' }) => {
  const figure =
    ratio === undefined
      ? ''
      : `${ratio.toFixed(2)} ×${spread === undefined ? '' : ` (${spread.map((value) => value.toFixed(2)).join(' to ')})`}`;
  const verdict = met === undefined ? goal : `${goal}: ${met ? 'met' : 'not met'}`;
  return `| ${[what, peer, figure, note, verdict].join(' | ')} |`;
});
const table = [
  '| measured | against | time, ours to theirs | besides | goal |',
  '| --- | --- | --- | --- | --- |',
  ...lines,
].join('\n');
const text = readFileSync(readme, 'utf8');
writeFileSync(readme, text.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, `<!-- bench -->\n${table}\n<!-- /bench -->`));
