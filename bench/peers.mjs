import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * What we are compared with is a package of its own, `bench/package.json`, apart from the project's own dependencies.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Installs what `package-lock.json` of this folder names, unless it is there.
 *
 * @returns {string} the folder that holds their `node_modules`
 */
export function installPeers() {
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  const wanted = path.join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return folder;
  process.stderr.write('installing the peers …\n');
  // A peer may ask for a newer Node than it needs; the project's own strictness about that is not for peers.
  const args = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--no-engine-strict',
    '--loglevel=error',
    '--prefix',
    folder,
  ];
  const [command, ...first] = npmCommand();
  const npm = spawnSync(command, [...first, ...args], { encoding: 'utf8' });
  if (npm.status !== 0) throw new Error(`npm could not install the peers: ${npm.error?.message ?? npm.stderr}`);
  return folder;
}

/**
 * The version of a peer.
 *
 * @param {string} name as `package.json` of this folder has it
 * @returns {string}
 */
export function peerVersion(name) {
  const { devDependencies, optionalDependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const version = { ...devDependencies, ...optionalDependencies }[name];
  if (version === undefined) throw new Error(`bench/package.json has no ${name}`);
  return version.replace(/^.*@/, '');
}

/**
 * The script behind a peer's command.
 *
 * @param {string} name
 * @returns {string}
 */
export function peerCommand(name) {
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return path.join(folder, 'node_modules', name, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * The main module of a peer, to be imported.
 *
 * @param {string} name
 * @returns {string}
 */
export function peerModule(name) {
  return createRequire(path.join(folder, 'any.js')).resolve(name);
}

/**
 * The npm that runs us, where one does: its script starts the same way on every operating system.
 *
 * @returns {[command: string, ...args: string[]]}
 */
function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}
