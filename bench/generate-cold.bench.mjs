import { rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { installPeers, peerCommand, peerVersion } from './peers.mjs';
import { built, pages, payloads } from './project.mjs';
import { interleave } from './rounds.mjs';
import { pairedRow } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const limit = 0.8;

/** From two pages to all their files, nothing there yet, against quicktype on the payloads of those pages. */
export const bench = {
  name: 'generate-cold',
  goal: `at most ${limit} × the time of the quicktype CLI`,
  run: () => inScratchFolder(compareCold),
};

/** @param {string} scratch */
function compareCold(scratch) {
  const command = built('cli.cjs');
  installPeers();
  const quicktype = peerCommand('quicktype');
  const samples = payloads().map((payload, index) => {
    const file = path.join(scratch, `payload-${index + 1}.json`);
    writeFileSync(file, payload);
    return file;
  });
  const out = path.join(scratch, 'out');
  const types = path.join(scratch, 'types.ts');
  const ours = () => timed([command, 'generate', ...pages, '--out', out], out, path.join(out, 'types.ts'));
  const flags = ['--lang', 'typescript', '--src-lang', 'json', '-o', types];
  const theirs = () => timed([quicktype, ...flags, ...samples], types, types);
  const [a, b] = interleave([ours, theirs], { rounds: 11 });
  const what = 'generate, two pages, new folder';
  return [pairedRow({ what, peer: `quicktype ${peerVersion('quicktype')}, their 7 payloads`, limit }, a, b)];
}

/**
 * @param {readonly string[]} args
 * @param {string} output deleted afterwards, so that the next run starts from nothing
 * @param {string} proof a file without which the run did not do its work
 */
function timed(args, output, proof) {
  const { ms } = runNode(args);
  if (statSync(proof).size === 0) throw new Error(`${proof} was written empty`);
  rmSync(output, { recursive: true });
  return ms;
}
