import { nameKey } from '../../claims/event-names.ts';
import { anchorsOf } from '../../claims/headings/heading-topics.ts';
import { itemRuns } from '../../claims/lists/item-runs.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { Heading, Prose, Section } from '../../model/outline.ts';
import type { EventSet } from '../events/event-set.ts';
import { ABOUT_EVENTS } from '../events/page-subject.ts';

/** Headings that a list of events leads to, and those beside headings of which most are the very names of events. */
export function listedHeadings(claims: PageClaims, bySection: EventSet['bySection']): ReadonlySet<Heading> {
  const linked = linkedFromLists(claims);
  const named = new Set(claims.events.flatMap(({ by, section }) => (by === 'heading' ? [section] : [])));
  const isNamed = (section: Section, { text }: Heading): boolean =>
    bySection.get(section)?.some((type) => named.has(section) || nameKey(type) === nameKey(text)) === true;
  const below = new Map<Heading, { named: number; headings: Heading[] }>();
  for (const section of claims.outline.sections) {
    const [own, parent] = claims.topics.get(section)?.chain ?? [];
    if (own === undefined || parent === undefined || parent.depth === 1 || section.continues) continue;
    const group = below.get(parent) ?? { named: 0, headings: [] };
    below.set(parent, group);
    group.headings.push(own);
    if (isNamed(section, own)) group.named++;
  }
  const beside = [...below.values()].flatMap((group) =>
    group.named > 0 && group.named * 2 >= group.headings.length ? group.headings : [],
  );
  const anchored = [...claims.sectionOf.keys()].filter((heading) => anchorsOf(heading).some((anchor) => linked.has(anchor)));
  return new Set([...beside, ...anchored]);
}

/** The anchors that lists lead to whose introduction speaks of events. */
function linkedFromLists({ outline }: PageClaims): ReadonlySet<string> {
  const runs = outline.sections.flatMap((section) =>
    itemRuns(section).filter(({ introduction }) => ABOUT_EVENTS.test(introduction?.text ?? '')),
  );
  const items = runs.flatMap((run) => run.items).filter((item) => !isLabeled(item));
  const targets = items.flatMap(({ links }) => links.slice(0, 1).map(({ target }) => target));
  return new Set(targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1).toLowerCase()));
}

/** Whether an item tells one thing of an event, "Subject: [crate](#crate)", and lists none. */
function isLabeled({ text, links: [link] }: Prose): boolean {
  return link !== undefined && /^[^:：]{2,30}[:：]\s*$/.test(text.slice(0, Math.max(0, text.indexOf(link.text))));
}
