import { declare } from '../command.ts';

/** `holotype update`. */
export const command = declare({
  about: 'fetch the pages that catalogs have from elsewhere, show what changed in them, and keep them as files',
  arguments: [['[catalog...]', 'catalogs of holotype.config.ts; without any, all']],
  options: ['config', 'dryRun', 'check', 'yes', 'force', 'frozen', 'timeout', 'json'],
  help: {
    dryRun: 'write nothing; show what changed',
    check: 'write nothing; exit 1 if a page has changed',
    force: 'overwrite pages that were edited by hand, and take pages that cannot be read',
    frozen: 'no network; exit 1 unless every page is there as it was fetched',
  },
  example: 'update --dry-run',
});
