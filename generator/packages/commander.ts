import { requirePackage } from './require-package.ts';

export type { Command, Option } from 'commander';

/** The command line parser. */
export const commander = requirePackage('commander') as typeof import('commander');
