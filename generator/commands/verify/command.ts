import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype verify`. */
export const command = declare({
  about: 'hold captured payloads against the pages: unknown events, invalid members, members not documented',
  arguments: [['<file...>', 'JSON, or one JSON value a line; - is standard input']],
  options: ['page', 'event', 'config', 'json', ...namesAt('limits')],
  help: { page: 'the Markdown pages, if not those of holotype.config.ts', json: 'as JSON' },
  example: 'verify captured.ndjson --page docs/events.md',
});
