import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype learn`. */
export const command = declare({
  about: 'add captured payloads to the evidence of the catalogs in holotype.config.ts; their values are not stored',
  arguments: [['<file...>', 'files with one JSON value, or one per line; - is standard input']],
  options: ['part', 'merge', 'bytes', 'threads', 'config', ...namesAt('limits')],
  help: { part: 'write the evidence to this file instead, to be merged with other parts; - is standard output' },
  example: 'learn captured.ndjson',
  exits: { 1: 'a line is not JSON, or an event is not documented', 3: 'an error in the pages' },
});
