import { placeOf } from '../claims/fences/json-fences.ts';
import type { PageClaims } from '../claims/page-claims.ts';
import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { bareEnvelope } from '../envelopes/bare.ts';
import { atMember, inHeaderIfAny } from '../envelopes/discriminator.ts';
import type { Discriminator } from '../model/discriminator.ts';
import type { Example, Reading } from '../model/reading.ts';
import type { Place } from '../text/source.ts';
import { accountOf } from './account.ts';
import { structureOfBatch } from './batches.ts';
import type { EventSet } from './events/event-set.ts';
import { indexEvents } from './events/named-in-text.ts';
import { typeOf } from './events/wire-values.ts';
import { collectLinks } from './members/member-links.ts';
import { structuresOf } from './members/page-structures.ts';
import { scopeMembers } from './members/scope-members.ts';
import type { Page } from './page.ts';
import { checkExamples } from './payloads/check-examples.ts';
import { scopePayloads } from './payloads/scope-payloads.ts';
import { findVariants } from './variants/find-variants.ts';

/** What one page says, each claim given to the events that it is about. */
export function readPage(
  claims: PageClaims,
  set: EventSet,
  { rules, vocabularies }: Pick<Page, 'rules' | 'vocabularies'>,
): Result<Reading> {
  const page: Page = { claims, set, rules, vocabularies, ...prepare(claims, set) };
  const shown = scopePayloads(page);
  const tables = scopeMembers(page, shown.examples);
  const structures = structuresOf(page, shown.others, tables.structures);
  const skipped = [...claims.json.skipped, ...notDelivered(claims), ...structures.skipped];
  const account = accountOf(page, { examples: [...shown.all, ...structures.samples], lists: tables.outcomes, skipped });
  const dataTables = withProseValues(tables.dataTables, claims);
  const reading: Reading = {
    outline: claims.outline,
    envelope: usualEnvelope(page, shown.examples),
    events: set.events,
    examples: shown.examples,
    likenesses: shown.likenesses,
    structures: [...structures.structures, ...structureOfBatch(set.batch)],
    dataTables,
    envelopeTables: tables.envelopeTables,
    variants: findVariants(page, shown.examples, dataTables),
    declaresSimilarEvents: declaresSimilarEvents(claims),
    signatures: claims.signatures,
    skipped,
    account,
  };
  return {
    value: reading,
    diagnostics: [
      ...claims.json.diagnostics,
      ...unread(claims),
      ...structures.diagnostics,
      ...guessedOptional(reading),
      ...(shown.general === undefined ? [] : [diagnostic('example/for-all', { count: set.events.length }, shown.general.place)]),
      ...(set.events.length === 0 ? [] : shown.unclaimed.map(({ place }) => diagnostic('example/no-event', {}, place))),
      ...checkExamples(page),
    ],
  };
}

function withProseValues(tables: Reading['dataTables'], { proseValues }: PageClaims): Reading['dataTables'] {
  if (proseValues.length === 0) return tables;
  return [...tables, { types: undefined, members: proseValues, form: 'list', supplementary: true }];
}

/** What is worked out once for all claims of a page. */
function prepare(
  claims: PageClaims,
  { discriminator, events }: EventSet,
): Pick<Page, 'index' | 'links' | 'payloadsNameEvents' | 'rootNames'> {
  return {
    index: indexEvents(events.map(({ type }) => type)),
    links: collectLinks(claims),
    payloadsNameEvents: claims.payloads.some(({ node }) => typeOf(node, discriminator) !== undefined),
    rootNames: new Set(claims.payloads.flatMap(({ node }) => node.members.map(({ name }) => name))),
  };
}

/** JSON under headings about requests or answers. */
function notDelivered({ json, delivered }: PageClaims): Reading['skipped'] {
  const used = new Set(delivered);
  const others = json.fences.filter((fence) => !used.has(fence));
  return others.map(({ fence }) => ({ place: placeOf(fence), reason: 'JSON that the heading calls a request or a response' }));
}

