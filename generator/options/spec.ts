/** All that is to be known of an option. */
export interface OptionSpec {
  /** How a command line gives it, with the value that it takes; none for what only a config says. */
  readonly flag?: `--${string}`;
  /**
   * What it takes: nothing, as it is there or not; one text; a list, on a command line with commas between; several words one
   * behind the other; a text or a list of them; a number.
   */
  readonly takes: 'nothing' | 'text' | 'list' | 'words' | 'text or list' | 'number';
  /** The only values that it, or an item of a list, can have. In a list, `all` stands for all others. */
  readonly choices?: readonly string[];
  /** The choices that `all` does not stand for. */
  readonly notInAll?: readonly string[];
  /** The highest number. The lowest is 1, or anything above 0 if it takes `fractions`. */
  readonly highest?: number;
  readonly fractions?: true;
  /** What an item of a list looks like that has no choices. */
  readonly matches?: RegExp;
  /** What counts if nobody says anything. In a path, `<name>` stands for the name of the catalog. */
  readonly default?: string | number | readonly string[];
  /** What it is for, in a few words. Commands may say it in their own. */
  readonly help: string;
  /** What a config is asked for instead of a wrong value, if `takes` and `choices` do not say it well enough. */
  readonly expected?: string;
  /** Where a config has it: beside `catalogs`, in a catalog, or in `guards` or `limits` of a catalog. */
  readonly config?: 'project' | 'catalog' | 'guards' | 'limits';
  /**
   * Whether a job is given it, so that what comes out depends on it. It can then be given to the library too, and is kept in
   * the lock file where a command line says it.
   */
  readonly job?: true;
  /** Flags that it cannot stand beside, by the names of their options. */
  readonly conflicts?: readonly string[];
  /** Whether a command that has it needs it. */
  readonly mandatory?: true;
}
