import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');

/** `holotype generate --watch` in a process of its own. */
export interface WatchProcess {
  /** Waits until it has printed these words after what was waited for before; gives all that came until then. */
  readonly until: (words: string) => Promise<string>;
  /** Ends it with a signal; gives its exit code. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Starts it in a folder. */
export function startWatch(cwd: string, ...args: readonly string[]): WatchProcess {
  return startWatchOf(CLI, cwd, args);
}

/** Starts the one of another installation. */
export function startWatchOf(cli: string, cwd: string, args: readonly string[] = []): WatchProcess {
  const child: ChildProcess = spawn(process.execPath, [cli, 'generate', ...args, '--watch'], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let read = 0;
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      printed += String(chunk);
    });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    until: async (words) => {
      for (;;) {
        const at = printed.indexOf(words, read);
        if (at !== -1) {
          const end = printed.indexOf('\n', at);
          const text = printed.slice(read, end);
          read = end;
          return text;
        }
        if (child.exitCode !== null) throw new Error(`it ended without saying ${words}:\n${printed}`);
        await sleep(10);
      }
    },
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
