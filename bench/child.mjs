import { spawnSync } from 'node:child_process';

/**
 * Runs a script in a Node process of its own, directly: `npm` and `npx` would add their own start to the time.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, node?: string }} [options] `node` is another binary than the one that runs
 * @returns {{ ms: number, stdout: string }} the wall time from start to exit, and what was printed
 */
export function runNode(args, { cwd, node = process.execPath } = {}) {
  const start = process.hrtime.bigint();
  const { status, error, stdout, stderr } = spawnSync(node, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return { ms, stdout };
}
