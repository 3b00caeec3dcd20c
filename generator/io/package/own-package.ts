import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { exists } from '../disk/errno.ts';
import { packageVersion } from './package-files.ts';
import { ROOT } from './root.ts';

const FOLDER = fileURLToPath(ROOT);

/** The folder of a project in which a copy of this package is kept, where npm could not get it from a registry. */
const VENDOR = 'vendor';

/**
 * What a project writes into its `package.json` to get this package: its version, if that is how it came here; else
 * `file:` and a copy of it that is packed into the project, so that the project works wherever it is taken.
 * That takes a while, so it is announced before. Raises a `UserError` if npm cannot pack it.
 */
export function ownPackage(project: string, onPack: () => void): string {
  if (cameFromRegistry()) return packageVersion();
  onPack();
  const folder = path.join(project, VENDOR);
  mkdirSync(folder, { recursive: true });
  packed ??= pack(folder);
  const { filename, bytes } = packed;
  writeFileSync(path.join(folder, filename), bytes);
  return `file:${VENDOR}/${filename}`;
}

interface Packed {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/** Packing takes seconds, and gives the same again within one process. */
let packed: Packed | undefined;

function pack(folder: string): Packed {
  const [command, ...first] = npmCommand();
  const args = [...first, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { status, stdout, error } = spawnSync(command, args, {
    cwd: FOLDER,
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  if (error !== undefined) throw notPacked(error.message);
  if (status !== 0) throw notPacked(`it ended with ${status}`);
  const filename = packedFile(stdout);
  if (filename === undefined || !exists(path.join(folder, filename))) throw notPacked('it does not report which file it wrote');
  return { filename, bytes: readFileSync(path.join(folder, filename)) };
}

/** The name of the file in what `npm pack --json` prints. */
function packedFile(printed: string): string | undefined {
  try {
    const [entry] = JSON.parse(printed);
    return path.basename(entry.filename);
  } catch {
    return undefined;
  }
}

function notPacked(reason: string): UserError {
  return new UserError([diagnostic('package/not-packed', { folder: FOLDER, reason })]);
}

/** npm keeps beside what it installed where that came from. */
function cameFromRegistry(): boolean {
  const modules = path.dirname(FOLDER.replace(/[/\\]$/, ''));
  try {
    const { packages } = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8'));
    return /^https?:/.test(packages[`node_modules/${path.basename(FOLDER)}`].resolved);
  } catch {
    return false;
  }
}

/** The npm that runs us, where one does: its script starts the same way on every system. */
function npmCommand(): readonly [command: string, ...args: string[]] {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}
