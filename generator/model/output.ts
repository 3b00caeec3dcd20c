/**
 * What a file of the output is.
 * - `schema`: a JSON Schema; stands in the folder of the schemas
 * - `code`: TypeScript that only declares things
 * - `stub`: a handler, and `handler-map`: the map of all handlers; TypeScript as well
 * - `index`: the module that exports all others that are `exported`
 * - `foreign`: types in another language, which is not parsed
 * - `specification`: YAML or MDX for other tools, which is not parsed either
 * - `data`: JSON about the output, and `manifest`: JSON that lists all of it, which is written last
 * - `history`: the changes of the pages from version to version; stands with the schemas
 */
export type OutputRole =
  | ('schema' | 'code' | 'stub' | 'handler-map' | 'index')
  | ('foreign' | 'specification' | 'data' | 'manifest' | 'history');

/** A file to write. */
export interface OutputFile {
  /** With `/`, below the output folder; schemas stand in `schemas/`. */
  readonly path: string;
  readonly text: string;
  /** Files of the user are written once and never touched again. */
  readonly owner: 'generator' | 'user';
  readonly role: OutputRole;
  /** Whether the index exports what is in it. */
  readonly exported?: boolean;
}

/** What the pages gave, in numbers. */
export interface Summary {
  readonly pages: number;
  readonly events: readonly string[];
  readonly models: number;
  readonly members: number;
  readonly examples: number;
  readonly fencesSkipped: number;
  /** Tables, lists, blocks of code and headings that could document something, and those of them that did. */
  readonly blocks: number;
  readonly blocksUsed: number;
}

/** How much the pages say of each event and structure. A later run is held against it, so that nothing is lost unnoticed. */
export interface Coverage {
  readonly events: Readonly<Record<string, { readonly examples: number; readonly members: number }>>;
  /** How many members each structure has that the pages document by itself. */
  readonly structures: Readonly<Record<string, number>>;
}

/** Where the map of all handlers stands, below the folder of the code. */
export const HANDLER_MAP = 'handlers/index.ts';

/** The name of the history of the pages. */
export const HISTORY_FILE = 'CHANGES.md';

/**
 * The names that types were given, by what has them, so that they can be given again: what comes to the pages changes no
 * name that is in use.
 */
export interface GivenNames {
  /** What events are called in code, by their types: `order.created` → `OrderCreated`. */
  readonly events: Readonly<Record<string, string>>;
  /**
   * What types within events are called, by a position that shows them: `order.created/customer` → `Customer`. A structure
   * that the pages document by itself has the headings that lead to it, behind `#`: `#Objects > Line item`.
   */
  readonly models: Readonly<Record<string, string>>;
}

/** Nothing has a name yet. */
export const NO_NAMES: GivenNames = { events: {}, models: {} };

/** How one version of a set of pages differs from the one before. */
export interface PageChanges {
  /** The date of the version, or its name. */
  readonly label: string;
  /** That of the version before. */
  readonly since: string;
  /** How many changes there are, and of which classes; empty where only words and examples changed. */
  readonly summary: string;
  /** The changes, as items of a list in Markdown. */
  readonly items: readonly string[];
  /** Those of single events, by their types. */
  readonly ofEvents: ReadonlyMap<string, readonly string[]>;
}
