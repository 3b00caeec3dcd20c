import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype add`. */
export const command = declare({
  about: 'add a handler for an event: a stub, and its line in the map of handlers',
  arguments: [
    ['<event>', 'an event by its type or short name'],
    ['[page...]', 'Markdown pages; without any, those of holotype.config.ts'],
  ],
  options: ['out', 'config', 'dialect', 'ignore', ...namesAt('limits')],
  help: { out: 'where the output is, for pages named here' },
  example: 'add CallEnded',
  parses: () => true,
});
