import { declare } from '../command.ts';

/** `holotype completion`. */
export const command = declare({
  about: 'print a script that completes commands and options in your shell',
  arguments: [['<shell>', 'bash, zsh or fish']],
  options: [],
  example: 'completion bash',
  exits: {},
});
