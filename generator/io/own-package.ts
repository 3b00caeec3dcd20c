import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageVersion } from './version.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of a project in which a copy of this package is kept, where npm could not get it from a registry. */
const VENDOR = 'vendor';

/**
 * What a project writes into its `package.json` to get this package: its version, if that is how it came here; else
 * `file:` and a copy of it that is packed into the project, so that the project works wherever it is taken.
 * That takes a while, so it is told before. Throws if npm cannot pack it.
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
  const printed = execFileSync(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
  const [entry]: readonly { readonly filename: string }[] = JSON.parse(printed);
  const filename = entry?.filename ?? '';
  return { filename, bytes: readFileSync(path.join(folder, filename)) };
}

/** npm keeps beside what it installed where that came from. */
function cameFromRegistry(): boolean {
  const modules = path.dirname(ROOT.replace(/[/\\]$/, ''));
  try {
    const { packages } = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8'));
    return /^https?:/.test(packages[`node_modules/${path.basename(ROOT)}`].resolved);
  } catch {
    return false;
  }
}

/** The npm that runs us, where one does: its script starts the same way on every system. */
function npmCommand(): readonly [command: string, ...args: string[]] {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}
