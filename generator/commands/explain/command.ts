import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype explain`. */
export const command = declare({
  about: 'explain why a type or property is as it is, with the evidence and its locations; or what a diagnostic code means',
  arguments: [
    [
      '<path>',
      'an event or structure, or a property of it: CallStarted.data.startedBy.role; signature; or a code: json/not-strict',
    ],
    ['[page...]', 'Markdown pages; by default, those of holotype.config.ts'],
  ],
  options: ['config', 'dialect', 'presence', 'nullability', 'specifications', 'json', ...namesAt('limits')],
  help: { json: 'print JSON' },
  example: 'explain OrderPaid.data.amount docs/events.md',
  exits: { 3: 'an error in the pages' },
});
