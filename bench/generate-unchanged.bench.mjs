import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { built, pages } from './project.mjs';
import { interleave } from './rounds.mjs';
import { pairedRow } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const limit = 1.2;

/** A run that finds nothing to do, against a Node process that does nothing: what is left is our own start. */
export const bench = {
  name: 'generate-unchanged',
  goal: `at most ${limit} × the time of an empty Node process`,
  run: () => inScratchFolder(compareUnchanged),
};

/** @param {string} scratch */
function compareUnchanged(scratch) {
  const args = [built('cli.cjs'), 'generate', ...pages, '--out', scratch];
  runNode(args);
  const before = writeTimes(scratch);
  const ours = () => {
    const { ms, stdout } = runNode(args);
    if (!stdout.startsWith('Up to date')) throw new Error(`the run was not up to date but said: ${stdout.trim()}`);
    if (writeTimes(scratch) !== before) throw new Error('a run that had nothing to do wrote files');
    return ms;
  };
  const [a, b] = interleave([ours, () => runNode(['-e', '0']).ms], { rounds: 41 });
  return [pairedRow({ what: 'generate, nothing changed', peer: 'node -e 0', limit }, a, b)];
}

/**
 * Every file below the folder with the time of its last write, to be compared as a whole.
 *
 * @param {string} folder
 * @returns {string}
 */
function writeTimes(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => `${name} ${statSync(path.join(folder, name), { bigint: true }).mtimeNs}`).join('\n');
}
