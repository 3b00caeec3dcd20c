import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { envelopes } from '../envelopes/all.ts';
import { recogniseEnvelope } from '../envelopes/envelope.ts';
import type { Outline, Section } from '../model/outline.ts';
import type { Example, ListedEvent, Reading } from '../model/reading.ts';
import { readClasses } from '../readers/csharp-classes.ts';
import { saysSimilar, sortTables } from '../readers/data-tables.ts';
import { eventOfSections, readEventHeadings } from '../readers/event-headings.ts';
import { readEventTables } from '../readers/event-table.ts';
import { type JsonFence, readJsonFences } from '../readers/json-fences.ts';
import { readMemberTables, unreadRows } from '../readers/member-table.ts';
import { readProseValues } from '../readers/prose-values.ts';
import { type JsonNode, memberOf } from '../text/json/node.ts';
import { similarAmong } from '../text/similar.ts';
import type { Dialect, Trait } from './dialect.ts';

/**
 * Pages as Azure Event Grid's publishers write them: a table of event types, and under a heading for each type a
 * payload in its envelope, alone or in an array. The payload's own event type says which event it shows.
 */
export const eventGridDialect: Dialect = { name: 'event-grid', recognise, read };

function recognise(outline: Outline): readonly Trait[] {
  const types = readEventTables(outline).length;
  const payloads = readExamples(readJsonFences(outline).fences).found.length;
  return [
    { weight: types * 2, what: `${types} event types in tables` },
    { weight: payloads * 3, what: `${payloads} payloads in a known envelope` },
  ];
}

function read(outline: Outline): Result<Reading> {
  const tabled = readEventTables(outline);
  const { events, duplicates } = withoutDuplicates(tabled.length > 0 ? tabled : readEventHeadings(outline));
  const json = readJsonFences(outline);
  const { found, strangers } = readExamples(json.fences);
  const memberTables = readMemberTables(outline);
  const tables = sortTables([...memberTables, ...readClasses(outline)], events, envelopes);
  const values = readProseValues(outline);
  const dataTables =
    values.length === 0 ? tables.dataTables : [...tables.dataTables, { types: undefined, members: values, aside: true }];
  const reading = {
    outline,
    dialect: 'event-grid',
    events,
    examples: found.map(({ example }) => example),
    ...tables,
    dataTables,
    saysSimilar: saysSimilar(outline),
    passedOver: json.passedOver,
  };
  const diagnostics = [
    ...json.diagnostics,
    ...unreadRows(memberTables),
    ...strangers,
    ...duplicates,
    ...checkExamples(outline, events, found),
  ];
  return { value: reading, diagnostics };
}

function withoutDuplicates(listed: readonly ListedEvent[]): {
  events: readonly ListedEvent[];
  duplicates: readonly Diagnostic[];
} {
  const byType = new Map<string, ListedEvent>();
  const duplicates: Diagnostic[] = [];
  for (const event of listed) {
    const first = byType.get(event.type);
    if (first === undefined) byType.set(event.type, event);
    else
      duplicates.push(
        diagnostic('event/duplicate', { type: event.type }, event.place, [{ label: 'first listed', place: first.place }]),
      );
  }
  return { events: [...byType.values()], duplicates };
}

/** An example with the section that it stands in. */
interface FoundExample {
  readonly example: Example;
  readonly section: Section;
}

function readExamples(fences: readonly JsonFence[]): { found: readonly FoundExample[]; strangers: readonly Diagnostic[] } {
  const found: FoundExample[] = [];
  const strangers: Diagnostic[] = [];
  for (const { value, fence, section } of fences) {
    for (const payload of value.kind === 'array' && value.items.length > 0 ? value.items : [value]) {
      const place = { file: fence.code.file, span: payload.span };
      const example = readExample(payload, place);
      if (example === undefined) strangers.push(diagnostic('example/no-event', {}, place));
      else found.push({ example, section });
    }
  }
  return { found, strangers };
}

function readExample(payload: JsonNode, place: Example['place']): Example | undefined {
  const envelope = recogniseEnvelope(payload, envelopes);
  const type = envelope === undefined ? undefined : memberOf(payload, envelope.discriminator);
  if (envelope === undefined || type?.kind !== 'string') return undefined;
  return {
    type: type.value,
    envelope: envelope.name,
    payload,
    sample: envelope.dataMember === undefined ? payload : memberOf(payload, envelope.dataMember),
    place,
  };
}

/** Holds each example against the events listed, and against the heading that it stands under. */
function checkExamples(outline: Outline, events: readonly ListedEvent[], found: readonly FoundExample[]): readonly Diagnostic[] {
  const listed = new Set(events.map((event) => event.type));
  const eventOf = eventOfSections(outline, events);
  const similar = similarAmong([...listed]);
  return found.flatMap(({ example, section }) => {
    if (listed.size === 0) return [];
    const place = typePlace(example);
    if (!listed.has(example.type)) {
      return [diagnostic('event/not-listed', { type: example.type, near: similar(example.type) }, place)];
    }
    const headed = eventOf.get(section);
    if (headed === undefined || headed.type === example.type) return [];
    return [diagnostic('event/heading-differs', { type: example.type, heading: headed.type }, place)];
  });
}

function typePlace(example: Example): Example['place'] {
  const envelope = recogniseEnvelope(example.payload, envelopes);
  const type = envelope === undefined ? undefined : memberOf(example.payload, envelope.discriminator);
  return type === undefined ? example.place : { ...example.place, span: type.span };
}
