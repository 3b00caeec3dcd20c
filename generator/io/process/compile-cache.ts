import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { constants, Script } from 'node:vm';
import { cacheFolder, keepNewest, writeKept } from './cache-folder.ts';

/** How many installations keep a cache; some ten megabytes each. */
const MAX_INSTALLATIONS = 4;

/** How many files an installation keeps: three or four for each command and version of Node that is in use. */
const MAX_FILES = 40;

/** What is shorter is compiled as fast as it would be read. */
const MIN_BYTES = 10_000;

/** What Node itself runs the text of a CommonJS module by; it is not among the types, but packages have relied on it for ten years. */
interface Internals {
  readonly prototype: { _compile: (this: Module, text: string, file: string, ...rest: readonly unknown[]) => unknown };
  readonly wrap: (text: string) => string;
}

/**
 * Keeps what V8 compiles of the files of a folder for the next run of the same command, in the user's cache folder. It is kept
 * when the process ends, with all functions that were needed: what Node itself and `v8-compile-cache` keep has those alone that
 * run while a module is loaded, and the rest takes a fourth of a run to compile again.
 * `NODE_DISABLE_COMPILE_CACHE` turns it off, and without a cache folder everything works all the same.
 */
export function keepCompiled(folder: string, command: string): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  const own = folderOfInstallation(folder);
  const fresh: { readonly file: string; readonly script: Script }[] = [];
  const { prototype, wrap } = Module as unknown as Internals;
  const compile = prototype._compile;
  prototype._compile = function (text, file, ...rest) {
    if (path.dirname(file) !== folder || text.length < MIN_BYTES) return compile.call(this, text, file, ...rest);
    const kept = path.join(own, nameOf(file, command));
    const cachedData = readKept(kept);
    // Places in stacks do not count what Node puts around a module.
    const columnOffset = -wrap('').indexOf('\n');
    const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
    const script = new Script(wrap(text), { filename: file, columnOffset, cachedData, importModuleDynamically });
    if (cachedData === undefined || script.cachedDataRejected === true) fresh.push({ file: kept, script });
    return script.runInThisContext().call(this.exports, this.exports, createRequire(file), this, file, folder);
  };
  process.on('exit', (code) => {
    // A run that failed has not come to most functions.
    if (fresh.length > 0 && code <= 1) write(own, fresh);
  });
}

/** The folder of this installation: what V8 keeps is of files at their places. */
function folderOfInstallation(folder: string): string {
  return path.join(cacheFolder(), createHash('sha256').update(folder).digest('hex').slice(0, 16));
}

/** A file that is built again has another time, though it may have the same length, which is all that V8 looks at. */
function nameOf(file: string, command: string): string {
  const { mtimeMs, size } = statSync(file);
  const about = [process.version, process.arch, command.replace(/\W/g, '').slice(0, 20), path.basename(file), mtimeMs, size];
  return `${about.join('_')}.bin`;
}

function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function write(own: string, fresh: readonly { readonly file: string; readonly script: Script }[]): void {
  try {
    for (const { file, script } of fresh) writeKept(file, script.createCachedData());
    keepNewest(own, MAX_FILES);
    keepNewest(path.dirname(own), MAX_INSTALLATIONS, /^[0-9a-f]{16}$/);
  } catch {
    // A cache that cannot be kept is only slower.
  }
}
