import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype generate`. */
export const command = declare({
  about: 'generate schemas and code for pages, or for every catalog of holotype.config.ts',
  arguments: [['[page...]', 'Markdown pages, or folders of pages; together they form one set']],
  options: [
    'out',
    'config',
    'dialect',
    'presence',
    'nullability',
    'specifications',
    'only',
    'outputs',
    'schemes',
    'languages',
    'formats',
    'modes',
    'check',
    'dryRun',
    'force',
    'fresh',
    'frozen',
    'watch',
    'acceptLoss',
    'rename',
    'strict',
    'verbose',
    'quiet',
    'json',
    ...namesAt('limits'),
  ],
  help: {
    out: 'the output folder, for pages named on the command line',
    strict: 'treat a page that documents no event as an error',
  },
  example: 'generate docs/events.md --out src/events',
  exits: {
    1: 'a file is out of date (--check), a fetched page is missing or was edited (--frozen), or a generated file was edited by hand',
    3: 'an error in the pages',
  },
});
