import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype replay`. */
export const command = declare({
  about: 'send captured or documented events to a receiver, signed if you name a scheme, at a given rate',
  arguments: [['[file...]', 'files with one JSON value, or one per line; - is standard input']],
  options: [
    ...(['to', 'rate', 'concurrency', 'limit', 'examples', 'newIds', 'event', 'page'] as const),
    ...(['scheme', 'signatureHeader', 'yes', 'timeout', 'config', 'json'] as const),
    ...namesAt('limits'),
  ],
  help: {
    event: 'the event that all payloads are, if only a request header names it; with --examples, the only one to send',
    page: 'the Markdown pages, if they are not those of holotype.config.ts',
    scheme: 'how they are signed, with the secret in WEBHOOK_SECRET; by default, as the config says',
    yes: 'send them to another machine, not just to this one',
    timeout: 'how long to wait for an answer',
  },
  example: 'replay captured.ndjson --to http://localhost:3000/api/events',
  exits: { 1: 'an event was not sent, not answered, or not answered with 2xx', 3: 'an error in the pages' },
});
