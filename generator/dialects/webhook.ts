import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { envelopes } from '../envelopes/all.ts';
import { bareEnvelope } from '../envelopes/bare.ts';
import { type Envelope, recogniseEnvelope } from '../envelopes/envelope.ts';
import type { Outline, Section } from '../model/outline.ts';
import type { Example, ListedEvent, Reading } from '../model/reading.ts';
import { findDiscriminator } from '../readers/discriminators.ts';
import { eventHeaders } from '../readers/event-headers.ts';
import { attachExamples, objectsOf } from '../readers/examples.ts';
import { type JsonFence, placeOf, readJsonFences } from '../readers/json-fences.ts';
import { type JsonNode, stringMember } from '../text/json/node.ts';
import { type Dialect, readingOf, type Trait } from './dialect.ts';

/**
 * Pages of webhooks: a heading or a bold line for each event, a payload below it, perhaps with the headers of the
 * request. A member of the payload (`object_kind`, `type`) or a header tells which event it is.
 */
export const webhookDialect: Dialect = { name: 'webhook', recognise, read };

function recognise(outline: Outline): readonly Trait[] {
  const payloads = readJsonFences(outline).fences.flatMap(objectsOf);
  const bare = payloads.filter((payload) => recogniseEnvelope(payload, envelopes) === undefined);
  const discriminator = findDiscriminator(bare);
  const told =
    discriminator === undefined ? 0 : bare.filter((payload) => stringMember(payload, discriminator) !== undefined).length;
  const headers = eventHeaders(outline).size;
  const hooks =
    outline.sections.filter(({ heading }) => /\bweb ?hooks?\b/i.test(heading?.text ?? '')).length +
    (/\bweb ?hooks?\b/i.test(outline.title) ? 1 : 0);
  const named = countNamed(outline, discriminator);
  if (told + headers === 0) return [];
  return [
    { weight: hooks * 3, what: `${hooks} headings about webhooks` },
    { weight: hooks > 0 || headers > 0 ? told * 3 : 0, what: `${told} payloads told apart by ${discriminator}` },
    { weight: named * 3, what: `${named} payloads under headings that name their ${discriminator}` },
    { weight: headers * 4, what: `${headers} requests with a header that names the event` },
  ];
}

/** How many payloads stand under a heading with the very value of their discriminator. */
function countNamed(outline: Outline, discriminator: string | undefined): number {
  if (discriminator === undefined) return 0;
  const { fences } = readJsonFences(outline);
  return fences.filter((fence) =>
    objectsOf(fence).some((payload) => fence.section.heading?.text.includes(stringMember(payload, discriminator) ?? '\n')),
  ).length;
}

function read(outline: Outline): Result<Reading> {
  const json = readJsonFences(outline);
  const payloads = json.fences.flatMap((fence) => objectsOf(fence).map((payload) => ({ fence, payload })));
  const discriminator = findDiscriminator(
    payloads.filter(({ payload }) => recogniseEnvelope(payload, envelopes) === undefined).map(({ payload }) => payload),
  );
  const bare = discriminator === undefined ? undefined : bareEnvelope(discriminator);
  const examples = payloads.map(({ fence, payload }) => ({ fence, payload, example: readExample(fence, payload, bare) }));
  const headers = eventHeaders(outline);
  const named = examples.flatMap(({ fence, payload, example }) => {
    const event = headers.get(fence.section);
    return example === undefined && event !== undefined
      ? [{ name: `${event} event`, context: [], values: [payload], place: placeOf(fence.fence) }]
      : [];
  });
  const strangers = examples.filter(({ fence, example }) => example === undefined && !headers.has(fence.section));
  return {
    value: readingOf(outline, 'webhook', {
      events: listEvents(outline, examples),
      examples: examples.flatMap(({ example }) => example ?? []),
      structures: attachExamples([], named),
      passedOver: json.passedOver,
    }),
    diagnostics: [
      ...json.diagnostics,
      ...strangers.map(
        ({ fence, payload }): Diagnostic =>
          diagnostic('example/no-event', {}, { file: fence.fence.code.file, span: payload.span }),
      ),
    ],
  };
}

function readExample(fence: JsonFence, payload: JsonNode, bare: Envelope | undefined): Example | undefined {
  const envelope = recogniseEnvelope(payload, envelopes) ?? bare;
  const type = envelope === undefined ? undefined : stringMember(payload, envelope.discriminator);
  if (envelope === undefined || type === undefined) return undefined;
  const data = envelope.dataMember;
  const sample =
    data === undefined || payload.kind !== 'object' ? payload : payload.members.findLast(({ name }) => name === data)?.value;
  return { type, envelope: envelope.name, payload, sample, place: { file: fence.fence.code.file, span: payload.span } };
}

/** The events that the examples show, each described by the first words under the heading that it first stands below. */
function listEvents(
  outline: Outline,
  examples: readonly { readonly fence: JsonFence; readonly example: Example | undefined }[],
): readonly ListedEvent[] {
  const events = new Map<string, ListedEvent>();
  for (const { fence, example } of examples) {
    if (example === undefined || events.has(example.type)) continue;
    events.set(example.type, { type: example.type, description: describe(fence.section), place: headingPlace(outline, fence) });
  }
  return [...events.values()];
}

function describe({ heading, blocks }: Section): string | undefined {
  const [first] = blocks;
  return first?.kind === 'prose' && !first.bold && /[a-z]{3}/.test(first.text) && first.text.length < 300
    ? first.text
    : heading?.text;
}

function headingPlace({ page }: Outline, { section, fence }: JsonFence): ListedEvent['place'] {
  return section.heading === undefined ? placeOf(fence) : { file: page, span: section.heading.span };
}
