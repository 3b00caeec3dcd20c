import type { PageClaims } from '../claims/page-claims.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import type { EventSet } from './events/event-set.ts';
import type { EventIndex } from './events/named-in-text.ts';
import type { ScopeRules } from './scope-rule.ts';

/** A page with its events, and what is worked out once for all claims. */
export interface Page {
  readonly claims: PageClaims;
  readonly set: EventSet;
  /** By which claims are given to events. */
  readonly rules: ScopeRules;
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
