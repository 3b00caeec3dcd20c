import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import type { EventSet } from './event-set.ts';
import type { EventIndex } from './named-in-text.ts';
import type { PageClaims } from './page-claims.ts';

/** A page with its events, and what is worked out once for all claims. */
export interface Page {
  readonly claims: PageClaims;
  readonly set: EventSet;
  readonly vocabularies: readonly Vocabulary[];
  readonly index: EventIndex;
  readonly links: MemberLinks;
  /** The names of the members that payloads have at their root. */
  readonly rootNames: ReadonlySet<string>;
}

/** What the types and descriptions of a page's members lead to. */
export interface MemberLinks {
  readonly anchors: ReadonlySet<string>;
  /** Names of types without an address, by `nameKey`. */
  readonly names: ReadonlySet<string>;
}
