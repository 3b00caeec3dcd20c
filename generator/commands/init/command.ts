import { declare } from '../command.ts';

/** `holotype init`. */
export const command = declare({
  about: 'set up an existing project: a config, scripts, ignore lines, and the first generated code',
  arguments: [['[page...]', 'your Markdown pages: files, folders or addresses; in a terminal, init asks for them']],
  options: ['out', 'outputs', 'catalog', 'dryRun', 'yes'],
  help: {
    out: 'the folder of the code; by default, src/events or events',
    catalog: 'the name of the catalog; by default, that of the page',
    yes: 'take the defaults instead of asking; it asks only in a terminal',
  },
  example: 'init docs/events.md --out src/events',
  exits: { 1: 'a page could not be fetched, or a file could not be written', 3: 'an error in the pages' },
});
