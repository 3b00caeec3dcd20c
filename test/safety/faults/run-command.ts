import { spawn } from 'node:child_process';
import path from 'node:path';

const CLI = path.resolve(import.meta.dirname, '../../../dist/cli.js');
const PRELOAD = path.join(import.meta.dirname, 'preload.cjs');

/** How a process ended, and what it printed. */
export interface Ended {
  /** `undefined` where it was killed. */
  readonly exit: number | undefined;
  readonly printed: string;
}

/** A process of the built command, with the preload that lets calls fail. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
}

/** Starts the built command in a folder; the environment says what goes wrong with it. */
export function startCommand(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, ['--require', PRELOAD, CLI, ...args], { cwd, env: { ...process.env, ...env } });
  let printed = '';
  const read = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  child.stdin.end();
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exit: code ?? undefined, printed }));
  });
  if (child.pid === undefined) throw new Error('the command could not be started');
  return { pid: child.pid, ended };
}
