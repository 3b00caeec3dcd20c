import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { installPeers, peerCommand, peerVersion } from './peers.mjs';
import { built, root } from './project.mjs';
import { interleave } from './rounds.mjs';
import { pairedRow } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const limit = 1;

/** Types of GitHub's webhooks from its own specification, 4.8 MB, against openapi-typescript. */
export const bench = {
  name: 'specification',
  goal: `at most ${limit} × the time of openapi-typescript`,
  run: () => inScratchFolder(compareTools),
};

/** @param {string} scratch */
function compareTools(scratch) {
  installPeers();
  const specification = path.join(root, 'node_modules/@octokit/openapi-webhooks/generated/api.github.com.json');
  const peer = peerCommand('openapi-typescript');
  const [command, out, types] = [built('cli.cjs'), path.join(scratch, 'out'), path.join(scratch, 'types.ts')];
  const ours = () =>
    timed([command, 'generate', specification, '--out', out, '--outputs', 'types'], out, path.join(out, 'types.ts'));
  const theirs = () => timed([peer, specification, '--output', types], types, types);
  const [a, b] = interleave([ours, theirs], { rounds: 7 });
  const what = "generate, types of GitHub's specification";
  return [pairedRow({ what, peer: `openapi-typescript ${peerVersion('openapi-typescript')}`, limit }, a, b)];
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
