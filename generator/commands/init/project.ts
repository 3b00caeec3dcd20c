import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { exists } from '../../io/disk/errno.ts';
import { displayPath } from '../../io/disk/paths.ts';
import { normalizeNewlines } from '../../text/decode.ts';
import { strictJsonProblem } from '../../text/json/strict-json.ts';
import { isRecord } from '../../text/records.ts';
import type { SourceFile } from '../../text/source.ts';

/** What `init` has to know of the project around a folder. */
export interface Project {
  /** The package.json of the folder itself, if it has one. */
  readonly manifest: SourceFile | undefined;
  /** The name that the package.json gives to the project. */
  readonly name: string | undefined;
  /** The next package.json above, if the folder has none. */
  readonly above: string | undefined;
  /** Whether its package.json is that of a workspace with packages of its own. */
  readonly isWorkspace: boolean;
  readonly manager: PackageManager;
  /** Whether the project, or the workspace around it, depends on Holotype. */
  readonly hasHolotype: boolean;
  /** The formatters that would change generated files if these were not excluded. */
  readonly formatters: readonly Formatter[];
}

/** What installs packages and runs scripts. */
type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';
/** What formats the files of a project. */
type Formatter = 'prettier' | 'biome';

const LOCK_FILES: Readonly<Record<string, PackageManager>> = {
  'pnpm-lock.yaml': 'pnpm',
  'pnpm-workspace.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
  'package-lock.json': 'npm',
};

/** Looks at a folder and those above it. Raises a `UserError` if its package.json is no JSON object. */
export function projectAt(cwd: string): Project {
  const folders = foldersUp(cwd);
  const manifest = readManifest(cwd, cwd);
  const own = manifest === undefined ? {} : contentOf(manifest);
  const above = folders.slice(1).find((folder) => exists(path.join(folder, PACKAGE)));
  const all = [own, ...folders.slice(1).map(manifestAbove)];
  return {
    manifest,
    name: typeof own.name === 'string' ? own.name : undefined,
    above: manifest === undefined && above !== undefined ? displayPath(path.join(above, PACKAGE), cwd) : undefined,
    isWorkspace: own.workspaces !== undefined || exists(path.join(cwd, 'pnpm-workspace.yaml')),
    manager: managerOf(folders, all),
    hasHolotype: all.some((one) => dependsOn(one, 'holotype') || one.name === 'holotype'),
    formatters: formattersOf(cwd, all),
  };
}

const PACKAGE = 'package.json';

/** A folder and those above it, up to the root of its repository if it is in one. */
function foldersUp(folder: string): readonly string[] {
  const above = path.dirname(folder);
  return above === folder || exists(path.join(folder, '.git')) ? [folder] : [folder, ...foldersUp(above)];
}

type Manifest = Readonly<Record<string, unknown>>;

function readManifest(folder: string, cwd: string): SourceFile | undefined {
  const file = path.join(folder, PACKAGE);
  if (!exists(file)) return undefined;
  const shown = displayPath(file, cwd);
  const source = { name: PACKAGE, path: shown, text: normalizeNewlines(readFileSync(file, 'utf8')) };
  const problem = strictJsonProblem(source);
  if (problem !== undefined) {
    const place = { file: source, span: problem.span };
    throw new UserError([diagnostic('project/package-json', { path: shown, reason: problem.reason }, place)]);
  }
  const value: unknown = JSON.parse(source.text);
  const isWrong = !isRecord(value) || (value.scripts !== undefined && !isRecord(value.scripts));
  if (!isWrong) return source;
  const reason = isRecord(value) ? 'its scripts are not an object' : 'it is not an object';
  throw new UserError([diagnostic('project/package-json', { path: shown, reason })]);
}

function contentOf({ text }: SourceFile): Manifest {
  return JSON.parse(text);
}

/** What stands above the project is only looked at, so that nothing wrong with it stops a run. */
function manifestAbove(folder: string): Manifest {
  try {
    const value: unknown = JSON.parse(readFileSync(path.join(folder, PACKAGE), 'utf8'));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function managerOf(folders: readonly string[], manifests: readonly Manifest[]): PackageManager {
  const named = manifests.map(({ packageManager }) => /^(npm|pnpm|yarn|bun)@/.exec(String(packageManager))?.[1]);
  const found = named.find((name) => name !== undefined) ?? folders.map(lockedBy).find((name) => name !== undefined);
  return (['pnpm', 'yarn', 'bun'] as const).find((name) => name === found) ?? 'npm';
}

function lockedBy(folder: string): PackageManager | undefined {
  const name = Object.keys(LOCK_FILES).find((file) => exists(path.join(folder, file)));
  return name === undefined ? undefined : LOCK_FILES[name];
}

function dependsOn(manifest: Manifest, name: string): boolean {
  return ['dependencies', 'devDependencies'].some((kind) => {
    const list = manifest[kind];
    return isRecord(list) && Object.hasOwn(list, name);
  });
}

function formattersOf(cwd: string, manifests: readonly Manifest[]): readonly Formatter[] {
  const names = readdirSync(cwd);
  const uses = (name: string, files: RegExp): boolean =>
    names.some((file) => files.test(file)) || manifests.some((manifest) => dependsOn(manifest, name));
  return [
    ...(uses('prettier', /^(?:\.prettierrc(?:\..+)?|\.prettierignore|prettier\.config\.\w+)$/) ? (['prettier'] as const) : []),
    ...(uses('@biomejs/biome', /^\.?biome\.jsonc?$/) ? (['biome'] as const) : []),
  ];
}
