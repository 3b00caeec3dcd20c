import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { EventEvidence, Evidence } from '../model/evidence.ts';
import { mergeEvidence, noEvidence } from '../model/merge-evidence.ts';
import type { Reading } from '../model/reading.ts';
import { lastPart, words } from '../text/case.ts';
import { alignTable } from './state.ts';

/**
 * Events that no example shows get their data from the page's tables, spelled as the example of the event with the
 * nearest name spells it; without a table, from that example itself, if the page says that they are alike. The rest
 * stays unknown. Each of these is reported.
 */
export function completeFromSiblings(events: readonly EventEvidence[], reading: Reading): Result<readonly EventEvidence[]> {
  const shown = events.filter(isShown);
  const diagnostics: Diagnostic[] = [];
  const value = events.map((event) => {
    if (isShown(event)) return event;
    const sibling = nearest(event, shown);
    const completed = complete(event, sibling, reading.saysSimilar);
    if (event.listed !== undefined) diagnostics.push(describe(event, completed, reading));
    return completed;
  });
  return { value, diagnostics };
}

function isShown({ examples, data }: EventEvidence): boolean {
  return examples.length > 0 || data.sightings.length > 0;
}

function complete(event: EventEvidence, sibling: EventEvidence | undefined, saysSimilar: boolean): EventEvidence {
  const envelope = sibling === undefined ? {} : { envelope: sibling.envelope, payload: withoutSightings(sibling.payload) };
  if (event.data.members.size > 0) {
    return { ...event, ...envelope, data: sibling === undefined ? event.data : alignTable(sibling.data, event.data) };
  }
  if (sibling === undefined || !saysSimilar) return { ...event, ...envelope };
  return { ...event, ...envelope, data: mergeEvidence(event.data, sibling.data), borrowedFrom: sibling.type };
}

/** What a sibling's payload says of the envelope; its sightings are counted once, for the sibling. */
function withoutSightings(payload: Evidence): Evidence {
  return { ...noEvidence, stated: payload.stated };
}

/** The event with the most words of its name in common; of several, the one that stands first. */
function nearest(event: EventEvidence, shown: readonly EventEvidence[]): EventEvidence | undefined {
  const own = new Set(words(lastPart(event.type)));
  const score = (other: EventEvidence): number => words(lastPart(other.type)).filter((word) => own.has(word)).length;
  return shown.reduce<EventEvidence | undefined>(
    (best, other) => (best === undefined || score(other) > score(best) ? other : best),
    undefined,
  );
}

function describe(event: EventEvidence, completed: EventEvidence, { passedOver }: Reading): Diagnostic {
  const { type, listed } = event;
  if (completed.borrowedFrom !== undefined)
    return diagnostic('event/like-sibling', { type, sibling: completed.borrowedFrom }, listed);
  if (completed.data.members.size > 0) return diagnostic('event/from-table', { type }, listed);
  const unreadable = passedOver.filter((block) => block.unreadable === true);
  if (unreadable.length > 0)
    return diagnostic(
      'event/example-unreadable',
      { type },
      listed,
      unreadable.map(({ place }) => ({ label: 'not read', place })),
    );
  return diagnostic('event/not-shown', { type }, listed);
}
