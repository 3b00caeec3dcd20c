import { declare } from '../command.ts';

/** `holotype update`. */
export const command = declare({
  about: 'fetch the remote pages of catalogs, show what changed in them, and store them as files',
  arguments: [['[catalog...]', 'catalogs of holotype.config.ts; by default, all of them']],
  options: ['config', 'dryRun', 'check', 'yes', 'force', 'frozen', 'timeout', 'json'],
  help: {
    dryRun: 'show what changed, without writing',
    check: 'write nothing; exit with 1 if a page has changed',
    force: 'overwrite pages that were edited by hand, and accept pages that cannot be read',
    frozen: 'do not use the network; exit with 1 if a fetched page is missing or was edited',
  },
  example: 'update --dry-run',
  exits: { 1: 'a page could not be fetched or was edited, or has changed (--check)', 3: 'a fetched page cannot be read' },
});
