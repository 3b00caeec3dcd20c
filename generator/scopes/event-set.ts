import { nameKey } from '../claims/event-names.ts';
import { envelopes } from '../envelopes/all.ts';
import { recogniseEnvelope } from '../envelopes/envelope.ts';
import type { Discriminator } from '../model/discriminator.ts';
import type { Section } from '../model/outline.ts';
import type { ListedEvent } from '../model/reading.ts';
import type { JsonNode } from '../text/json/node.ts';
import { type Body, findDiscriminator, SEPARATOR, textsOf } from './discriminator.ts';
import { anchorsOfEvents, sectionsOf } from './event-sections.ts';
import { headingEvents } from './heading-events.ts';
import type { PageClaims } from './page-claims.ts';
import { isAboutEvents } from './page-subject.ts';
import { type Payload, textAt } from './payloads.ts';
import { resolveNames } from './resolve-names.ts';
import { literalOf, mistakenValues, twinValues, wireValues } from './wire-values.ts';

/** The events of a page and what tells them apart. */
export interface EventSet {
  /** The path at which a payload without a known envelope says which event it is. */
  readonly discriminator: readonly string[] | undefined;
  /** The header of requests that says which event a payload is that does not say it itself. */
  readonly header: string | undefined;
  /** Where two places tell events apart together. */
  readonly composed: ComposedTypes | undefined;
  readonly events: readonly ListedEvent[];
  /** Values at the discriminator that the words around their payloads contradict, and the page names nowhere. */
  readonly mistaken: ReadonlySet<string>;
  /** For sections that are about events: which. */
  readonly bySection: ReadonlyMap<Section, readonly string[]>;
  /** For anchors that a list or table of events links to: which. */
  readonly byAnchor: ReadonlyMap<string, readonly string[]>;
}

/** What two places tell together. */
export interface ComposedTypes {
  readonly discriminator: Discriminator;
  /** The event types of the payloads that both places are in. */
  readonly byPayload: ReadonlyMap<JsonNode, string>;
}

/** What tells events apart on the pages of a set. */
export interface TellingOnPages {
  readonly paths: readonly (readonly string[])[];
  readonly header: string | undefined;
}

/** Works out which events a page has, from what it names and from what its payloads say of themselves. */
export function findEvents(claims: PageClaims, elsewhere: TellingOnPages): EventSet {
  const header = eventHeaderOf(claims) ?? elsewhere.header;
  const bare = claims.payloads.filter(({ node }) => recogniseEnvelope(node, envelopes) === undefined);
  const discriminator =
    bare.length + claims.members.length === 0
      ? undefined
      : (ownDiscriminator(claims, bare, header) ??
        elsewhere.paths.find((path) => bare.some(({ node }) => textAt(node, path) !== undefined)));
  const mistaken = new Set([...mistakenValues(claims, discriminator), ...twinValues(claims, discriminator)]);
  const onWire = wireValues(claims, discriminator, mistaken);
  const named = resolveNames(claims, onWire, discriminator);
  const events = new Map<string, ListedEvent>();
  for (const { type, description, place } of named) if (!events.has(type)) events.set(type, { type, description, place });
  for (const [type, { description, place }] of onWire) if (!events.has(type)) events.set(type, { type, description, place });
  const bySection = sectionsOf(claims, named, onWire);
  const headed = headingEvents(claims, { discriminator, bySection, isAny: discriminator !== undefined || events.size > 0 });
  for (const { event, section } of headed) {
    if (!events.has(event.type)) events.set(event.type, event);
    bySection.set(section, [event.type]);
  }
  return {
    discriminator,
    header,
    composed: undefined,
    mistaken,
    events: [...events.values()],
    bySection,
    byAnchor: anchorsOfEvents(named),
  };
}

/** The header that a page says most often to name the event, or shows in most requests. */
export function eventHeaderOf({ eventHeaders }: PageClaims): string | undefined {
  const counts = new Map<string, { readonly name: string; times: number }>();
  for (const { name } of eventHeaders) {
    const known = counts.get(name.toLowerCase());
    if (known === undefined) counts.set(name.toLowerCase(), { name, times: 1 });
    else known.times++;
  }
  return [...counts.values()].sort((a, b) => b.times - a.times)[0]?.name;
}

/**
 * What a page's own bodies are told apart by.
 * @param header The header that names their events, if one does: then a member has to be named for the event to count.
 */
export function ownDiscriminator(
  claims: PageClaims,
  bare: readonly Payload[],
  header: string | undefined,
): readonly string[] | undefined {
  const names = new Set(claims.events.map(({ type }) => nameKey(type)));
  const found = findDiscriminator(bodiesOf(claims, bare), {
    names,
    isAboutEvents: isAboutEvents(claims),
    hasHeader: header !== undefined,
  });
  if (found === undefined) return undefined;
  return found;
}

function bodiesOf({ topics, members, lists }: PageClaims, bare: readonly Payload[]): readonly Body[] {
  const words = (section: Section): readonly string[] => (topics.get(section)?.chain ?? []).slice(0, 2).map(({ text }) => text);
  const shown = bare.map(({ node, section, fence }) => ({
    texts: textsOf(node),
    words: [...words(section), fence.fence.title ?? ''],
  }));
  const tables = [...members, ...lists.filter(({ isCertain }) => isCertain)].flatMap(({ members: listed, section }) => {
    const texts = new Map(
      listed.flatMap(({ path, example, description }) => {
        const text = literalOf(example, description);
        return text === undefined ? [] : [[path.join(SEPARATOR), text] as const];
      }),
    );
    return texts.size === 0 ? [] : [{ texts, words: words(section) }];
  });
  return [...shown, ...tables];
}
