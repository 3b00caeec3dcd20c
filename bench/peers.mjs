import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * What we are compared with, kept out of the project's own dependencies. Every set has a folder of its own, as npm
 * removes from a folder what the latest install did not name.
 */

const peersFolder = fileURLToPath(new URL('.peers/', import.meta.url));

/**
 * Installs packages once, in exactly these versions.
 *
 * @param {string} set the name of the folder
 * @param {Readonly<Record<string, string>>} versions
 * @returns {string} the folder that holds their `node_modules`
 */
export function installPeers(set, versions) {
  const folder = path.join(peersFolder, set);
  const wanted = Object.entries(versions);
  if (wanted.every(([name, version]) => installedVersion(folder, name) === version)) return folder;
  process.stderr.write(`installing ${wanted.map((pair) => pair.join('@')).join(' ')} …\n`);
  mkdirSync(folder, { recursive: true });
  // A peer may ask for a newer Node than it needs; the project's own strictness about that is not for peers.
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--no-engine-strict', '--loglevel=error'];
  const args = ['install', ...quiet, '--prefix', folder, ...wanted.map((pair) => pair.join('@'))];
  const [command, ...first] = npmCommand();
  const npm = spawnSync(command, [...first, ...args], { encoding: 'utf8' });
  if (npm.status !== 0) throw new Error(`npm could not install the peers: ${npm.error?.message ?? npm.stderr}`);
  return folder;
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

/**
 * The script behind a peer's command.
 *
 * @param {string} folder from `installPeers`
 * @param {string} name
 * @returns {string}
 */
export function peerCommand(folder, name) {
  const { bin } = readManifest(folder, name);
  return path.join(folder, 'node_modules', name, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * The main module of a peer, to be imported.
 *
 * @param {string} folder from `installPeers`
 * @param {string} name
 * @returns {string}
 */
export function peerModule(folder, name) {
  return createRequire(path.join(folder, 'any.js')).resolve(name);
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string | undefined}
 */
function installedVersion(folder, name) {
  try {
    // Some manifests have a `v` in front.
    return readManifest(folder, name).version.replace(/^v/, '');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
function readManifest(folder, name) {
  return JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8'));
}
