import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { runNode } from '../child.mjs';
import { root } from '../project.mjs';

/** Whether there is a Redis to run it with. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/**
 * Copies examples/scale into a folder, where the package is this checkout.
 *
 * @param {string} folder
 */
export function copyExample(folder) {
  const filter = (/** @type {string} */ file) => !/[\\/](?:node_modules|captured)(?:[\\/]|$)/.test(path.relative(root, file));
  cpSync(path.join(root, 'examples/scale'), folder, { recursive: true, filter });
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
}

/**
 * Installs the example, with a Redis, and workers that wait for it.
 *
 * @param {string} folder of a copy
 * @param {readonly number[]} teams how many workers each team has; each has a database of its own
 */
export async function startTeams(folder, teams) {
  const npm = spawnSync('npm', ['ci', '--prefer-offline', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
  if (npm.status !== 0) throw new Error(`npm could not install examples/scale: ${npm.stderr}`);
  symlinkSync(root, path.join(folder, 'node_modules/holotype'));
  mkdirSync(path.join(folder, 'redis'));
  const port = await freePort();
  const where = ['--bind', '127.0.0.1', '--port', `${port}`, '--dir', path.join(folder, 'redis')];
  const redis = spawn('redis-server', [...where, '--appendonly', 'yes', '--save', ''], { stdio: 'ignore' });
  const urlOf = (/** @type {number} */ team) => `redis://127.0.0.1:${port}/${team}`;
  const workers = teams.flatMap((size, team) =>
    Array.from({ length: size }, () => spawn(process.execPath, ['worker.mjs', '--redis', urlOf(team)], { cwd: folder })),
  );
  await Promise.all(workers.map(waits));
  return {
    /**
     * Learns a file, and gives the time from start to exit.
     *
     * @param {number} team
     * @param {string} file
     * @param {number} partBytes
     */
    learn: (team, file, partBytes) => {
      const args = ['run.mjs', 'learn', '--redis', urlOf(team), '--out', 'out.part', '--part-bytes', `${partBytes}`, file];
      return runNode(args, { cwd: folder }).ms;
    },
    /** The most memory that each process has had, in MB: Redis, then the workers. Known on Linux only; else 0. */
    peaks: () => [redis, ...workers].map(({ pid }) => peakOf(pid)),
    end: () => {
      for (const child of [...workers, redis]) child.kill('SIGKILL');
    },
  };
}

/** @param {import('node:child_process').ChildProcess} worker */
function waits(worker) {
  return new Promise((resolve, reject) => {
    worker.stdout?.on('data', (text) => String(text).includes('waits for jobs') && resolve(undefined));
    worker.on('exit', () => reject(new Error('a worker of examples/scale has ended')));
  });
}

/** @param {number | undefined} pid */
function peakOf(pid) {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024 : 0;
}

/** @returns {Promise<number>} a port that nobody listens at */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
