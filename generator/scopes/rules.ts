import { anchorsOf } from '../claims/headings/heading-topics.ts';
import { isPartHeading } from '../claims/headings/part-headings.ts';
import { typeInHeader } from '../claims/page-claims.ts';
import type { Payload } from '../claims/payloads.ts';
import type { MemberClaim } from '../claims/tables/member-tables.ts';
import type { Heading, Section } from '../model/outline.ts';
import { discriminatorMember, eventOfMembers } from './discriminator/event-of-payload.ts';
import { addEventsOfMembers } from './discriminator/telling-members.ts';
import { announcedEvents } from './events/captions.ts';
import { composeEvents } from './events/composed-events.ts';
import { addWildcardHeadings, nameFamilies, nameFamiliesInWords } from './events/event-families.ts';
import type { EventSet } from './events/event-set.ts';
import { dropPartsOfEvents, dropUnlabeled, dropValuesOfEvents } from './events/named-as-parts.ts';
import { dropOtherNotations, dropPlainNames } from './events/notation.ts';
import { addSectionsOfPayloads } from './events/sections-of-payloads.ts';
import { typeOf } from './events/wire-values.ts';
import { addAnnouncedHeadings } from './headings/announced-headings.ts';
import { addHeadingEvents } from './headings/heading-events.ts';
import type { Page, ScopeRules } from './page.ts';
import { eventsOfSection } from './scope-rule.ts';

/** All rules by which claims are given to events. */
export const SCOPE_RULES: ScopeRules = {
  payloads: [
    { name: 'a payload says which event it is', eventsOf: eventOfPayload },
    { name: 'a header beside a payload says it', eventsOf: eventInHeader },
  ],
  lists: [
    { name: 'a list of members says which event it is about', eventsOf: eventOfList },
    { name: 'a class is called like an event', eventsOf: eventOfClass },
  ],
  surroundings: [
    { name: 'the row of a table names events', eventsOf: (_page, { events }) => events },
    {
      name: 'the words right above name events',
      eventsOf: ({ index, set }, { section, at }) => announcedEvents(section, at, { index, own: set.bySection.get(section) }),
    },
    { name: 'the headings above name events', eventsOf: (page, { section }) => eventsOfSection(page, section) },
    { name: 'a list of events stands in the same section', eventsOf: (page, { section }) => eventsListedBeside(page, section) },
    {
      name: 'a list of some of the events stands below the same heading',
      eventsOf: (page, { section }) => eventsListedBelow(page, section),
    },
  ],
  headings: [
    { name: 'a heading is that of an event', eventsOf: eventsOfHeading },
    { name: 'a table of events says that a heading documents their data', eventsOf: eventsOfData },
    {
      name: 'a heading has the words of an event',
      eventsOf: ({ index }, { text, depth }) => (depth > 1 ? index.named(text) : []),
    },
    { name: 'a list of events leads to a heading', eventsOf: eventsLinkedTo },
    { name: 'a heading of a part has in brackets how names of events end', eventsOf: eventsInBrackets },
  ],
  names: [
    { name: 'a heading begins the names of a family', apply: nameFamilies },
    { name: 'a heading only names events that begin like it', apply: nameFamiliesInWords },
    { name: 'a list that is written otherwise than types of payloads names none', apply: dropOtherNotations },
    { name: 'where payloads tell names of parts, a list of words names none', apply: dropPlainNames },
    { name: 'a heading that members lead to documents a part of events', apply: dropPartsOfEvents },
    { name: 'where labels tell events, a heading of one word tells none', apply: dropUnlabeled },
    { name: 'a heading of one word below an event that is a value of its members names none', apply: dropValuesOfEvents },
  ],
  events: [
    { name: 'the member that only some payloads have tells what they are', apply: addEventsOfMembers },
    { name: 'a heading with an asterisk is of the events that begin like it', apply: addWildcardHeadings },
    { name: 'a sentence below a heading says when it is sent', apply: addAnnouncedHeadings },
    { name: 'headings are events where no discriminator identifies them', apply: addHeadingEvents },
    { name: 'all payloads of a section are of one event', apply: addSectionsOfPayloads },
    { name: 'two values together identify an event', apply: composeEvents },
  ],
};

function only(type: string | undefined): readonly string[] {
  return type === undefined ? [] : [type];
}

function eventOfPayload({ set }: Page, { node }: Payload): readonly string[] {
  const told = set.composed?.byPayload.get(node) ?? typeOf(node, set.discriminator);
  return told !== undefined && set.mistaken.has(told) ? [] : only(told);
}

