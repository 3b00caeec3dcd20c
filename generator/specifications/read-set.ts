import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { StatedEvent, StatedHeader, StatedMessage, StatedSecurity } from '../model/specifications/stated.ts';
import { isSameName } from '../text/case.ts';
import { memberOf, stringMember } from '../text/json/node.ts';
import type { Place, SourceFile } from '../text/source.ts';
import { asyncApiMessage, asyncApiMessages } from './asyncapi.ts';
import type { SpecificationDocument } from './document.ts';
import { eventsOf } from './events/events.ts';
import type { SpecificationFence } from './fences.ts';
import { examplesIn, extensionsOf, payloadSchema } from './messages.ts';
import { type CheckKeyword, Normalizer } from './normalize/normalize.ts';
import { openApiMessages } from './openapi.ts';
import { ReferenceResolver } from './resolve.ts';

/** The specifications of a set of pages. */
export interface SpecificationSet {
  readonly files: readonly SpecificationDocument[];
  readonly fences: readonly SpecificationFence[];
}

/** What the Markdown pages of a set say. */
export interface Documented {
  /** The types of the events that they name. */
  readonly types: readonly string[];
  /** The events that a schema is about which they have as a table of members; nothing where they do not say it. */
  readonly about: (place: Place) => readonly string[] | undefined;
}

/** What the specifications of one page state. */
export interface StatedPage {
  readonly page: SourceFile;
  readonly events: readonly StatedEvent[];
  /** The headers of its deliveries, each once, and how these are authenticated. */
  readonly headers: readonly StatedHeader[];
  readonly security: readonly StatedSecurity[];
}

/** What the specifications of a set of pages state. */
interface StatedSet {
  readonly pages: readonly StatedPage[];
  /** The pages that others refer to. */
  readonly used: ReadonlySet<SourceFile>;
}

/**
 * Reads all specifications of a set, so that they may refer to each other.
 * @param check What guards say of keywords.
 */
export function readSpecifications(
  { files, fences }: SpecificationSet,
  { types: documented, about }: Documented,
  check: CheckKeyword,
): Result<StatedSet> {
  const references = new ReferenceResolver([...files, ...fences.map(({ document }) => document)]);
  const normalizer = new Normalizer(references, check);
  const byPage = new Map<SourceFile, StatedMessage[]>();
  const add = ({ page }: SpecificationDocument, messages: readonly StatedMessage[]): void => {
    byPage.set(page, [...(byPage.get(page) ?? []), ...messages]);
  };
  for (const document of files) add(document, messagesOf(document, normalizer));
  for (const fence of fences) add(fence.document, messagesOfFence(fence, { types: documented, about }, normalizer));
  // What others refer to is a part of these; only what nothing refers to stands for itself.
  for (const document of files) if (!references.used.has(document)) add(document, ownMessage(document, normalizer));
  const results = [...byPage].map(([page, messages]) => {
    const { value, diagnostics } = eventsOf(messages, normalizer.library);
    const headers = distinct(
      messages.flatMap((message) => message.headers),
      ({ name }) => name.toLowerCase(),
    );
    const security = distinct(
      messages.flatMap((message) => message.security),
      ({ place: { file, span } }) => `${file.name}:${span.start}`,
    );
    return { page, events: value.map((event) => spelledAsDocumented(event, documented)), headers, security, diagnostics };
  });
  return {
    value: {
      pages: results.map(({ diagnostics, ...page }) => page),
      used: new Set([...references.used].map(({ page }) => page)),
    },
    diagnostics: [
      ...normalizer.diagnostics,
      ...references.diagnostics,
      ...results.flatMap(({ diagnostics }) => diagnostics),
      ...files.flatMap((document) => unknownKind(document, references)),
    ],
  };
}

/** The first of those that go by one key. */
function distinct<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].reverse();
}

function messagesOf(document: SpecificationDocument, normalizer: Normalizer): readonly StatedMessage[] {
  if (document.kind === 'openapi') return openApiMessages(document, normalizer);
  return document.kind === 'asyncapi' ? asyncApiMessages(document, normalizer) : [];
}

/** What a file that describes one payload brings. */
function ownMessage(document: SpecificationDocument, normalizer: Normalizer): readonly StatedMessage[] {
  const { page } = document;
  const name = (page.name.split('/').at(-1) ?? '').replace(/(?:[.-]schema)?\.\w+$/, '');
  if (document.kind === 'schema') return messageOfSchema(document, stringMember(document.root, 'title') ?? name, normalizer);
  if (document.kind !== 'message') return [];
  return asyncApiMessage({ node: document.root, document, name, place: { file: page, span: document.root.span } }, normalizer);
}

function messageOfSchema(document: SpecificationDocument, name: string, normalizer: Normalizer): readonly StatedMessage[] {
  const { root, page } = document;
  const place = { file: page, span: { start: root.span.start, end: root.span.start + 1 } };
  const payload = payloadSchema(root, document, place, normalizer);
  if (payload === undefined) return [];
  const description = stringMember(root, 'description');
  return [
    { name, description, payload, headers: [], security: [], examples: examplesIn(root), extensions: extensionsOf(root), place },
  ];
}

/** A schema in a fence is that of the event which its title, the paragraph above it or a heading names; else nothing says what it is. */
function messagesOfFence(
  { document, headings, above, place, isTable }: SpecificationFence,
  { types: documented, about }: Documented,
  normalizer: Normalizer,
): readonly StatedMessage[] {
  if (document.kind === 'message')
    return asyncApiMessage({ node: document.root, document, name: headings[0]?.text ?? '', place }, normalizer);
  if (document.kind !== 'schema') return messagesOf(document, normalizer);
  if (isTable) return (about(place) ?? []).flatMap((type) => messageOfSchema(document, type, normalizer));
  const named = [
    stringMember(document.root, 'title') ?? '',
    ...literalsIn(document),
    ...above,
    ...headings.flatMap(({ codes, text }) => [...codes, text]),
  ];
  const type = named.flatMap((name) => documented.find((one) => one === name || isSameName(one, name)) ?? [])[0];
  if (type !== undefined) return messageOfSchema(document, type, normalizer);
  normalizer.diagnostics.push(diagnostic('specification/no-event', {}, place));
  return [];
}

/** The texts of members that have one only. */
function literalsIn({ root }: SpecificationDocument): readonly string[] {
  const properties = memberOf(root, 'properties');
  if (properties?.kind !== 'object') return [];
  return properties.members.flatMap(({ value }) => stringMember(value, 'const') ?? []);
}

/** A name that stands in no payload is written as the pages write it, where these are the same words. */
function spelledAsDocumented(event: StatedEvent, documented: readonly string[]): StatedEvent {
  if (documented.includes(event.type)) return event;
  const [same, ...others] = documented.filter((type) => isSameName(type, event.type));
  return same === undefined || others.length > 0 ? event : { ...event, type: same };
}

/** A file of YAML or JSON that is no specification, and no part of one. */
function unknownKind({ kind, page }: SpecificationDocument, { used }: ReferenceResolver): readonly Diagnostic[] {
  if (kind !== 'fragment') return [];
  const isUsed = [...used].some((document) => document.page === page);
  return isUsed ? [] : [diagnostic('specification/unknown-kind', {}, { file: page, span: { start: 0, end: 1 } })];
}
