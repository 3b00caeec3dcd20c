import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What a contestant is asked for: guards that only say yes or no, the same with instants checked, refusing unknown
 * members, with a list of what is wrong, or with that list and its texts; and the four ways of the public benchmark.
 *
 * @typedef {'is' | 'dated' | 'strict' | 'errors' | 'messages' | 'moltar'} Kind
 *
 * @typedef {{ peers: string, work: string }} Places the peers' folder, and the folder with our output
 *
 * @typedef {readonly ((value: unknown) => any)[]} Guards in the order of the events; those of `errors` and `messages` give a number: of errors, or of characters
 * @typedef {Readonly<Record<string, (value: unknown) => any>>} Ways
 *
 * @typedef {(kind: Kind, places: Places) => Promise<Guards | Ways | undefined>} Load gives nothing where it cannot
 */

/**
 * @param {string} name
 * @param {Kind} kind
 * @param {Places} places
 */
export async function loadContestant(name, kind, places) {
  const { load } = await import(`./${name}.mjs`);
  return /** @type {ReturnType<Load>} */ (load(kind, places));
}

/**
 * A peer that is an ES module: resolved by hand, as `require` does not know of such entries on every Node.
 *
 * @param {string} peers
 * @param {string} name
 */
export function importPeer(peers, name) {
  const folder = path.join(peers, 'node_modules', name);
  const { exports, module, main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  let entry = exports?.['.'] ?? module ?? main;
  while (typeof entry === 'object') entry = entry.import ?? entry.default;
  return import(pathToFileURL(path.join(folder, entry)).href);
}
