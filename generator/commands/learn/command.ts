import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype learn`. */
export const command = declare({
  about: 'add captured payloads to the evidence of the catalogs in holotype.config.ts; no value of them is kept',
  arguments: [['<file...>', 'JSON, or one JSON value a line; - is standard input']],
  options: ['config', ...namesAt('limits')],
  example: 'learn captured.ndjson',
});
