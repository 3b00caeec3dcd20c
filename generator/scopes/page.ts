import type { PageClaims } from '../claims/page-claims.ts';
import type { Payload } from '../claims/payloads.ts';
import type { MemberClaim } from '../claims/tables/member-tables.ts';
import type { Heading, Section } from '../model/outline.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import type { EventSet, NameRule } from './events/event-set.ts';
import type { EventIndex } from './events/named-in-text.ts';
import type { MemberLinks } from './members/member-links.ts';

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
  /** Whether a payload says which event it is. */
  readonly payloadsNameEvents: boolean;
}

/** A rule that tells which events something on a page is about; none where it does not know. */
export interface ScopeRule<T> {
  readonly name: string;
  readonly eventsOf: (page: Page, about: T) => readonly string[] | undefined;
}

/** A rule that adds to the events of a page, or to where they stand. */
interface EventRule {
  readonly name: string;
  readonly apply: (claims: PageClaims, set: EventSet) => EventSet;
}

/** A block where it stands, with the events of its row, if it is in one of a table. */
interface PlacedBlock {
  readonly section: Section;
  readonly at: number;
  readonly events?: readonly string[] | undefined;
}

/** The rules by which claims are given to events; of each list but the last, the first rule that knows decides. */
export interface ScopeRules {
  /** Which event a payload, or its request, says that it is. */
  readonly payloads: readonly ScopeRule<Payload>[];
  /** Which events a list of members says that it is about. */
  readonly lists: readonly ScopeRule<MemberClaim>[];
  /** Which events the surroundings of a block name, the nearest first. */
  readonly surroundings: readonly ScopeRule<PlacedBlock>[];
  /** Which events a heading is about; the headings above a block are asked from the inside. */
  readonly headings: readonly ScopeRule<Heading>[];
  /** What names stand for, before they are held against what is around them; each changes what those before it give. */
  readonly names: readonly NameRule[];
  /** What else makes events; each adds to what those before it found. */
  readonly events: readonly EventRule[];
}
