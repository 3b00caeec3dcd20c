import { COMMAND_TABLE } from './command-table.ts';
import { JOB_TABLE } from './config-table.ts';

/**
 * Every option, by the name that its value has in code. From its entry come the flag and the help of the commands that list
 * it, the type and the check of a config, the type and the default of the library, what a job is given, what the lock file
 * keeps of a command line, and `docs/options.md`.
 */
export const OPTIONS: typeof JOB_TABLE & typeof COMMAND_TABLE = { ...JOB_TABLE, ...COMMAND_TABLE };

/** The name of an option. */
export type OptionName = keyof typeof OPTIONS;
