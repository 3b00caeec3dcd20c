import { eventNameStrength } from '../../claims/event-names.ts';
import { firstParagraph } from '../../claims/headings/event-headings.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { Payload } from '../../claims/payloads.ts';
import { inHeaderIfAny } from '../../envelopes/discriminator.ts';
import type { Section } from '../../model/outline.ts';
import type { ListedEvent } from '../../model/reading.ts';
import { singular, words } from '../../text/case.ts';
import type { JsonNode } from '../../text/json/node.ts';
import type { EventSet } from '../events/event-set.ts';
import { ABOUT_EVENTS } from '../events/page-subject.ts';

/*
 * Deliveries of which no value says what they are, but the name of the one object that only some of them have, beside what all of
 * them have: `{ "device": …, "joined": { … } }` and `{ "device": …, "left": { … } }`. Formats with tagged unions come out so.
 */

/** Fewer names are no series: two payloads can have different members for any reason. */
const MIN_NAMES = 3;

/** So many names are made of one list. */
const MAX_ENDS = 30;

/** A payload that has exactly one of the names. */
interface Told {
  readonly payload: Payload;
  readonly type: string;
}

/** Adds the events that members tell by their names, where nothing else on a page tells its events and the headings bear them out. */
export function addEventsOfMembers(claims: PageClaims, set: EventSet): EventSet {
  if (set.discriminator !== undefined || set.header !== undefined || set.composed !== undefined) return set;
  const told = toldByMembers(claims.payloads);
  if (told.length === 0 || !told.every((one) => isBorneOut(claims, one))) return set;
  const events = new Map<string, ListedEvent>(set.events.map((event) => [event.type, event]));
  const bySection = new Map<Section, readonly string[]>(set.bySection);
  const alike = new Map<string, string>();
  for (const one of told) {
    const { section, place } = one.payload;
    const others = othersOfForm(one);
    const description = firstParagraph(section) ?? section.heading?.text;
    for (const type of [one.type, ...others]) if (!events.has(type)) events.set(type, { type, description, place });
    for (const other of others) alike.set(other, one.type);
    const known = bySection.get(section) ?? [];
    if (!known.includes(one.type)) bySection.set(section, [...known, one.type]);
  }
  const byPayload = new Map<JsonNode, string>(told.map(({ payload, type }) => [payload.node, type]));
  const composed = { discriminator: inHeaderIfAny(undefined), byPayload, alike };
  return { ...set, composed, events: [...events.values()], bySection };
}

/**
 * The other names that the member can have, where the sentence above a payload, or the comment behind the member, lists how they
 * end: "The `left`, `joined` and `moved` messages have this form" above `{ "guest_joined": … }`.
 */
function othersOfForm({ payload: { node, section, fence }, type }: Told): readonly string[] {
  const above = section.blocks[section.blocks.indexOf(fence.fence) - 1];
  const remark = node.members.find(({ name }) => name === type)?.remark ?? '';
  const inBrackets = /\(([^()]{3,200})\)/.exec(remark)?.[1]?.split(/\s*(?:,|\||\bor\b|\band\b)\s*/) ?? [];
  return [above?.kind === 'prose' ? above.codes : [], inBrackets].flatMap((listed) => {
    const ends = listed.filter((end) => /^\w{2,40}$/.test(end)).slice(0, MAX_ENDS);
    const own = ends.find((end) => type.endsWith(`_${end}`) || type.endsWith(`-${end}`) || type.endsWith(`.${end}`));
    return own === undefined ? [] : ends.filter((end) => end !== own).map((end) => type.slice(0, -own.length) + end);
  });
}

/** The payloads that have exactly one object that most others do not have; none if there are few of them, or they share nothing. */
function toldByMembers(payloads: readonly Payload[]): readonly Told[] {
  const counts = new Map<string, { all: number; objects: number }>();
  for (const { name, value } of payloads.flatMap(({ node }) => node.members)) {
    const count = counts.get(name) ?? { all: 0, objects: 0 };
    counts.set(name, count);
    count.all++;
    if (value.kind === 'object' && value.members.length > 0) count.objects++;
  }
  const tells = (name: string): boolean => {
    const { all, objects } = counts.get(name) ?? { all: 0, objects: 0 };
    return all === objects && all * 2 <= payloads.length && eventNameStrength(name) > 0;
  };
  const told = payloads.flatMap((payload): readonly Told[] => {
    const [type, ...more] = payload.node.members.flatMap(({ name }) => (tells(name) ? [name] : []));
    return type === undefined || more.length > 0 ? [] : [{ payload, type }];
  });
  const isShared = [...counts.values()].some(({ all }) => all >= told.length);
  const isSeries = new Set(told.map(({ type }) => type)).size >= MIN_NAMES && told.length * 4 >= payloads.length * 3;
  return isShared && isSeries ? told : [];
}

/** Words of headings that say what is shown, and not of what. */
const SAYS_FORM =
  /^(?:an?|the|of|for|in|json|events?|messages?|notifications?|web|hooks?|callbacks?|payloads?|body|data|examples?|samples?|formats?|schemas?|structures?|types?|objects?)$/;

/** Whether the nearest heading that says anything is about messages, and has no word that the name of the member does not have. */
function isBorneOut({ topics, outline }: PageClaims, { payload, type }: Told): boolean {
  const texts = [...(topics.get(payload.section)?.chain ?? []).map(({ text }) => text), outline.title];
  const own = new Set(words(type).map(singular));
  const [nearest = []] = texts
    .map((text) => words(text).filter((word) => !SAYS_FORM.test(word)))
    .filter((telling) => telling.length > 0);
  return nearest.length > 0 && nearest.every((word) => own.has(singular(word))) && texts.some((text) => ABOUT_EVENTS.test(text));
}
