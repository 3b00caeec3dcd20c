/** Words that are truly a publisher's own. Whatever several publishers write is known to the readers. */
export interface Vocabulary {
  readonly name: string;
  /** Names in front of what the publisher offers, which its own types leave out: `Amazon SNS` → `SNS`. */
  readonly brands: RegExp | undefined;
  /** Names that the publisher's own types shorten. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Words by which a page says that its events come in an envelope, and the name of that envelope. */
  readonly envelope: { readonly name: string; readonly mention: RegExp } | undefined;
}
