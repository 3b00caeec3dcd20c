import { readStatedSignatures } from '../../claims/signatures/stated.ts';
import { isSpecificationName } from '../../config/page-source.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { envelopeNamed } from '../../envelopes/all.ts';
import { BATCH_STRUCTURE } from '../../envelopes/batch.ts';
import { problemsOfKeyword } from '../../guard/document/check.ts';
import type { Structure } from '../../model/documented.ts';
import { LIMITS, type Limits } from '../../model/limits.ts';
import type { Outline } from '../../model/outline.ts';
import type { AccountEntry, Example, ListedEvent, Reading } from '../../model/reading.ts';
import type { StatedEvent } from '../../model/specifications/stated.ts';
import { findFences, type SpecificationFence } from '../../specifications/fences.ts';
import { readSpecificationFile } from '../../specifications/read-document.ts';
import { readSpecifications, type StatedPage } from '../../specifications/read-set.ts';
import { groupBy } from '../../text/groups.ts';
import { type JsonNode, memberOf, stringMember } from '../../text/json/node.ts';
import { compareText, type Place, type SourceFile } from '../../text/source.ts';

/** Pages of a set, those that are specifications apart. */
export function splitPages(pages: readonly SourceFile[]): {
  readonly markdown: readonly SourceFile[];
  readonly specifications: readonly SourceFile[];
} {
  const specifications = pages.filter(({ name }) => isSpecificationName(name));
  return { markdown: pages.filter((page) => !specifications.includes(page)), specifications };
}

/** Takes the specifications in fences out of pages. */
export function takeFences(outlines: readonly Outline[]): {
  readonly fences: readonly SpecificationFence[];
  readonly outlines: readonly Outline[];
} {
  const taken = outlines.map(findFences);
  return { fences: taken.flatMap(({ fences }) => fences), outlines: taken.map(({ outline }) => outline) };
}

/** Adds what specifications state to the readings of a set: files give readings of their own. */
export function addSpecifications(
  readings: readonly Reading[],
  { files, fences }: { readonly files: readonly SourceFile[]; readonly fences: readonly SpecificationFence[] },
  limits: Limits = LIMITS,
): Result<readonly Reading[]> {
  if (files.length === 0 && fences.length === 0) return { value: readings, diagnostics: [] };
  const read = files.map(readSpecificationFile);
  const documents = read.flatMap(({ value }) => value ?? []);
  const known = readings.flatMap(typesOf);
  const documented = { types: [...new Set(known)], about: eventsOfTables(readings) };
  const stated = readSpecifications({ files: documents, fences }, documented, problemsOfKeyword);
  const byPage = new Map(stated.value.pages.map((page) => [page.page, page]));
  const all = stated.value.pages.flatMap(({ events }) => events);
  const ofPages = readings.map((reading) => withEvents(reading, byPage.get(reading.outline.page), all, fences));
  // What is only there for others to refer to says nothing by itself.
  const telling = documents.filter(({ page }) => (byPage.get(page)?.events.length ?? 0) > 0 || !stated.value.used.has(page));
  const ofFiles = telling.map((document) => {
    const title = stringMember(memberOf(document.root, 'info'), 'title') ?? document.page.name;
    const outline: Outline = { page: document.page, title, date: undefined, sections: [], openers: [], limits };
    return withEvents(emptyReading(outline), byPage.get(document.page), all, []);
  });
  const diagnostics: readonly Diagnostic[] = [...read.flatMap((one) => one.diagnostics), ...stated.diagnostics];
  return { value: withBatch(sorted([...ofPages, ...ofFiles])), diagnostics };
}

/** Readings with what is stated of deliveries of several events: that of the pages, if they document such, is the same thing. */
function withBatch(readings: readonly Reading[]): readonly Reading[] {
  const [first] = readings.flatMap((reading) =>
    (reading.stated ?? []).flatMap(({ batch, library }) => (batch === undefined ? [] : [{ reading, batch, library }])),
  );
  if (first === undefined) return readings;
  const { schema, place } = first.batch;
  const stated = { schema, library: first.library, place };
  const isBatch = ({ name }: Structure): boolean => name === BATCH_STRUCTURE;
  const holder = readings.find(({ structures }) => structures.some(isBatch));
  if (holder === undefined) {
    const own: Structure = { name: BATCH_STRUCTURE, context: [], anchors: [], members: [], samples: [], stated, place };
    return readings.map((reading) =>
      reading === first.reading ? { ...reading, structures: [...reading.structures, own] } : reading,
    );
  }
  return readings.map((reading) =>
    reading === holder
      ? { ...reading, structures: reading.structures.map((one) => (isBatch(one) ? { ...one, stated } : one)) }
      : reading,
  );
}

