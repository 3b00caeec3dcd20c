import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { envelopes } from '../envelopes/all.ts';
import type { EventEvidence, Evidence } from '../model/evidence.ts';
import type { ListedEvent } from '../model/reading.ts';
import { borrowKinds } from './borrow.ts';
import { comparePlaced, EventOnPages, evidenceOfVariants } from './event-on-pages.ts';
import { alignTable } from './from-tables.ts';
import { mergeAll, noEvidence } from './merge-evidence.ts';
import { observeJson } from './observe.ts';
import { observePart, type PageOfEvents, pageOfEvents, type StatedTable, sightingsOf } from './page-of-events.ts';
import { completeFromSiblings } from './siblings.ts';
import type { PageVersions } from './versions.ts';

/**
 * What the pages say of each event. The newest version of a page decides which events there are; older versions add
 * to the history of those that it still has. Events stand in the order of the pages' names and of their rows.
 */
export function collectEvents(groups: readonly PageVersions[]): Result<readonly EventEvidence[]> {
  const diagnostics: Diagnostic[] = [];
  const byType = new Map<string, EventOnPages>();
  for (const { versions } of groups) {
    const newest = versions.at(-1);
    if (newest === undefined) continue;
    const page = pageOfEvents(versions, newest.reading);
    const own = page.announced.map(({ type, listed }) => evidenceOfEvent(type, listed, page));
    const completed = completeFromSiblings(own, newest.reading);
    diagnostics.push(...completed.diagnostics);
    for (const event of completed.value) {
      const known = byType.get(event.type);
      if (known === undefined) byType.set(event.type, new EventOnPages(event));
      else known.add(event);
    }
  }
  return { value: [...byType.values()].map((event) => event.joined()).sort(comparePlaced), diagnostics };
}

function evidenceOfEvent(type: string, listed: ListedEvent | undefined, page: PageOfEvents): EventEvidence {
  const dated = page.examples.get(type) ?? [];
  const newest = dated.filter(({ origin }) => origin.newest);
  const shown = newest.map(({ example }) => example.envelope);
  const alike = page.likenesses.get(type) ?? [];
  const stated = (page.newest.stated ?? []).filter((one) => one.type === type);
  const name =
    stated.find(({ wrapper }) => wrapper !== undefined)?.envelope ??
    envelopes.find((envelope) => shown.includes(envelope.name))?.name ??
    shown[0] ??
    alike[0]?.envelope ??
    listed?.envelope ??
    page.newest.envelope;
  const origin = { file: page.newest.outline.page, version: page.history.at(-1)?.key ?? '', newest: true };
  const borrowed = alike.flatMap(({ sample }) => (sample === undefined ? [] : [observeJson(sample, origin)]));
  const inEnvelope = dated.filter(({ example }) => example.envelope === name);
  return {
    type,
    description: listed?.description,
    listed: listed?.place,
    envelope: name,
    payload: withEnvelopeTables(
      observePart(inEnvelope, ({ payload }) => payload),
      name,
      page,
    ),
    data: withBorrowed(withTables(mergeAll([page.samples.get(type) ?? noEvidence, ...borrowed]), type, page), page),
    examples: sightingsOf(newest.filter(({ example }) => example.envelope === name)),
    since: firstVersion(type, page),
    borrowedFrom: undefined,
    variants: evidenceOfVariants(page.variants.get(type), inEnvelope),
    stated,
  };
}

/** Fills in what is stated without a type, from what other events show. */
function withBorrowed(data: Evidence, { shown, isOneEvents }: PageOfEvents): Evidence {
  return borrowKinds(data, shown, isOneEvents);
}

/** Adds what the newest page's tables say of an event's data. */
function withTables(shown: Evidence, type: string, page: PageOfEvents): Evidence {
  const isShown = shown.members.size > 0;
  const tables = (page.tables.get(type) ?? []).filter(({ table }) => isShown || table.supplementary !== true);
  const several = ({ table: { types } }: StatedTable): boolean => (types ?? page.announced).length > 1;
  return mergeAll([
    shown,
    page.general.alignedWith(shown),
    ...(isShown ? [page.supplementary.alignedWith(shown)] : []),
    ...tables.map((one) =>
      alignTable(shown, one.evidence, one.table.supplementary === true ? 'in passing' : several(one) ? page.shown : undefined),
    ),
  ]);
}

function withEnvelopeTables(shown: Evidence, envelope: string, { ofEnvelopes }: PageOfEvents): Evidence {
  const stated = ofEnvelopes.get(envelope);
  if (stated === undefined) return shown;
  return mergeAll([shown, stated.alignedWith(shown)]);
}

/** The version from which on the page has had the event; nothing if it always had it. */
function firstVersion(type: string, { history }: PageOfEvents): string | undefined {
  const lacking = history.findLastIndex(({ types }) => !types.has(type));
  return lacking === -1 ? undefined : history[lacking + 1]?.label;
}
