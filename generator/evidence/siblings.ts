import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { MemberForm } from '../model/documented.ts';
import type { EventEvidence, Evidence } from '../model/evidence.ts';
import type { Reading } from '../model/reading.ts';
import { words } from '../text/case.ts';
import { withOpenData } from './borrow.ts';
import { alignTable } from './from-tables.ts';
import { mergeEvidence, noEvidence } from './merge-evidence.ts';
import { nearestOf } from './nearest-event.ts';

/**
 * Events that no example shows get their data from the page's tables, spelled as the example of the event with the
 * nearest name spells it; without a table, from that example itself, if the page says that they are alike. The rest
 * stays unknown. Each of these is reported.
 */
export function completeFromSiblings(events: readonly EventEvidence[], reading: Reading): Result<readonly EventEvidence[]> {
  const shown = events.filter(isShown);
  const nearest = nearestOf(shown);
  const unreadable = unreadableBlocks(reading);
  const basisOf = basesOf(reading);
  const enveloped = new Set(reading.events.flatMap(({ type, envelope }) => (envelope === undefined ? [] : [type])));
  const dataDiffers = differs(shown);
  const hasList = reading.dataTables.some(isListOfAll);
  const isListed = ({ type, data }: EventEvidence): boolean => data.members.size > 0 && (hasList || basisOf(type) !== undefined);
  const diagnostics: Diagnostic[] = [];
  const value = events.map((event) => {
    if (isShown(event) || isStated(event)) return event;
    const sibling = nearest(event);
    const completed = complete(event, sibling, {
      declaresSimilarEvents: reading.declaresSimilarEvents,
      dataDiffers,
      showsOne: shown.length === 1,
      isListed,
      enveloped,
    });
    if (event.listed !== undefined) diagnostics.push(describe(completed, { basis: basisOf(event.type), unreadable }));
    return completed;
  });
  return { value, diagnostics };
}

function isShown({ examples, data }: EventEvidence): boolean {
  return examples.length > 0 || data.observations.length > 0;
}

/** What a schema states needs no example, and no sibling. */
function isStated({ stated = [] }: EventEvidence): boolean {
  return stated.length > 0;
}

/** What a page says of events that it does not show. */
interface OwnPage {
  readonly declaresSimilarEvents: boolean;
  /** Whether the page shows that the data of events differs: then only events of one subject are alike in more than the envelope. */
  readonly dataDiffers: boolean;
  /** Whether the page shows one event alone. */
  readonly showsOne: boolean;
  /** Whether a list or a table has members of an event's data. */
  readonly isListed: (event: EventEvidence) => boolean;
  /** The events that are known to come in an envelope of their own. */
  readonly enveloped: ReadonlySet<string>;
}

function complete(event: EventEvidence, sibling: EventEvidence | undefined, page: OwnPage): EventEvidence {
  const envelope =
    sibling === undefined || page.enveloped.has(event.type)
      ? {}
      : { envelope: sibling.envelope, payload: withoutSightings(sibling.payload) };
  const isKnown = [...event.data.members.keys()].every((name) => sibling?.data.members.has(name) === true);
  const isOneForm = (event.data.members.size === 0 || (isKnown && page.showsOne)) && !page.dataDiffers;
  const isOfOneSubject = areOfOneSubject(event, sibling);
  const canBorrow = page.declaresSimilarEvents && (isOneForm || isOfOneSubject);
  if (sibling !== undefined && canBorrow && !page.isListed(event)) {
    const borrowed = isOfOneSubject ? sibling.data : withOpenData(sibling.data);
    return { ...event, ...envelope, data: mergeEvidence(event.data, borrowed), borrowedFrom: sibling.type };
  }
  if (event.data.members.size === 0 || sibling === undefined) return { ...event, ...envelope };
  return { ...event, ...envelope, data: alignTable(sibling.data, event.data) };
}

/** Whether two events are about one thing, or one is about a part of it: `talk.made` and `talk.tags.changed`. */
function areOfOneSubject(event: EventEvidence, sibling: EventEvidence | undefined): boolean {
  if (sibling === undefined) return false;
  const [own, other] = [subjectOf(event), subjectOf(sibling)];
  return own === '' || other === '' ? own === other : own.startsWith(other) || other.startsWith(own);
}

/** `order.` of `order.paid`, `order ` of `order_paid`. */
function subjectOf({ type }: EventEvidence): string {
  const before = type.replace(/[^.:/]*$/, '');
  return before === ''
    ? words(type)
        .slice(0, -1)
        .map((word) => `${word} `)
        .join('')
    : before;
}

/** Whether the data of most events that are shown has less than half of its members in common with that of the first. */
function differs([first, ...others]: readonly EventEvidence[]): boolean {
  if (first === undefined) return false;
  const different = others.filter(({ data }) => {
    const common = [...data.members.keys()].filter((name) => first.data.members.has(name)).length;
    return common * 2 < Math.max(data.members.size, first.data.members.size);
  });
  return different.length * 2 > others.length;
}

/** What a sibling's payload says of the envelope; its observations are counted once, for the sibling. */
function withoutSightings(payload: Evidence): Evidence {
  return { ...noEvidence, stated: payload.stated };
}

/** So many blocks that cannot be read are named for each event; each of them is reported by itself as well. */
const MAX_NAMED = 10;

function unreadableBlocks({ skipped }: Reading): Diagnostic['related'] {
  const blocks = skipped.filter((block) => block.unreadable === true).slice(0, MAX_NAMED);
  return blocks.map(({ place }) => ({ label: 'not read', place }));
}

/** What the type of an event rests on that no example shows. */
interface Basis {
  readonly form: MemberForm;
  /** How many events share it. */
  readonly events: number;
}

/** Whether a list is of members that all events have, and found by no comparison of examples. */
function isListOfAll({ types, form, supplementary }: Reading['dataTables'][number]): boolean {
  return types === undefined && form !== 'examples' && supplementary !== true;
}

/** Finds what lists the members of an event: the one that is about the fewest events; nothing where only a list about all does. */
function basesOf({ dataTables, events }: Reading): (type: string) => Basis | undefined {
  const found = new Map<string, Basis>();
  for (const { types, form, supplementary } of dataTables) {
    if (supplementary === true || form === 'examples' || (types === undefined && events.length > 1)) continue;
    const named = types ?? events.map(({ type }) => type);
    for (const type of named)
      if (named.length < (found.get(type)?.events ?? Number.POSITIVE_INFINITY)) found.set(type, { form, events: named.length });
  }
  return (type) => found.get(type);
}

function describe(
  { type, listed, data, borrowedFrom }: EventEvidence,
  { basis, unreadable }: { readonly basis: Basis | undefined; readonly unreadable: Diagnostic['related'] },
): Diagnostic {
  if (borrowedFrom !== undefined) return diagnostic('event/like-sibling', { type, sibling: borrowedFrom }, listed);
  if (data.members.size > 0 && basis !== undefined)
    return basis.events > 1
      ? diagnostic('event/from-group', { type, count: basis.events }, listed)
      : diagnostic(`event/from-${basis.form}`, { type }, listed);
  if (unreadable.length > 0) return diagnostic('event/example-unreadable', { type }, listed, unreadable);
  return diagnostic('event/not-shown', { type, hasShared: data.members.size > 0 }, listed);
}
