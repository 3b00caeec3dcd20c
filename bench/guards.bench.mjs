import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.mjs';
import { cases } from './guards/cases/index.mjs';
import { costRows } from './guards/costs.mjs';
import { buildOurs } from './guards/ours.mjs';
import { buildQuicktype } from './guards/quicktype.mjs';
import { caseRows } from './guards/rows.mjs';
import { buildTypia } from './guards/typia.mjs';
import { otherNodes } from './guards/versions.mjs';
import { installPeers, peerVersion } from './peers.mjs';
import { inScratchFolder } from './scratch.mjs';

/** What other Node versions run as well, and all that a quick run does. */
const reduced = ['valid', 'with date-time', 'eight object shapes', 'list of errors'];

/** The generated guards against those of others, on the same values. */
export const bench = {
  name: 'guards',
  goal: 'as fast as guards written by hand',
  run: (options) => inScratchFolder((work) => compareGuards(work, options)),
};

/**
 * @param {string} work
 * @param {import('./run.mjs').Options} options
 */
async function compareGuards(work, { quick, case: chosen = quick ? reduced : undefined }) {
  const unknown = chosen?.filter((name) => !(name in cases)) ?? [];
  if (unknown.length > 0) throw new Error(`there is no case ${unknown.join(', ')}, but ${Object.keys(cases).join(', ')}`);
  const peers = installPeers();
  buildTypia(peers);
  await buildQuicktype(peers, work);
  buildOurs(work);
  const rows = runCases(chosen ?? Object.keys(cases), { peers, work });
  if (chosen !== undefined) return rows;
  for (const name of otherNodes) {
    const version = peerVersion(name);
    const node = otherNode(peers, name);
    if (node === undefined) rows.push({ what: `Node ${version}`, oursMs: 'not run', note: 'no binary for this machine' });
    else rows.push(...runCases(reduced, { peers, work, node, suffix: `, Node ${version.split('.')[0]}` }));
  }
  return [...rows, ...costRows({ peers, work })];
}

/**
 * @param {readonly string[]} names
 * @param {{ peers: string, work: string, node?: string, suffix?: string }} options
 * @returns {import('./row.mjs').Row[]}
 */
function runCases(names, { peers, work, node, suffix = '' }) {
  /** @type {import('./guards/rows.mjs').Lenient} */
  const lenient = JSON.parse(runNode([script('check.mjs'), peers, work], { node }).stdout);
  return names.flatMap((name) => {
    process.stderr.write(`  ${name}${suffix}\n`);
    /** @type {Record<string, number[]>} */
    const times = JSON.parse(runNode([script('child.mjs'), name, peers, work], { node }).stdout);
    return caseRows(name, times, lenient).map((row) => ({ ...row, what: `${row.what}${suffix}` }));
  });
}

const script = (/** @type {string} */ name) => fileURLToPath(new URL(`guards/${name}`, import.meta.url));

/**
 * @param {string} peers
 * @param {string} name
 * @returns {string | undefined} the binary
 */
function otherNode(peers, name) {
  const binary = path.join(peers, 'node_modules', name, 'bin', 'node');
  return existsSync(binary) ? binary : undefined;
}