/** The events that the members in a range of a page belong to, as its readers found. */
function eventsOfTables(readings: readonly Reading[]): (place: Place) => readonly string[] | undefined {
  const byPage = groupBy(readings, ({ outline }) => outline.page.name);
  return ({ file, span }) => {
    const tables = (byPage.get(file.name) ?? []).flatMap(({ dataTables, events }) =>
      dataTables
        .filter(
          ({ members: [first] }) =>
            first !== undefined && first.place.span.start >= span.start && first.place.span.end <= span.end,
        )
        .map(({ types }) => types ?? (events.length === 1 ? events.map(({ type }) => type) : [])),
    );
    return tables[0];
  };
}

function sorted(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((a, b) => compareText(a.outline.page.name, b.outline.page.name));
}

function typesOf({ events, examples }: Reading): readonly string[] {
  return [...events, ...examples].map(({ type }) => type);
}

function emptyReading(outline: Outline): Reading {
  return {
    outline,
    envelope: '',
    events: [],
    examples: [],
    likenesses: [],
    structures: [],
    dataTables: [],
    envelopeTables: [],
    variants: [],
    declaresSimilarEvents: false,
    signatures: [],
    stated: [],
    skipped: [],
    account: [],
  };
}

/** A reading with the events that its page states, and with what others state of those that it documents. */
function withEvents(
  reading: Reading,
  own: StatedPage | undefined,
  all: readonly StatedEvent[],
  fences: readonly SpecificationFence[],
): Reading {
  const named = new Set(typesOf(reading));
  const events = own?.events ?? [];
  const added = events.filter(({ type }) => !named.has(type));
  const listed = added.map(({ type, description, envelope, place }): ListedEvent => ({ type, description, envelope, place }));
  const types = new Set([...named, ...added.map(({ type }) => type)]);
  const signatures = own === undefined ? [] : readStatedSignatures(own.page, own.headers, own.security);
  const shown = events.flatMap((event) => examplesOf(event, reading));
  const hasVariants = new Set(reading.variants.map(({ type }) => type));
  return {
    ...reading,
    envelope: reading.envelope === '' ? (events[0]?.envelope ?? '') : reading.envelope,
    events: [...reading.events, ...listed],
    examples: [...reading.examples, ...shown],
    variants: [...reading.variants, ...events.flatMap((event) => variantsOf(event)).filter(({ type }) => !hasVariants.has(type))],
    signatures: [...reading.signatures, ...signatures],
    stated: all.filter(({ type }) => types.has(type)),
    account: [
      ...reading.account,
      ...fences.filter(({ place, isTable }) => !isTable && place.file === reading.outline.page).map(accountOf),
    ],
  };
}

function examplesOf({ type, envelope, forms }: StatedEvent, { outline: { page } }: Reading): readonly Example[] {
  const nodes: readonly JsonNode[] = forms.flatMap(({ examples }) => examples);
  const { dataMember } = envelopeNamed(envelope);
  return nodes.map((payload) => ({
    type,
    envelope,
    payload,
    sample: dataMember === undefined ? payload : memberOf(payload, dataMember),
    place: { file: page, span: payload.span },
  }));
}

function variantsOf({ type, member, forms, held }: StatedEvent): Reading['variants'] {
  if (member === undefined) return [];
  const values = forms.flatMap(({ value, description, place }) => (value === undefined ? [] : [{ value, description, place }]));
  return [{ type, holder: held?.holder, member, values }];
}

function accountOf({ place, document: { kind } }: SpecificationFence): AccountEntry {
  return { kind: 'code', place, gave: GAVE[kind] ?? 'a specification', reason: '' };
}

const GAVE: Readonly<Record<string, string>> = {
  openapi: 'an OpenAPI document',
  asyncapi: 'an AsyncAPI document',
  schema: 'a JSON Schema',
  message: 'a message of AsyncAPI',
};
