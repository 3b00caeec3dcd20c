import { withLinkedValues } from '../claims/linked-values.ts';
import { type PageClaims, readClaims } from '../claims/page-claims.ts';
import { READERS, type Readers } from '../claims/readers.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Outline } from '../model/outline.ts';
import type { Reading } from '../model/reading.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import { type Batch, findBatch, unpackBatches } from './batches.ts';
import { barePayloads, ownDiscriminator } from './discriminator/page-discriminator.ts';
import { eventHeaderOf, findEvents } from './events/event-set.ts';
import type { ScopeRules } from './page.ts';
import { readPage } from './read-page.ts';
import { SCOPE_RULES } from './rules.ts';

/** What pages are read by. */
export interface Grammar {
  readonly readers: Readers;
  readonly rules: ScopeRules;
}

/** Reads pages that belong together: what distinguishes events on one of them does so on the others, where nothing of their own does. */
export function readSet(
  outlines: readonly Outline[],
  vocabularies: readonly Vocabulary[],
  { readers, rules }: Grammar = { readers: READERS, rules: SCOPE_RULES },
): Result<readonly Reading[]> {
  const whole = withLinkedValues(outlines.map((outline) => readClaims(outline, readers)));
  const header = whole.map(eventHeaderOf).find((name) => name !== undefined);
  const { claims, batches } = unpackAll(whole, header);
  const members = claims.flatMap((page) => {
    const found = ownDiscriminator(page, barePayloads(page), eventHeaderOf(page) ?? header);
    return found === undefined ? [] : [found];
  });
  const readings = claims.map((page, at) => {
    const found = findEvents(page, { members, header, batch: batches[at] }, rules.names);
    const set = rules.events.reduce((events, { apply }) => apply(page, events), found);
    return readPage(page, set, { rules, vocabularies });
  });
  return { value: readings.map(({ value }) => value), diagnostics: readings.flatMap(({ diagnostics }) => diagnostics) };
}

/** The claims of pages about single events: where one page shows that a delivery holds several, all of them deliver so. */
function unpackAll(
  pages: readonly PageClaims[],
  header: string | undefined,
): { readonly claims: readonly PageClaims[]; readonly batches: readonly (Batch | undefined)[] } {
  const own = pages.map((page) => findBatch(page, header));
  const shared = own.find((path) => path !== undefined);
  if (shared === undefined) return { claims: pages, batches: [] };
  const unpacked = pages.map((page, at) => unpackBatches(page, own[at] ?? shared));
  return { claims: unpacked.map(({ claims }) => claims), batches: unpacked.map(({ batch }) => batch) };
}
