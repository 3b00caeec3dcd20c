import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runNode } from './child.mjs';
import { buildPlain } from './guards/ours.mjs';
import { labels } from './guards/versions.mjs';
import { installPeers } from './peers.mjs';
import { median, pairedRow } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const SIZES = [1, 10, 1000];
const SIZE_LIMIT = 6000;

/** Deliveries, from their text to the end of the handlers, in one process and with no network. */
export const bench = {
  name: 'receive',
  goal: `router and six guards in ${SIZE_LIMIT / 1000} kB; the rest shows what receiving adds to parsing`,
  run: () => inScratchFolder(compareReceivers),
};

/** @param {string} work */
function compareReceivers(work) {
  const peers = installPeers();
  buildPlain(work);
  const child = fileURLToPath(new URL('receive/child.mjs', import.meta.url));
  const rows = SIZES.flatMap((size) => {
    process.stderr.write(`  batches of ${size}\n`);
    return timeRows(size, JSON.parse(runNode([child, String(size), peers, work]).stdout));
  });
  return [...rows, sizeRow(peers, work)];
}

/**
 * @param {number} size
 * @param {Readonly<Record<string, readonly number[]>>} times
 * @returns {import('./row.mjs').Row[]}
 */
function timeRows(size, { ours, 'the fetch handler': handler, ...others }) {
  const batches = size === 1 ? 'single events' : `batches of ${size}`;
  const row = (/** @type {string} */ what, /** @type {readonly number[]} */ mine, /** @type {string} */ peer) => ({
    ...pairedRow({ what: `${what}, ${batches}`, peer: labels[peer] ?? peer }, mine, others[peer]),
    ratio: median(mine.map((time, turn) => time / others[peer][turn])),
    nanoseconds: /** @type {const} */ (true),
  });
  return [
    ...Object.keys(others).map((peer) => row('parse and dispatch', ours, peer)),
    row('the whole fetch handler', handler, 'JSON.parse alone'),
  ];
}

/**
 * What a bundler makes of a program that only creates a router.
 *
 * @param {string} peers
 * @param {string} work
 * @returns {import('./row.mjs').Row}
 */
function sizeRow(peers, work) {
  const { buildSync } = createRequire(`${peers}/any.js`)('esbuild');
  const entry = path.join(work, 'plain', 'only-router.js');
  writeFileSync(entry, "export { createRouter } from './receiver/router.js';\n");
  const options = { bundle: true, minify: true, format: 'esm', platform: 'node', write: false, logLevel: 'error' };
  const [{ contents }] = buildSync({ ...options, entryPoints: [entry] }).outputFiles;
  const size = gzipSync(contents, { level: 9 }).length;
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  return {
    what: 'size of the router and six guards, gzipped',
    oursMs: kilobytes(size),
    goal: `≤ ${kilobytes(SIZE_LIMIT)}`,
    met: size <= SIZE_LIMIT,
    note: `${kilobytes(contents.length)} minified`,
  };
}
