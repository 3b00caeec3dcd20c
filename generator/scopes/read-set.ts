import { readClaims } from '../claims/page-claims.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { envelopes } from '../envelopes/all.ts';
import { recognizeEnvelope } from '../envelopes/envelope.ts';
import type { Outline } from '../model/outline.ts';
import type { Reading } from '../model/reading.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import { ownDiscriminator } from './discriminator/page-discriminator.ts';
import { composeEvents } from './events/composed-events.ts';
import { eventHeaderOf, findEvents } from './events/event-set.ts';
import { readPage } from './read-page.ts';

/** Reads pages that belong together: what tells events apart on one of them does so on the others, where nothing of their own does. */
export function readSet(outlines: readonly Outline[], vocabularies: readonly Vocabulary[]): Result<readonly Reading[]> {
  const claims = outlines.map(readClaims);
  const header = claims.map(eventHeaderOf).find((name) => name !== undefined);
  const members = claims.flatMap((page) => {
    const bare = page.payloads.filter(({ node }) => recognizeEnvelope(node, envelopes) === undefined);
    const found = ownDiscriminator(page, bare, eventHeaderOf(page) ?? header);
    return found === undefined ? [] : [found];
  });
  const readings = claims.map((page) => readPage(page, composeEvents(page, findEvents(page, { members, header })), vocabularies));
  return { value: readings.map(({ value }) => value), diagnostics: readings.flatMap(({ diagnostics }) => diagnostics) };
}
