import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runNode } from '../child.mjs';
import { interleave } from '../rounds.mjs';
import { pairedRow } from '../row.mjs';
import { entries } from './entries.mjs';
import { sizeLimits } from './goals.mjs';
import { labels } from './versions.mjs';

/* What six guards cost before they check anything: bytes to be shipped, time to be loaded. */

/** @param {import('./contestants/load.mjs').Places} places */
export function costRows(places) {
  const { bundled, imported } = entries(places);
  return [...sizeRows(bundled, places.peers), ...importRows(imported)];
}

/**
 * @param {Readonly<Record<string, string>>} files
 * @param {string} peers
 * @returns {import('../row.mjs').Row[]}
 */
function sizeRows({ 'ours, parse': parsing, ...files }, peers) {
  const { buildSync } = createRequire(`${peers}/any.js`)('esbuild');
  const bundle = { bundle: true, minify: true, format: 'esm', platform: 'node', write: false, logLevel: 'error' };
  const sizeOf = (file) => buildSync({ ...bundle, entryPoints: [file] }).outputFiles[0].contents.length;
  const { ours, ...theirs } = files;
  const row = (what, file, limit) => {
    const size = sizeOf(file);
    return { what, oursMs: kilobytes(size), goal: `≤ ${kilobytes(limit)}`, met: size <= limit };
  };
  const mine = sizeOf(ours);
  return [
    row('size of six guards', ours, sizeLimits.is),
    row('size of six guards that list errors', parsing, sizeLimits.parse),
    ...Object.entries(theirs).map(([name, file]) => {
      const size = sizeOf(file);
      const figures = { oursMs: kilobytes(mine), peerMs: kilobytes(size), ratio: mine / size };
      return { what: 'size of six guards', peer: labels[name], ...figures };
    }),
  ];
}

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @param {Readonly<Record<string, string>>} files
 * @returns {import('../row.mjs').Row[]}
 */
function importRows(files) {
  const script = fileURLToPath(new URL('import-time.mjs', import.meta.url));
  const names = Object.keys(files);
  const contestants = names.map((name) => () => Number(runNode([script, files[name]]).stdout));
  const times = interleave(contestants, { rounds: 21 });
  const ours = times[names.indexOf('ours')];
  return names.flatMap((name, at) =>
    name === 'ours' ? [] : [pairedRow({ what: 'import of six guards', peer: labels[name] }, ours, times[at])],
  );
}
