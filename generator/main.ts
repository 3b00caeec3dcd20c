import type { Command } from 'commander';
import type { GenerateOptions } from './commands/generate-jobs.ts';
import { UserError } from './diagnostics/diagnostic.ts';
import { formatDiagnostic } from './diagnostics/format.ts';
import { startParserThread } from './io/parser-thread.ts';
import type { Terminal } from './io/terminal.ts';
import { packageVersion } from './io/version.ts';
import { requirePackage } from './packages/require-package.ts';

const commander = requirePackage('commander') as typeof import('commander');

/** Exit codes: 0 fine, 1 stale or findings, 2 wrong use or config, 3 errors in the pages, 70 a bug of ours. */
const WRONG_USE = 2;
const OUR_FAULT = 70;

/** Runs a command line, without the name of the program in front. Gives the exit code; never throws. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    terminal.progress('');
    if (error instanceof commander.CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    if (error instanceof UserError) {
      for (const diagnostic of error.diagnostics) terminal.err(`${formatDiagnostic(diagnostic, terminal.paint)}\n`);
      return error.exitCode;
    }
    terminal.err(`This is a fault of Holotype, please report it:\n${error instanceof Error ? error.stack : String(error)}\n`);
    return OUR_FAULT;
  }
}

function buildProgram(terminal: Terminal, finish: (exitCode: number) => void): Command {
  const program = new commander.Command('holotype')
    .description('Event pages in Markdown become JSON Schemas, TypeScript types, guards and handler stubs.')
    .version(packageVersion())
    .showHelpAfterError('Run with --help for all options and an example.')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();
  addGenerate(program, terminal, finish);
  addInspect(program, terminal, finish);
  return program;
}

function addGenerate(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('generate')
    .description('write schemas and code for the pages named, or for every catalog of holotype.config.ts')
    .argument('[page...]', 'Markdown pages; together they are one set')
    .option('--out <dir>', 'where the output goes, for pages named here')
    .option('--config <file>', 'the config file, if not holotype.config.ts')
    .addOption(new commander.Option('--dialect <name>', 'how the pages are read').choices(['auto', 'event-grid']))
    .addOption(
      new commander.Option('--presence <mode>', 'whether older versions of a page make members optional').choices([
        'documented',
        'cautious',
      ]),
    )
    .option('--only <names>', 'only these events, with commas between', splitList)
    .option('--lang <names>', 'other languages too, as quicktype prints them, with commas between', splitList)
    .option('--check', 'write nothing; exit 1 with a diff if anything would change')
    .option('--dry-run', 'write nothing; tell what would be written')
    .option('--force', 'overwrite generated files that were edited by hand')
    .option('--fresh', 'do not stop early when nothing has changed')
    .option('--accept-loss', 'go on when the pages have fewer events than last time')
    .option('--json', 'report as JSON')
    .addHelpText('after', '\nExample:\n  holotype generate docs/events.md --out src/events')
    .action(async (pages: string[], options: GenerateOptions) => {
      const thread = startParserThread();
      try {
        const { runGenerate } = await import('./commands/generate.ts');
        finish(await runGenerate(pages, { options, terminal, parser: thread?.parser }));
      } finally {
        thread?.close();
      }
    });
}

function addInspect(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('inspect')
    .description('show what is read from pages, as JSON: events, examples and tables, each with its place')
    .argument('<page...>', 'Markdown pages')
    .option('--json', 'as JSON, which is the only form there is')
    .addHelpText('after', '\nExample:\n  holotype inspect docs/events.md')
    .action(async (pages: string[]) => {
      const { runInspect } = await import('./commands/inspect.ts');
      finish(runInspect(pages, terminal));
    });
}

function splitList(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
