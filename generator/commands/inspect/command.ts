import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype inspect`. */
export const command = declare({
  about: 'print what is read from pages as JSON: events, examples and tables, each with its location',
  arguments: [['<page...>', 'Markdown pages']],
  options: ['coverage', 'dialect', 'json', ...namesAt('limits')],
  help: { json: 'print JSON, also with --coverage' },
  example: 'inspect docs/events.md',
  exits: { 3: 'an error in the pages' },
});
