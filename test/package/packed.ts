import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The package as others have it once it is installed. */
export interface InstalledPackage {
  readonly folder: string;
  /** The files that were packed. */
  readonly files: readonly string[];
}

/** Packs what was built, and unpacks it into `node_modules` of a folder. What it depends on is that of the repository. */
export function installPacked(folder: string): InstalledPackage {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  const [{ filename, files }] = JSON.parse(packed.toString('utf8'));
  const installed = path.join(folder, 'node_modules/holotype');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(folder, filename), '-C', installed, '--strip-components=1']);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(installed, 'node_modules'));
  return { folder: installed, files: files.map((entry: { path: string }) => entry.path) };
}
