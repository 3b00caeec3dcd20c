import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype add`. */
export const command = declare({
  about: 'add a handler for an event: a stub, and an entry in the map of handlers',
  arguments: [
    ['<event>', 'the type or short name of an event'],
    ['[page...]', 'Markdown pages; by default, those of holotype.config.ts'],
  ],
  options: ['out', 'config', 'dialect', 'ignore', ...namesAt('limits')],
  help: { out: 'the output folder, for pages named on the command line' },
  example: 'add OrderPaid docs/events.md --out src/events',
  exits: { 1: 'a generated file was edited by hand', 3: 'an error in the pages' },
});
