import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that is thrown away. */
export class Place {
  readonly root: string = realpathSync(mkdtempSync(path.join(tmpdir(), 'holotype-writing-')));

  at(name: string): string {
    return path.join(this.root, name);
  }

  write(name: string, text = ''): string {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), text);
    return this.at(name);
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  /** All that is there: files with what they say, folders with a slash behind them. */
  tree(): Readonly<Record<string, string>> {
    const names = readdirSync(this.root, { recursive: true, encoding: 'utf8' }).sort();
    return Object.fromEntries(
      names.map((name) => (statSync(this.at(name)).isDirectory() ? [`${name}/`, ''] : [name, this.read(name)])),
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A call to the file system: its name and the files that it is about, by their last parts. */
export interface Call {
  readonly name: string;
  readonly files: readonly string[];
}

const WATCHED = [
  ...['openSync', 'closeSync', 'fsyncSync', 'fsync', 'writeFileSync', 'copyFileSync', 'linkSync', 'mkdirSync'],
  ...['renameSync', 'rmSync', 'rmdirSync', 'utimesSync'],
] as const;

type Anything = (...parameters: readonly unknown[]) => unknown;

/** A disk on which calls that change it, or are told to last, can go wrong. */
interface BrokenDisk {
  /** All calls that were made. */
  readonly calls: readonly Call[];
  readonly mend: () => void;
}

function breakDisk(problem: (call: Call, index: number) => string | undefined): BrokenDisk {
  const table = fs as unknown as Record<string, Anything>;
  const real = Object.fromEntries(WATCHED.map((name) => [name, table[name]]));
  const calls: Call[] = [];
  const names = new Map<unknown, string>();
  for (const name of WATCHED) {
    table[name] = (...parameters) => {
      const [first, second] = parameters;
      const files = [names.get(first) ?? first, ...(/rename|link|copy/.test(name) ? [second] : [])];
      const call = { name: name.replace('Sync', ''), files: files.map((file) => path.basename(String(file))) };
      calls.push(call);
      const code = problem(call, calls.length);
      // A handle is closed in any case: this process goes on.
      if (code !== undefined && name === 'closeSync') real[name]?.(...parameters);
      if (code !== undefined) throw Object.assign(new Error(`${code}: made to fail, ${name}`), { code });
      const result = real[name]?.(...parameters);
      if (name === 'openSync') names.set(result, String(first));
      return result;
    };
  }
  syncBuiltinESMExports();
  return {
    calls,
    mend: () => {
      Object.assign(table, real);
      syncBuiltinESMExports();
    },
  };
}

/**
 * Runs an action while calls that change the disk, or are told to last, can go wrong: with the code that `problem` gives
 * for them. Gives all calls that were made.
 */
export function onBrokenDisk(problem: (call: Call, index: number) => string | undefined, action: () => void): readonly Call[] {
  const { calls, mend } = breakDisk(problem);
  try {
    action();
  } finally {
    mend();
  }
  return calls;
}

/** The same for an action that may take its time. */
export async function whileDiskIsBroken(
  problem: (call: Call, index: number) => string | undefined,
  action: () => unknown,
): Promise<readonly Call[]> {
  const { calls, mend } = breakDisk(problem);
  try {
    await action();
  } finally {
    mend();
  }
  return calls;
}

/** A problem at one kind of call, about a file of some name. */
export function faultAt(name: string, file: string, code = 'EIO'): (call: Call) => string | undefined {
  return (call) => (call.name === name && call.files.includes(file) ? code : undefined);
}

/** What an action throws, if it does. */
export function thrownBy(action: () => void): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The same for an action that may take its time. */
export async function rejectionOf(action: () => unknown): Promise<unknown> {
  try {
    await action();
    return undefined;
  } catch (error) {
    return error;
  }
}
