import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype generate`. */
export const command = declare({
  about: 'write schemas and code for the pages named, or for every catalog of holotype.config.ts',
  arguments: [['[page...]', 'Markdown pages, or folders of them; together they are one set']],
  options: [
    'out',
    'config',
    'dialect',
    'presence',
    'only',
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
    'strict',
    'json',
    ...namesAt('limits'),
  ],
  help: { out: 'where the output goes, for pages named here', strict: 'take a page that documents no event for an error' },
  example: 'generate docs/events.md --out src/events',
  parses: () => true,
});
