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
  const nearest = nearestOf(shown);
  const unreadable = unreadableBlocks(reading);
  const diagnostics: Diagnostic[] = [];
  const value = events.map((event) => {
    if (isShown(event)) return event;
    const sibling = nearest(event);
    const completed = complete(event, sibling, reading.saysSimilar);
    if (event.listed !== undefined) diagnostics.push(describe(event, completed, unreadable));
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
    return { ...event, ...envelope, data: sibling === undefined ? event.data : alignTable(sibling.data, event.data, 'this') };
  }
  if (sibling === undefined || !saysSimilar) return { ...event, ...envelope };
  return { ...event, ...envelope, data: mergeEvidence(event.data, sibling.data), borrowedFrom: sibling.type };
}

/** What a sibling's payload says of the envelope; its sightings are counted once, for the sibling. */
function withoutSightings(payload: Evidence): Evidence {
  return { ...noEvidence, stated: payload.stated };
}

/**
 * Finds the event with the most words of its name in common; of several, the one that stands first. The search ends
 * where no other event can have more words in common.
 */
function nearestOf(shown: readonly EventEvidence[]): (event: EventEvidence) => EventEvidence | undefined {
  const named = shown.map((event) => ({ event, counts: countWords(event) }));
  const most = new Map<string, number>();
  for (const { counts } of named) for (const [word, count] of counts) most.set(word, Math.max(count, most.get(word) ?? 0));
  return (event) => {
    const own = [...countWords(event).keys()];
    const total = (counts: ReadonlyMap<string, number>): number => own.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    const highest = total(most);
    let best: { readonly event: EventEvidence; readonly score: number } | undefined;
    for (const other of named) {
      const score = total(other.counts);
      if (best === undefined || score > best.score) best = { event: other.event, score };
      if (best.score === highest) break;
    }
    return best?.event;
  };
}

function countWords({ type }: EventEvidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words(lastPart(type))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** So many blocks that cannot be read are named for each event; each of them is reported by itself as well. */
const MOST_NAMED = 10;

function unreadableBlocks({ passedOver }: Reading): Diagnostic['related'] {
  const blocks = passedOver.filter((block) => block.unreadable === true).slice(0, MOST_NAMED);
  return blocks.map(({ place }) => ({ label: 'not read', place }));
}

function describe(event: EventEvidence, completed: EventEvidence, unreadable: Diagnostic['related']): Diagnostic {
  const { type, listed } = event;
  if (completed.borrowedFrom !== undefined)
    return diagnostic('event/like-sibling', { type, sibling: completed.borrowedFrom }, listed);
  if (completed.data.members.size > 0) return diagnostic('event/from-table', { type }, listed);
  if (unreadable.length > 0) return diagnostic('event/example-unreadable', { type }, listed, unreadable);
  return diagnostic('event/not-shown', { type }, listed);
}
