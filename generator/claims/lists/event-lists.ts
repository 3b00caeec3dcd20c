import type { Block, Outline, Prose, Section } from '../../model/outline.ts';
import type { Place } from '../../text/source.ts';
import { eventNameStrength, isWildcard, withoutRemark } from '../event-names.ts';
import { EVENT_WORDS, LISTS_EVENTS } from '../event-words.ts';
import { areMembers, namesInJson } from '../fences/names-in-json.ts';
import { namesInHeading } from '../headings/heading-names.ts';
import { topicsOf } from '../headings/heading-topics.ts';
import { oncePerPage } from '../once-per-page.ts';
import { namesAfterLabel, namesInSentence } from '../prose/sentences-of-names.ts';
import type { EventClaim } from '../tables/event-tables.ts';
import { type ItemRun, itemRuns, nestedRuns } from './item-runs.ts';

const ABOUT_MEMBERS =
  /\b(?:propert(?:y|ies)|fields?|attributes?|param(?:eter)?s?|members?|keys?|headers?|values?|metadata|arrays?|information|object contains|consists? of|each \w+ has|options?|settings?|steps?|permissions?|functions?|methods?)\b/i;

/** "A webhook request will include the following data:" is in front of members, not of events. */
const INTRODUCES_MEMBERS =
  /\b(?:include|contain|have|has|carr(?:y|ies))s? (?:the following|these) (?:data|values?|items?|elements?|details?|info(?:rmation)?)\b/i;

/** "A few events come without an array of members:" is about events, whatever it says of them. */
const SUBJECT_IS_EVENTS = /^(?:[\w-]+ ){0,4}(?:events|web ?hooks|notifications|callbacks)\b/i;

/** What each request has besides its body: a list with one of these says how it is sent. */
const OF_TRANSPORT = /^(?:content-type|content type|user-agent|http method|accept|authorization)$/i;

