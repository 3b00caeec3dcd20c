import type { Terminal } from '../io/terminal.ts';
import { type Command, commander } from '../packages/commander.ts';
import type { UpdateOptions } from './update/run.ts';

/** Declares `holotype update`. */
export function declareUpdate(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('update')
    .description('fetch the pages that catalogs have from elsewhere, show what changed in them, and keep them as files')
    .argument('[catalog...]', 'catalogs of holotype.config.ts; without any, all')
    .option('--config <file>', 'the config file, if not holotype.config.ts')
    .option('--dry-run', 'write nothing; show what changed')
    .option('--check', 'write nothing; exit 1 if a page has changed')
    .option('--yes', 'write without asking; it only asks on a terminal')
    .option('--force', 'overwrite pages that were edited by hand, and take pages that cannot be read')
    .option('--frozen', 'no network; exit 1 unless every page is there as it was fetched')
    .option('--timeout <seconds>', 'how long one page may take', positiveNumber)
    .option('--json', 'report as JSON')
    .addHelpText('after', '\nExample:\n  holotype update --dry-run')
    .action(async (catalogs: string[], options: UpdateOptions) => {
      const { runUpdate } = await import('./update/run.ts');
      finish(await runUpdate(catalogs, options, terminal));
    });
}

function positiveNumber(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 3600)) throw new commander.InvalidArgumentError('It takes a number of seconds, up to 3600.');
  return number;
}
