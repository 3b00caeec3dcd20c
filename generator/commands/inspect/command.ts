import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype inspect`. */
export const command = declare({
  about: 'show what is read from pages, as JSON: events, examples and tables, each with its place',
  arguments: [['<page...>', 'Markdown pages']],
  options: ['coverage', 'dialect', 'json', ...namesAt('limits')],
  help: { json: 'as JSON, which is the only form without --coverage' },
  example: 'inspect docs/events.md',
});