/** The envelope of events that no example shows: that of the others, else the one that the page speaks of, else none. */
function usualEnvelope({ claims, set, vocabularies }: Page, [first]: readonly Example[]): string {
  if (first !== undefined) return first.envelope;
  const { text } = claims.outline.page;
  return (
    vocabularies.find(({ envelope }) => envelope?.mention.test(text) === true)?.envelope?.name ??
    bareEnvelope(usualDiscriminator(set), set.batch?.path).name
  );
}

/** What distinguishes events of which no example is shown. */
function usualDiscriminator({ discriminator, header }: EventSet): Discriminator {
  if (discriminator !== undefined) return atMember(...discriminator.path);
  return inHeaderIfAny(header);
}

/** Whether a sentence says that events are alike: "The schema of the other events is similar", "All webhooks have a common format". */
function declaresSimilarEvents({ outline }: PageClaims): boolean {
  return outline.sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'prose' && SAYS_ALIKE.test(block.text) && block.text.split(/[.!?]\s/).some(saysAlike)),
  );
}

function saysAlike(sentence: string): boolean {
  return SAYS_ALIKE.test(sentence) && OF_EVENTS.test(sentence) && !LIKE_OTHERS.test(sentence) && !OF_ATTEMPTS.test(sentence);
}

/** "In the same format as the API serializes objects": alike to what is no event. */
const LIKE_OTHERS =
  /\b(?:same|similar|identical)(?: [\w-]+){0,3} (?:as|to|that|than)\b(?!.*(?:\b(?:events?|web ?hooks?|notifications?|callbacks?|above|below|others?|previous|following)\b|\w[._:]\w))/i;
/** "Each attempt brings the same data": alike is what is sent again. */
const OF_ATTEMPTS = /\b(?:attempts?|retr(?:y|ies|ied|ying)|re-?sent|re-?deliver\w*|duplicates?)\b/i;
/** The same event can come twice, and a webhook have the same address: that says nothing of the form. */
const SAYS_ALIKE =
  /\b(?:similar|identical|alike)\b|\b(?:is|are|be) the same\b|\ball (?:[\w-]+ ){0,2}(?:events?|web ?hooks?|notifications?|callbacks?) (?:use|share|have|follow|contain|carry) (?:the|this|a|an) (?:[\w-]+ ){0,3}(?:payload|format|structure|schema|body|envelope|shape)\b|\b(?:same|common|standard|consistent|uniform)(?: [\w-]+){0,2} (?:schemas?|payloads?|properties|fields|formats?|forms?|structures?|shapes?|bod(?:y|ies)|data)\b/i;
const OF_EVENTS = /\b(?:schemas?|events?|payloads?|properties|formats?|structures?|shapes?|bod(?:y|ies))\b/i;

/** What of the tables of members was not read. */
function unread({ members }: PageClaims): readonly Diagnostic[] {
  return members.flatMap((claim) =>
    claim.unread.map(({ text, what, place }) =>
      what === 'row'
        ? diagnostic('table/row-not-read', { text }, place)
        : diagnostic('table/type-not-read', { member: text }, place),
    ),
  );
}

/** The members of each list that count as optional because it calls others required, told once wherever the list is used. */
function guessedOptional({ dataTables, envelopeTables, structures }: Reading): readonly Diagnostic[] {
  const told = new Set<Place['span']>();
  return [...dataTables, ...envelopeTables, ...structures].flatMap(({ members }) => {
    const guessed = members.filter(({ basis, place }) => basis?.by === 'others' && !told.has(place.span));
    for (const { place } of guessed) told.add(place.span);
    const [first] = guessed;
    const names = guessed.map(({ path }) => path.join('.'));
    return first === undefined ? [] : [diagnostic('table/others-required', { names }, first.place)];
  });
}
