import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype verify`. */
export const command = declare({
  about: 'validate captured payloads against the pages: unknown events, invalid properties, undocumented properties',
  arguments: [['<file...>', 'files with one JSON value, or one per line; - is standard input']],
  options: ['page', 'event', 'part', 'merge', 'bytes', 'threads', 'config', 'json', ...namesAt('limits')],
  help: {
    page: 'the Markdown pages, if they are not those of holotype.config.ts',
    part: 'write the counts to this file instead, to be merged with other parts; - is standard output',
    json: 'print JSON',
  },
  example: 'verify captured.ndjson --page docs/events.md',
  exits: { 1: 'a payload is invalid, or of an event that is not documented', 3: 'an error in the pages' },
});