/** None where the header is half of what identifies events, and the payload leaves the other half open. */
function eventInHeader({ claims, set, index }: Page, payload: Payload): readonly string[] {
  const type = typeInHeader(claims, payload);
  return type !== undefined && set.composed !== undefined && !index.has(type) ? [] : only(type);
}

/** The event whose value a row gives to the discriminator, or those of all values that the row names. */
function eventOfList(page: Page, claim: MemberClaim): readonly string[] {
  const { set, index } = page;
  const text = eventOfMembers(claim.members, set.discriminator)?.type;
  if (text === undefined) return claim.form === 'declaration' ? eventsOfForm(page, claim) : [];
  if (!index.has(text)) return [];
  const values = new Set([text, ...(discriminatorMember(claim.members, set.discriminator)?.knownValues ?? [])]);
  const also = (eventsOfSection(page, claim.section) ?? [...values].filter(index.has)).filter((type) => values.has(type));
  return also.includes(text) && also.length > 1 ? also : [text];
}

/** A type in code gives the discriminator exactly the values that it can have: those are the events that it is the form of. */
function eventsOfForm({ set, index }: Page, { members }: MemberClaim): readonly string[] {
  return (discriminatorMember(members, set.discriminator)?.knownValues ?? []).filter(index.has);
}

function eventOfClass({ set, index }: Page, { className, members }: MemberClaim): readonly string[] {
  if (className === undefined || eventOfMembers(members, set.discriminator) !== undefined) return [];
  return index.named(className.replace(/(?:Event)?Data$/, '').replace(/^Acs/, ''));
}

function eventsOfHeading({ claims, set }: Page, heading: Heading): readonly string[] | undefined {
  const own = claims.sectionOf.get(heading);
  return own === undefined ? undefined : set.bySection.get(own);
}

function eventsOfData({ claims, set }: Page, heading: Heading): readonly string[] | undefined {
  const own = claims.sectionOf.get(heading);
  return own === undefined ? undefined : set.byData.get(own);
}

/** Where no payload says which event it is: those that lists name in the section of which this one is, or is a part. */
function eventsListedBeside({ claims, set, payloadsNameEvents }: Page, section: Section): readonly string[] | undefined {
  if (payloadsNameEvents) return undefined;
  for (const heading of claims.topics.get(section)?.chain ?? []) {
    const own = claims.sectionOf.get(heading);
    const listed = own === undefined || heading.depth === 1 ? undefined : set.byList.get(own);
    if (listed !== undefined) return listed;
    if (!isPartHeading(heading.text)) return undefined;
  }
  return undefined;
}

/** "Payload" beside "Actions", both below "Invoice events": where headings have events of their own, a part is of those below its heading. */
function eventsListedBelow(page: Page, section: Section): readonly string[] | undefined {
  if (page.set.byList.has(section)) return undefined;
  for (const heading of page.claims.topics.get(section)?.chain ?? []) {
    const listed = heading.depth === 1 ? undefined : listsBelowHeadings(page).get(heading);
    if (listed !== undefined) return listed.size < page.set.events.length ? [...listed] : undefined;
    if (!isPartHeading(heading.text)) return undefined;
  }
  return undefined;
}

const listsBelow = new WeakMap<EventSet, ReadonlyMap<Heading, ReadonlySet<string>>>();

/** For each heading that has sections with lists of events below it, all of these events. */
function listsBelowHeadings({ claims, set }: Page): ReadonlyMap<Heading, ReadonlySet<string>> {
  const known = listsBelow.get(set);
  if (known !== undefined) return known;
  const found = new Map<Heading, Set<string>>();
  for (const [section, types] of set.byList) {
    for (const heading of claims.topics.get(section)?.chain ?? []) {
      const below = found.get(heading) ?? new Set();
      for (const type of types) below.add(type);
      found.set(heading, below);
    }
  }
  listsBelow.set(set, found);
  return found;
}

function eventsLinkedTo({ set }: Page, heading: Heading): readonly string[] | undefined {
  return anchorsOf(heading)
    .map((anchor) => set.byAnchor.get(anchor))
    .find((types) => types !== undefined);
}

/** "Example payload (created / updated)" beside "Order created" and "Order updated". */
function eventsInBrackets({ index }: Page, { text }: Heading): readonly string[] {
  const [, part = '', remark = ''] = /^([^()]+) \(([^()]{3,100})\)$/.exec(text.trim()) ?? [];
  if (!isPartHeading(part)) return [];
  const types = remark.split(/\s*(?:[,/|]|\band\b|\bor\b)\s*/).map(index.ending);
  const found = types.filter((type) => type !== undefined);
  return found.length === types.length ? found : [];
}
