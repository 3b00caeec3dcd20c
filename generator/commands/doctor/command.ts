import { declare } from '../command.ts';

/** `holotype doctor`. */
export const command = declare({
  about: 'check the installation and the project: Node, config, lock file, pages, and generated files',
  arguments: [],
  options: ['config', 'json'],
  example: 'doctor',
  exits: { 1: 'something is wrong' },
});
