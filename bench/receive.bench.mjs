import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runNode } from './child.mjs';
import { buildReceiver, buildSmallReceiver } from './guards/ours.mjs';
import { labels } from './guards/versions.mjs';
import { installPeers } from './peers.mjs';
import { root } from './project.mjs';
import { median, pairedRow } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const SIZES = [1, 10, 1000];
const ROUTER_LIMIT = 6000;
const RECEIVER_LIMIT = 8000;
const SIGNED_LIMIT = 1.25;

/** Deliveries, from their text to the end of the handlers, in one process and with no network. */
export const bench = {
  name: 'receive',
  goal: `signed deliveries in ${SIGNED_LIMIT} × HMAC and JSON.parse; router and six guards in ${ROUTER_LIMIT / 1000} kB, with receiver and what verifies deliveries in ${RECEIVER_LIMIT / 1000} kB`,
  run: () => inScratchFolder(compareReceivers),
};

/** @param {string} work */
function compareReceivers(work) {
  const peers = installPeers();
  buildReceiver(work);
  buildSmallReceiver(work);
  const child = fileURLToPath(new URL('receive/child.mjs', import.meta.url));
  const rows = SIZES.flatMap((size) => {
    process.stderr.write(`  batches of ${size}\n`);
    return timeRows(size, JSON.parse(runNode([child, String(size), peers, work]).stdout));
  });
  return [...rows, ...PROGRAMS.map((program) => sizeRow(program, work))];
}

/**
 * @param {number} size
 * @param {Readonly<Record<string, readonly number[]>>} times
 * @returns {import('./row.mjs').Row[]}
 */
function timeRows(size, times) {
  const { ours, 'the fetch handler': handler, 'receive, signed': signed, 'HMAC and JSON.parse': least, ...others } = times;
  const batches = size === 1 ? 'single events' : `batches of ${size}`;
  const row = (
    /** @type {string} */ what,
    /** @type {readonly number[]} */ mine,
    /** @type {string} */ peer,
    /** @type {readonly number[]} */ theirs,
  ) => ({
    ...pairedRow({ what: `${what}, ${batches}`, peer: labels[peer] ?? peer }, mine, theirs),
    ratio: median(mine.map((time, turn) => time / theirs[turn])),
    nanoseconds: /** @type {const} */ (true),
  });
  const verified = row('receive, signed', signed, 'WebCrypto HMAC and JSON.parse', least);
  const goal = { goal: `ratio ≤ ${SIGNED_LIMIT}`, met: verified.ratio <= SIGNED_LIMIT };
  return [
    ...Object.entries(others).map(([peer, theirs]) => row('parse and dispatch', ours, peer, theirs)),
    row('the whole fetch handler', handler, 'JSON.parse alone', others['JSON.parse alone']),
    { ...verified, ...(size === 1 ? goal : {}) },
  ];
}

/** Programs by the catalog and what they import of it, and how many bytes each may have. */
const PROGRAMS = [
  {
    what: 'the router and six guards',
    catalog: 'plain',
    limit: ROUTER_LIMIT,
    code: "export { createRouter } from './receiver/router.js';\n",
  },
  {
    what: 'receiver, router, six guards and a signature scheme',
    catalog: 'forge',
    limit: RECEIVER_LIMIT,
    code: "export { createFetchHandler, createRouter, github } from './receiver/index.js';\n",
  },
  {
    what: 'the same for Event Grid and CloudEvents, with a shared secret',
    catalog: 'plain',
    limit: RECEIVER_LIMIT,
    code: "export { createFetchHandler, createRouter, sharedSecret } from './receiver/index.js';\n",
  },
  {
    what: 'the same for Event Grid and CloudEvents, with a signature scheme',
    catalog: 'plain',
    limit: undefined,
    code: "export { createFetchHandler, createRouter, github } from './receiver/index.js';\n",
  },
];

/**
 * What a bundler makes of a program that only imports something.
 *
 * @param {typeof PROGRAMS[number]} program
 * @param {string} work
 * @returns {import('./row.mjs').Row}
 */
function sizeRow({ what, catalog, limit, code }, work) {
  const program = path.join(work, catalog, 'program.js');
  writeFileSync(program, code);
  const bundled = path.join(work, catalog, 'bundled.js');
  runNode([path.join(root, 'node_modules/rolldown/bin/cli.mjs'), program, '--file', bundled, '--format', 'esm', '--minify']);
  const contents = readFileSync(bundled);
  const size = gzipSync(contents, { level: 9 }).length;
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  return {
    what: `size of ${what}, gzipped`,
    oursMs: kilobytes(size),
    ...(limit === undefined ? {} : { goal: `≤ ${kilobytes(limit)}`, met: size <= limit }),
    note: `${kilobytes(contents.length)} minified`,
  };
}
