/** The names that a config file can have, in the order in which they are looked for. */
export const CONFIG_FILES: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `holotype.config.${ending}`);
