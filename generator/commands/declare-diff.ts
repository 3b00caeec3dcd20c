import { startParserThread } from '../io/parser-thread.ts';
import type { Terminal } from '../io/terminal.ts';
import type { Command } from '../packages/commander.ts';
import { dialectOption, diffFormatOption, failOnOption } from './command-options.ts';
import type { DiffOptions } from './diff/run.ts';

/** Declares `holotype diff`. */
export function declareDiff(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('diff')
    .description('tell what changed between two sets of pages or schemas, and what that means for those who use them')
    .argument('[old]', 'a page, a folder of pages or of schemas, or one of these as git has it: HEAD~1:docs/events.md')
    .argument('[new]', 'the same; with --catalog both are dates of its pages')
    .option('--catalog <name>', 'compare two versions of a catalog of holotype.config.ts, by default the last two')
    .option('--config <file>', 'the config file, if not holotype.config.ts')
    .addOption(dialectOption())
    .addOption(failOnOption())
    .addOption(diffFormatOption())
    .option('--handlers <dir>', 'where your handlers are; those of events that changed are named')
    .option('--prose', 'tell of descriptions that changed, too')
    .option('--no-types', 'leave out what changes in types.ts')
    .option('--json', 'the same as --format json')
    .addHelpText('after', '\nExample:\n  holotype diff HEAD~1:docs/events.md docs/events.md')
    .action(async (old: string | undefined, now: string | undefined, options: DiffOptions) => {
      const printsTypes = options.types !== false && !['sarif', 'github'].includes(options.format ?? '');
      const thread = printsTypes ? startParserThread() : undefined;
      try {
        const { runDiff } = await import('./diff/run.ts');
        finish(await runDiff([old, now], { options, terminal, parser: thread?.parser }));
      } finally {
        thread?.close();
      }
    });
}
