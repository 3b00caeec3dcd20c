import { startParserThread } from '../io/parser-thread.ts';
import type { Terminal } from '../io/terminal.ts';
import { type Command, commander } from '../packages/commander.ts';
import type { AddOptions } from './add/run.ts';
import { dialectOption } from './command-options.ts';
import type { CreateOptions } from './create/run.ts';

/** The templates; named here as well as in their list, which is loaded only when a project is made. A test holds them together. */
export const TEMPLATE_NAMES: readonly string[] = ['node', 'hono', 'express', 'fastify', 'azure-functions'];

/** Declares `holotype create`. */
export function declareCreate(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('create')
    .description('make a project that receives events, with handlers, tests, a local page and what it takes to deploy it')
    .argument('<folder>', 'a new or empty folder')
    .addOption(new commander.Option('--template <name>', 'what it runs on').choices(TEMPLATE_NAMES).makeOptionMandatory())
    .option('--page <page...>', 'your Markdown pages; without any, pages of calling events as an example')
    .addOption(dialectOption())
    .addHelpText('after', '\nExample:\n  holotype create my-events --template node --page docs/events.md')
    .action(async (folder: string, options: CreateOptions) => {
      const thread = startParserThread();
      try {
        const { runCreate } = await import('./create/run.ts');
        finish(await runCreate(folder, { options, terminal, parser: thread?.parser }));
      } finally {
        thread?.close();
      }
    });
}

/** Declares `holotype add`. */
export function declareAdd(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('add')
    .description('add a handler for an event: a stub, and its line in the map of handlers')
    .argument('<event>', 'an event by its type or short name')
    .argument('[page...]', 'Markdown pages; without any, those of holotype.config.ts')
    .option('--out <dir>', 'where the output is, for pages named here')
    .option('--config <file>', 'the config file, if not holotype.config.ts')
    .addOption(dialectOption())
    .option('--ignore', 'wave the event on instead of handling it')
    .addHelpText('after', '\nExample:\n  holotype add CallEnded')
    .action(async (event: string, pages: string[], options: AddOptions) => {
      const thread = startParserThread();
      try {
        const { runAdd } = await import('./add/run.ts');
        finish(await runAdd(event, { pages, options, terminal, parser: thread?.parser }));
      } finally {
        thread?.close();
      }
    });
}