/** `amount (number)`, `amount: number`: an item that states a type is about a member. */
const TYPED =
  /^[\w.[\]]+\s*(?:\(|:\s*)(?:strings?|integers?|ints?|numbers?|floats?|booleans?|bool|objects?|arrays?|lists?|dates?|uuid)\b/i;

/** `when the order is paid`, `sent after …`: what is said of an event, and of no member. */
export const TELLS_WHEN =
  /^(?:(?:this|the|an?) )?(?:event |web ?hook |message )?(?:is )?(?:sent|fired|fires|triggered|triggers|emitted|raised|called|occurs|happens)?\s*\b(?:when(?:ever)?|after|once|each time|every time|as soon as)\b/i;

/**
 * The events that lists of a page name, each at the start of its item, where heading or introduction speak of events.
 * @example
 * readEventLists(page('# Webhook events\n\n- `order.paid`: The order is paid.\n- `order.shipped`')).map(({ type }) => type)
 * // → ['order.paid', 'order.shipped']
 */
export function readEventLists(outline: Outline): readonly EventClaim[] {
  return readOnce(outline);
}

const readOnce = oncePerPage((outline): readonly EventClaim[] => {
  const topics = topicsOf(outline);
  return outline.sections.flatMap((section) => {
    const parent = topics.get(section)?.chain[1]?.text ?? '';
    const listed = itemRuns(section)
      .flatMap((run) => [run, ...nestedRuns(run, announcesEvents)])
      .flatMap((run) => eventsOf(run, { section, parent }, outline));
    return [...listed, ...section.blocks.flatMap((block) => eventsOfSentence(block, section, outline))];
  });
});

/** Headings about what one does with deliveries, and not about what is delivered. */
const ABOUT_WORK =
  /\b(?:test(?:ing)?|debug(?:ging)?|troubleshoot(?:ing)?|best practices|tips|security|verif(?:y|ying|ication)|prerequisites|requirements|next steps|see also|related)\b/i;

const ANNOUNCES = new RegExp(`(?:${LISTS_EVENTS.source}|${EVENT_WORDS.source})[^.。]{0,100}[:：]\\s*$`, 'iu');

/** Whether an item is in front of events that are nested in it: "The following events are sent:". */
function announcesEvents(item: Prose): boolean {
  return ANNOUNCES.test(item.text.slice(-200)) && nameOf(item) === undefined;
}

function eventsOf(
  { items, introduction }: ItemRun,
  { section, parent }: { readonly section: Section; readonly parent: string },
  outline: Outline,
): readonly EventClaim[] {
  const depth = items[0]?.item?.depth;
  const first = items.filter(
    ({ item, codes: [code] }) => item?.depth === depth && item?.isFirst === true && !isWildcard(code ?? ''),
  );
  const named = first.map((item) => ({ item, name: nameOf(item) }));
  const found = named.flatMap(({ item, name }) => [...namesIn(item, name)].map((one) => ({ item, ...one })));
  const strong = found.filter(({ type }) => eventNameStrength(type) === 3).length;
  const { heading } = section;
  // What stands below the name of an event is what that has.
  const isOfEvent = heading !== undefined && namesInHeading(heading).length > 0;
  const above = strong === found.length && found.every(({ isMarked }) => isMarked) ? parent : '';
  const headings = [heading?.text ?? '', above].map((text) => (isOfEvent || ABOUT_WORK.test(text) ? '' : text));
  const around = [introduction?.text ?? '', ...headings];
  const tellsWhen = found.filter(({ description = '' }) => TELLS_WHEN.test(description)).length * 2 > found.length;
  const saysEvents =
    around.some((text) => LISTS_EVENTS.test(text) || EVENT_WORDS.test(text)) &&
    (tellsWhen || !ABOUT_MEMBERS.test(around[0] ?? ''));
  const naming = new Set(found.map(({ item }) => item)).size;
  const isList = naming * 4 >= named.length * 3 && found.length > 0;
  const types = found.map(({ type }) => type);
  const isOfEvents = strong === found.length && strong > 1 && SUBJECT_IS_EVENTS.test(around[0] ?? '');
  if (isList && areMembers(types, namesInJson(outline))) return [];
  if (types.some((type) => OF_TRANSPORT.test(type)) || INTRODUCES_MEMBERS.test(around[0] ?? '')) return [];
  if (!isList || found.filter(({ item }) => TYPED.test(item.text)).length * 2 > found.length) return [];
  if (!(saysEvents || isOfEvents || (strong * 4 >= found.length * 3 && strong > 1 && !ABOUT_MEMBERS.test(around[0] ?? ''))))
    return [];
  // Words alone are names where all items have one: `**Retries**: …` between `**Time limit**: …` is a remark.
  const least = saysEvents && naming === named.length && found.every(({ isMarked }) => isMarked) ? 1 : 2;
  return found
    .filter(({ type }) => eventNameStrength(type) >= least)
    .map(({ item, ...named }) => claimOf(named, section, { file: outline.page, span: item.span }));
}

function claimOf({ type, description, anchor }: Omit<NamedItem, 'isMarked'>, section: Section, place: Place): EventClaim {
  return { type, description, place, section, by: 'list', strength: eventNameStrength(type), anchor };
}

/** ``Available events: `PostRegister`, `PostSignIn` ``: a sentence that is a list of events; ``Sent for `job.done` and `job.lost`.`` */
function eventsOfSentence(block: Block, section: Section, { page }: Outline): readonly EventClaim[] {
  if (block.kind !== 'prose' || block.item !== undefined) return [];
  return namesInSentence(block).map((type) =>
    claimOf({ type, description: undefined, anchor: undefined }, section, { file: page, span: block.span }),
  );
}

/** Several names of several parts behind a word for what they are about. */
function namesOfItem(item: Prose): readonly NamedItem[] {
  const { names } = namesAfterLabel(item);
  return names.every((name) => eventNameStrength(name) === 3)
    ? names.map((type) => ({ type, description: undefined, anchor: undefined, isMarked: true }))
    : [];
}

/** `order_paid / order_settled`, `` `a.b`, `a.c` ``: an item that is nothing but names of joined words. */
function namesSideBySide({ text, codes, item }: Prose): readonly NamedItem[] {
  const names = text.split(/\s+\/\s+|,\s+|\s+(?:and|or)\s+/).map((name) => name.trim());
  if (item === undefined || names.length < 2 || !names.every((name) => eventNameStrength(name) >= 2)) return [];
  return names.map((type) => ({ type, description: undefined, anchor: undefined, isMarked: codes.includes(type) }));
}

function namesIn(item: Prose, first: NamedItem | undefined): readonly NamedItem[] {
  const several = [namesOfItem(item), namesSideBySide(item)].find((names) => names.length > 0);
  return several ?? (first === undefined ? [] : [first]);
}

interface NamedItem {
  readonly type: string;
  readonly description: string | undefined;
  readonly anchor: string | undefined;
  /** Whether the name is marked as code, link or bold. */
  readonly isMarked: boolean;
}

/** What follows a name that a sentence is about, as in `` `priceId` changed since then ``, and that the item does not list. */
function isSentenceAbout(after: string): boolean {
  return /^ (?:was |has |have |had |is |are )?(?:not )?(?:change|update|differ|exceed|match|equal|contain|need|must|should|can|cannot|will)\w*\b/.test(
    after,
  );
}

/** A code without the quotes around it: `"order.paid"`. */
function unquoted(code: string): string {
  return code.trim().replace(/^(["'])(.+)\1$/, '$2');
}

/** `` `order.paid`: the order was paid ``, `[`started`](#started)`, `order.paid`. */
function nameOf(item: Prose): NamedItem | undefined {
  const source = item.source.trim();
  const marked = /^(?:\[\s*)?(?:\*\*|__)?`([^`\n]+)`(?:\*\*|__)?(?:\s*\](?:\([^)\s]*\)))?/.exec(source);
  const bold = /^(?:\*\*([^*\n]+)\*\*|__([^*_\n]+)__)/.exec(source);
  const linked = /^\[([\w.:/-]+)\]\(#/.exec(source);
  const plain = /^[\w.:/-]+(?=\s*(?:$|[:–—-]\s|\())/.exec(source);
  const type = withoutRemark(unquoted(marked?.[1] ?? '') || (bold?.[1] ?? bold?.[2] ?? linked?.[1] ?? plain?.[0] ?? ''));
  if (eventNameStrength(type) === 0) return undefined;
  const after = item.text.slice(item.text.indexOf(type) + type.length);
  if (eventNameStrength(type) < 3 && isSentenceAbout(after)) return undefined;
  const rest = after.replace(/^["']?\s*(?:\([^)]*\))?\s*[:–—-]*\s*/, '');
  const target = item.links[0]?.target;
  return {
    type,
    description: rest === '' ? undefined : rest,
    anchor: target?.startsWith('#') === true ? target.slice(1).toLowerCase() : undefined,
    isMarked: marked !== null || bold !== null || linked !== null,
  };
}
