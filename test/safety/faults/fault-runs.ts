import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasJournal } from './trees.ts';

/** How a call to the file system goes wrong; preload.cjs says more. */
export type Fault = 'kill' | 'half' | 'full' | 'once';

/** What is run to write an output: the arguments of Node for each of two versions of it. */
export interface Writer {
  readonly prepare: (folder: string) => void;
  readonly args: (folder: string, version: 'a' | 'b') => readonly string[];
}

/** What a run left behind. */
export type Left = 'old' | 'new' | 'mixed';

/** Runs a writer over an old output, again and again, each time with a fault at another of its calls. */
export class FaultRuns {
  readonly #writer: Writer;
  readonly #root = realpathSync(mkdtempSync(path.join(tmpdir(), 'holotype-faults-')));
  readonly #old: string;
  readonly #hashes: Readonly<Record<'old' | 'new', string>>;
  /** How many calls a run makes that nothing happens to. */
  readonly calls: number;
  /** The calls that are made while a journal says what is under way: after the one that puts it there. */
  readonly underway: readonly number[];

  constructor(writer: Writer) {
    this.#writer = writer;
    this.#old = path.join(this.#root, 'old');
    mkdirSync(this.#old);
    writer.prepare(this.#old);
    this.#run(this.#old, 'a');
    const fresh = this.#copy();
    const count = path.join(this.#root, 'count');
    this.#run(fresh, 'b', { FAULT_COUNT: count });
    const { changing, journal } = JSON.parse(readFileSync(count, 'utf8'));
    this.calls = changing;
    const [from, to] = [journal[0], journal.at(-1)];
    this.underway = Array.from({ length: to - from }, (_, index) => from + 1 + index);
    this.#hashes = { old: hashOf(this.#old), new: hashOf(fresh) };
    rmSync(fresh, { recursive: true });
  }

  /** What is there after a run of version `b` with a fault, and after one more run, of a version. */
  strike(
    fault: Fault,
    at: number,
    then: 'a' | 'b' = 'b',
  ): { readonly first: Left; readonly isMarked: boolean; readonly next: Left; readonly litter: readonly string[] } {
    const folder = this.#copy();
    this.#run(folder, 'b', { FAULT: fault, FAULT_AT: String(at) });
    const first = this.#stateOf(folder);
    const isMarked = hasJournal(folder);
    this.#run(folder, then);
    const next = this.#stateOf(folder);
    const litter = namesIn(folder).filter((name) => name.includes('.holotype'));
    rmSync(folder, { recursive: true });
    return { first, isMarked, next, litter };
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  #copy(): string {
    const folder = path.join(this.#root, 'copy');
    cpSync(this.#old, folder, { recursive: true });
    return folder;
  }

  #run(folder: string, version: 'a' | 'b', env: Readonly<Record<string, string>> = {}): void {
    const preload = path.join(import.meta.dirname, 'preload.cjs');
    const args = ['--require', preload, ...this.#writer.args(folder, version)];
    spawnSync(process.execPath, args, {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, ...env, FAULT_FOLDER: path.join(folder, 'out') },
    });
  }

  #stateOf(folder: string): Left {
    const hash = hashOf(folder);
    return hash === this.#hashes.old ? 'old' : hash === this.#hashes.new ? 'new' : 'mixed';
  }
}

/** The hash of all files of an output; what a run works with is none of it. */
function hashOf(folder: string): string {
  const out = path.join(folder, 'out');
  const hash = createHash('sha256');
  for (const name of namesIn(out)) {
    const file = path.join(out, name);
    if (!name.startsWith('.holotype') && statSync(file).isFile()) hash.update(`${name}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
}

/** A made-up output of some files, written by what writes outputs. */
export function madeUpOutput(files: number): Writer {
  const script = path.join(import.meta.dirname, 'write-output.mjs');
  return { prepare: () => {}, args: (folder, version) => [script, folder, version, String(files)] };
}
