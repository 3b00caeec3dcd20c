/** A file to write. */
export interface OutputFile {
  /** With `/`, below the output folder; schemas stand in `schemas/`. */
  readonly path: string;
  readonly text: string;
  /** Files of the user are written once and never touched again. */
  readonly owner: 'generator' | 'user';
}

/** What the pages gave, in numbers. */
export interface Summary {
  readonly pages: number;
  readonly events: readonly string[];
  readonly models: number;
  readonly members: number;
  readonly examples: number;
  readonly fencesPassedOver: number;
  /** Tables, lists, blocks of code and headings that could tell something, and those of them that did. */
  readonly blocks: number;
  readonly blocksUsed: number;
}

/** How much the pages say of each event and structure. A later run is held against it, so that nothing is lost unnoticed. */
export interface Coverage {
  readonly events: Readonly<Record<string, { readonly examples: number; readonly members: number }>>;
  /** How many members each structure has that the pages document by itself. */
  readonly structures: Readonly<Record<string, number>>;
}
