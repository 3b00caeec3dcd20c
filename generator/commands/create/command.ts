import { declare } from '../command.ts';

/** `holotype create`. */
export const command = declare({
  about: 'create a project that receives events, with handlers, tests, a local page and deployment files',
  arguments: [['<folder>', 'a new or empty folder']],
  options: ['template', 'page', 'scheme', 'signatureHeader', 'dialect'],
  help: {
    page: 'your Markdown pages; by default, pages of calling events as an example',
    scheme: 'how deliveries are signed; by default, as the pages say',
  },
  example: 'create my-events --template node --page docs/events.md',
  exits: { 1: 'the project could not be written', 3: 'an error in the pages' },
});
