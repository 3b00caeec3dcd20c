import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype send`. */
export const command = declare({
  about: 'send the documented example of an event to a receiver, signed if you name a scheme',
  arguments: [
    ['[event]', 'the type or short name of an event'],
    ['[page...]', 'Markdown pages; by default, those of holotype.config.ts'],
  ],
  options: [
    ...(['to', 'scheme', 'signatureHeader', 'invalid', 'wrongSignature', 'old', 'form', 'list', 'yes', 'timeout'] as const),
    ...(['config', 'dialect'] as const),
    ...namesAt('limits'),
  ],
  help: {
    scheme: 'how it is signed, with the secret in WEBHOOK_SECRET; by default, as the config says',
    yes: 'send it to another machine, not just to this one',
    timeout: 'how long to wait for an answer',
  },
  example: 'send OrderPaid docs/events.md --to http://localhost:3000/api/events',
  exits: { 1: 'no answer, or not the expected one', 3: 'an error in the pages' },
});
