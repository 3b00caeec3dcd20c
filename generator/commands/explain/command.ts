import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype explain`. */
export const command = declare({
  about: 'tell why a type or a member is as it is: the facts with their places, and the rules that decided',
  arguments: [
    ['<path>', 'an event or structure, or a member of it: CallStarted.data.startedBy.role'],
    ['[page...]', 'Markdown pages; without any, those of holotype.config.ts'],
  ],
  options: ['config', 'dialect', 'presence', 'json', ...namesAt('limits')],
  help: { json: 'as JSON' },
  example: 'explain OrderPaid.data.amount docs/events.md',
});
