import { declare } from '../command.ts';

/** `holotype mcp`. */
export const command = declare({
  about: 'serve the events of the project to assistants (Model Context Protocol, over standard input and output)',
  arguments: [],
  options: ['config'],
  example: 'mcp',
  exits: {},
});
