import type { PageClaims } from '../claims/page-claims.ts';
import type { Payload } from '../claims/payloads.ts';
import type { MemberClaim } from '../claims/tables/member-tables.ts';
import type { Heading, Section } from '../model/outline.ts';
import type { EventSet } from './events/event-set.ts';
import type { Page } from './page.ts';

/** A rule that tells which events something on a page is about; none where it does not know. */
export interface ScopeRule<T> {
  readonly name: string;
  readonly eventsOf: (page: Page, about: T) => readonly string[] | undefined;
}

/** A rule that adds to the events of a page, or to where they stand. */
export interface EventRule {
  readonly name: string;
  readonly apply: (claims: PageClaims, set: EventSet) => EventSet;
}

/** A block where it stands, with the events of its row, if it is in one of a table. */
export interface PlacedBlock {
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
  /** What else makes events; each adds to what those before it found. */
  readonly events: readonly EventRule[];
}

/** The events that the first rule finds that finds any. */
export function firstFound<T>(rules: readonly ScopeRule<T>[], page: Page, about: T): readonly string[] | undefined {
  for (const { eventsOf } of rules) {
    const types = eventsOf(page, about);
    if (types !== undefined && types.length > 0) return types;
  }
  return undefined;
}

/** The events that a section is about, by its own heading or one above. */
export function eventsOfSection(page: Page, section: Section): readonly string[] | undefined {
  const { claims, rules } = page;
  for (const heading of claims.topics.get(section)?.chain ?? []) {
    const types = firstFound(rules.headings, page, heading);
    if (types !== undefined) return types;
  }
  return undefined;
}
