import { readClaims } from '../claims/page-claims.ts';
import { READERS, type Readers } from '../claims/readers.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { envelopes } from '../envelopes/all.ts';
import { recognizeEnvelope } from '../envelopes/envelope.ts';
import type { Outline } from '../model/outline.ts';
import type { Reading } from '../model/reading.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import { ownDiscriminator } from './discriminator/page-discriminator.ts';
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
  const claims = outlines.map((outline) => readClaims(outline, readers));
  const header = claims.map(eventHeaderOf).find((name) => name !== undefined);
  const members = claims.flatMap((page) => {
    const bare = page.payloads.filter(({ node }) => recognizeEnvelope(node, envelopes) === undefined);
    const found = ownDiscriminator(page, bare, eventHeaderOf(page) ?? header);
    return found === undefined ? [] : [found];
  });
  const readings = claims.map((page) => {
    const set = rules.events.reduce((events, { apply }) => apply(page, events), findEvents(page, { members, header }));
    return readPage(page, set, { rules, vocabularies });
  });
  return { value: readings.map(({ value }) => value), diagnostics: readings.flatMap(({ diagnostics }) => diagnostics) };
}
