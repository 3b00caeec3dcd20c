import { main } from '../generator/main.ts';

/** What a command printed, and its exit code. */
export interface CommandRun {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as if it were typed in a folder; without colors and progress. */
export async function runCommand(args: readonly string[], cwd: string): Promise<CommandRun> {
  const printed = { out: '', err: '' };
  const exit = await main(args, {
    cwd,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    paint: (_style, text) => text,
    progress: () => {},
  });
  return { exit, ...printed };
}
