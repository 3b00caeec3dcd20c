import { commands } from './commands/all.ts';
import type { CommandHost } from './commands/command.ts';
import { UserError } from './diagnostics/diagnostic.ts';
import { formatDiagnostics } from './diagnostics/format.ts';
import { toUserError } from './io/disk/fs-errors.ts';
import { packageVersion } from './io/package/package-files.ts';
import type { Terminal } from './io/process/terminal.ts';
import { commander, type Command as Program } from './packages/commander.ts';

export { processTerminal } from './io/process/terminal.ts';

/** Exit codes: 0 fine, 1 stale or findings, 2 wrong use or config, 3 errors in the pages, 70 a bug of ours. */
const WRONG_USE = 2;
const INTERNAL_ERROR = 70;

/** Runs a command line, without the name of the program in front. Gives the exit code; never throws. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const finish = (code: number): void => {
    exitCode = code;
  };
  try {
    const program = await buildProgram(argv, { terminal, finish });
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    terminal.progress('');
    if (error instanceof commander.CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    const known = error instanceof UserError ? error : toUserError(error, terminal.cwd);
    if (known !== undefined) {
      terminal.err(formatDiagnostics(known.diagnostics, terminal.paint));
      return known.exitCode;
    }
    const told = error instanceof Error ? await stackOf(error) : String(error);
    terminal.err(`This is a bug in Holotype, please report it:\n${told}\n`);
    return INTERNAL_ERROR;
  }
}

async function stackOf({ stack, message }: Error): Promise<string> {
  const { sourceStack } = await import('./io/process/source-stack.ts');
  return sourceStack(stack ?? message);
}

async function buildProgram([first = '']: readonly string[], host: CommandHost): Promise<Program> {
  const { terminal } = host;
  const program = new commander.Command('holotype')
    .description('Event pages in Markdown become JSON Schemas, TypeScript types, guards and handler stubs.')
    .version(packageVersion())
    .showHelpAfterError('Run with --help for all options and an example.')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();
  for (const name of neededFor(first)) (await commands[name]?.())?.addTo(program, name, host);
  return program;
}

/** The commands that have to be loaded: the one that is named, none for the version, else all, for the help or an error. */
function neededFor(first: string): readonly string[] {
  if (first === '--version' || first === '-V') return [];
  return Object.hasOwn(commands, first) ? [first] : Object.keys(commands);
}
