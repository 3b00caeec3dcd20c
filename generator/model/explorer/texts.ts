/** A place: the number of the text among `texts`, and two offsets of UTF-16 in it. */
export type ShownPlace = readonly [text: number, start: number, end: number];

/** A text as it was read. */
export interface ShownText {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** Its blocks that could document something, in their order, with what came of each. */
  readonly blocks: readonly ShownBlock[];
}

/** A table, list, block of code or heading. */
export interface ShownBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** What it was taken for; nothing where it was skipped. */
  readonly gave?: string;
  /** Why it was skipped; empty where it was used. */
  readonly reason: string;
}
