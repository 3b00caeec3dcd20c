import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype explain`. */
export const command = declare({
  about: 'explain why a type or property is as it is: the evidence with its locations, and the rules that decided',
  arguments: [
    ['<path>', 'an event or structure, or a property of it: CallStarted.data.startedBy.role; or signature'],
    ['[page...]', 'Markdown pages; by default, those of holotype.config.ts'],
  ],
  options: ['config', 'dialect', 'presence', 'nullability', 'specifications', 'json', ...namesAt('limits')],
  help: { json: 'print JSON' },
  example: 'explain OrderPaid.data.amount docs/events.md',
});
