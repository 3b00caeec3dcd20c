import { namesAt } from '../../options/lookup.ts';
import { declare } from '../command.ts';

/** `holotype explore`. */
export const command = declare({
  about: 'write one HTML file that shows events, types and the evidence for them beside the pages',
  arguments: [['[page...]', 'Markdown pages; by default, those of holotype.config.ts']],
  options: ['file', 'serve', 'config', 'dialect', 'presence', 'nullability', 'specifications', 'schemes', ...namesAt('limits')],
  example: 'explore docs/events.md --out explorer.html',
  exits: { 1: 'the file could not be written', 3: 'an error in the pages' },
});
