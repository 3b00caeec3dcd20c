import {
  addLimitOptions,
  dialectOption,
  importExtensionOption,
  presenceOption,
  splitList,
  watchOption,
} from './command-options.ts';
import { declareAdd, declareCreate } from './commands/declare-create.ts';
import { declareDiff } from './commands/declare-diff.ts';
import { declareUpdate } from './commands/declare-update.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { GenerateOptions } from './commands/generate-jobs.ts';
import type { GuardCommandOptions } from './commands/guard.ts';
import type { InspectOptions } from './commands/inspect.ts';
import type { PayloadOptions } from './commands/verify.ts';
import { UserError } from './diagnostics/diagnostic.ts';
import { formatDiagnostics } from './diagnostics/format.ts';

import { startParserThread } from './io/parser-thread.ts';
import { refusedBySystem } from './io/refused.ts';
import type { Terminal } from './io/terminal.ts';
import { packageVersion } from './io/version.ts';
import { type Command, commander } from './packages/commander.ts';

/** Exit codes: 0 fine, 1 stale or findings, 2 wrong use or config, 3 errors in the pages, 70 a bug of ours. */
const WRONG_USE = 2;
const OUR_FAULT = 70;

/** The commands that can be told to read larger pages. */
const TAKES_LIMITS = new Set(['generate', 'inspect', 'explain', 'verify', 'learn', 'add']);

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
    const known = error instanceof UserError ? error : refusedBySystem(error, terminal.cwd);
    if (known !== undefined) {
      terminal.err(formatDiagnostics(known.diagnostics, terminal.paint));
      return known.exitCode;
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
  addExplain(program, terminal, finish);
  declareDiff(program, terminal, finish);
  addVerify(program, terminal, finish);
  addLearn(program, terminal, finish);
  addGuard(program, terminal, finish);
  declareCreate(program, terminal, finish);
  declareAdd(program, terminal, finish);
  declareUpdate(program, terminal, finish);
  for (const command of program.commands) if (TAKES_LIMITS.has(command.name())) addLimitOptions(command);
  return program;
}

function addGenerate(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('generate')
    .description('write schemas and code for the pages named, or for every catalog of holotype.config.ts')
    .argument('[page...]', 'Markdown pages, or folders of them; together they are one set')
    .option('--out <dir>', 'where the output goes, for pages named here')
    .option('--config <file>', 'the config file, if not holotype.config.ts')
    .addOption(dialectOption())
    .addOption(presenceOption())
    .option('--only <names>', 'only these events, with commas between', splitList)
    .option('--lang <names>', 'other languages too, as quicktype prints them, with commas between', splitList)
    .option('--formats <names>', 'the formats that guards assert, with commas between, or all', splitList)
    .option('--modes <names>', 'further guards, with commas between: strict, strip', splitList)
    .option('--check', 'write nothing; exit 1 with a diff if anything would change')
    .option('--dry-run', 'write nothing; tell what would be written')
    .option('--force', 'overwrite generated files that were edited by hand')
    .option('--fresh', 'do not stop early when nothing has changed')
    .option('--frozen', 'exit 1 unless every page from elsewhere is there as it was fetched')
    .addOption(watchOption())
    .option('--accept-loss', 'go on when the pages say less than last time')
    .option('--strict', 'take a page that documents no event for an error')
    .option('--json', 'report as JSON')
    .addHelpText('after', '\nExample:\n  holotype generate docs/events.md --out src/events')
    .action(async (pages: string[], options: GenerateOptions) => {
      const thread = startParserThread();
      try {
        const run = { options, terminal, parser: thread?.parser };
        if (options.watch === true) finish(await (await import('./commands/watch.ts')).runWatch(pages, run));
        else finish(await (await import('./commands/generate.ts')).runGenerate(pages, run));
      } finally {
        thread?.close();
      }
    });
}

function addGuard(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('guard')
    .description('write types and guards for JSON Schemas of draft 2020-12; schemas given together may refer to each other')
    .argument('<schema...>', 'JSON files')
    .option('--out <dir>', 'where the output goes')
    .option('--formats <names>', 'the formats that guards assert, with commas between, or all', splitList)
    .option('--modes <names>', 'further guards, with commas between: strict, strip', splitList)
    .addOption(importExtensionOption())
    .option('--strict', 'take warnings for errors')
    .option('--check', 'write nothing; exit 1 with a diff if anything would change')
    .option('--force', 'overwrite generated files that were edited by hand')
    .option('--json', 'report as JSON')
    .addHelpText('after', '\nExample:\n  holotype guard order.schema.json --out src/order')
    .action(async (schemas: string[], options: GuardCommandOptions) => {
      const thread = startParserThread();
      try {
        const { runGuard } = await import('./commands/guard.ts');
        finish(await runGuard(schemas, { options, terminal, parser: thread?.parser }));
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
    .option('--coverage', 'a table instead: how much of each page was understood')
    .addOption(dialectOption())
    .option('--json', 'as JSON, which is the only form without --coverage')
    .addHelpText('after', '\nExample:\n  holotype inspect docs/events.md')
    .action(async (pages: string[], options: InspectOptions) => {
      const { runInspect } = await import('./commands/inspect.ts');
      finish(runInspect(pages, options, terminal));
    });
}

function addExplain(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('explain')
    .description('tell why a type or a member is as it is: the facts with their places, and the rules that decided')
    .argument('<path>', 'an event or structure, or a member of it: CallStarted.data.startedBy.role')
    .argument('[page...]', 'Markdown pages; without any, those of holotype.config.ts')
    .option('--config <file>', 'the config file, if not holotype.config.ts')
    .addOption(dialectOption())
    .addOption(presenceOption())
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  holotype explain OrderPaid.data.amount docs/events.md')
    .action(async (path: string, pages: string[], options: ExplainOptions) => {
      const { runExplain } = await import('./commands/explain.ts');
      finish(await runExplain(path, pages, options, terminal));
    });
}

function addVerify(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('verify')
    .description('hold captured payloads against the pages: unknown events, invalid members, members not documented')
    .argument('<file...>', 'JSON, or one JSON value a line; - is standard input')
    .option('--page <page...>', 'the Markdown pages, if not those of holotype.config.ts')
    .option('--config <file>', 'the config file, if not holotype.config.ts')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  holotype verify captured.ndjson --page docs/events.md')
    .action(async (files: string[], options: PayloadOptions) => {
      const { runVerify } = await import('./commands/verify.ts');
      finish(await runVerify(files, options, terminal));
    });
}

function addLearn(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('learn')
    .description('add captured payloads to the evidence of the catalogs in holotype.config.ts; no value of them is kept')
    .argument('<file...>', 'JSON, or one JSON value a line; - is standard input')
    .option('--config <file>', 'the config file, if not holotype.config.ts')
    .addHelpText('after', '\nExample:\n  holotype learn captured.ndjson')
    .action(async (files: string[], options: PayloadOptions) => {
      const { runLearn } = await import('./commands/learn.ts');
      finish(await runLearn(files, options, terminal));
    });
}
