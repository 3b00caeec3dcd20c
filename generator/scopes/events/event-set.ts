import { nameKey } from '../../claims/event-names.ts';
import { isPartHeading } from '../../claims/headings/headings.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import { type Payload, textAt } from '../../claims/payloads.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import { envelopes } from '../../envelopes/all.ts';
import { bareEnvelope } from '../../envelopes/bare.ts';
import { atMember, composedType } from '../../envelopes/discriminator.ts';
import { recognizeEnvelope } from '../../envelopes/envelope.ts';
import type { Discriminator } from '../../model/discriminator.ts';
import type { Section } from '../../model/outline.ts';
import type { ListedEvent } from '../../model/reading.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { findDiscriminator } from '../discriminator/discriminator.ts';
import { type BodyDiscriminator, literalOf, SEPARATOR, toldByNode } from '../discriminator/telling.ts';
import { type Body, OFTEN, TELLING, textsOf } from '../discriminator/telling-candidates.ts';
import { anchorsOfEvents, sectionsOf } from './event-sections.ts';
import { namedAsEvents } from './named-as-events.ts';
import { isAboutEvents } from './page-subject.ts';
import { resolveNames } from './resolve-names.ts';
import { mistakenValues, twinValues, type WireValue, wireValues } from './wire-values.ts';

/** The events of a page and what tells them apart. */
export interface EventSet {
  /** The path at which a payload without a known envelope says which event it is. */
  readonly discriminator: BodyDiscriminator | undefined;
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
  readonly members: readonly BodyDiscriminator[];
  readonly header: string | undefined;
}

/** Works out which events a page has, from what it names and from what its payloads say of themselves. */
export function findEvents(claims: PageClaims, elsewhere: TellingOnPages): EventSet {
  const header = eventHeaderOf(claims) ?? elsewhere.header;
  const bare = claims.payloads.filter(({ node }) => recognizeEnvelope(node, envelopes) === undefined);
  const discriminator =
    bare.length + claims.members.length + claims.classes.length === 0
      ? undefined
      : alone(
          ownDiscriminator(claims, bare, header) ??
            elsewhere.members.find((one) => bare.some(({ node }) => toldByNode(node, one) !== undefined)) ??
            statedDiscriminator(claims),
          claims,
        );
  const mistaken = new Set([...mistakenValues(claims, discriminator), ...twinValues(claims, discriminator)]);
  const onWire = wireValues(claims, discriminator, mistaken);
  const isNamed = namedAsEvents(claims);
  const members = new Set(claims.payloads.flatMap(({ node }) => node.members.map(({ name }) => name)));
  const isMember = ({ by, strength, type }: EventClaim): boolean => by !== 'heading' && strength < 3 && members.has(type);
  const named = resolveNames(claims, onWire, discriminator)
    .filter(({ type }) => discriminator?.second?.of.has(type) !== true)
    .filter((claim) => onWire.has(claim.type) || (isNamed(claim) && !isMember(claim)));
  const events = listEvents(named, onWire);
  return {
    discriminator,
    header,
    composed: undefined,
    mistaken,
    events: [...events.values()],
    bySection: sectionsOf(claims, named, onWire),
    byAnchor: anchorsOfEvents(named),
  };
}

/** The events that a page names, and those that its payloads name besides. */
function listEvents(named: readonly EventClaim[], onWire: ReadonlyMap<string, WireValue>): Map<string, ListedEvent> {
  const events = new Map<string, ListedEvent>();
  const shown = [...onWire].map(([type, { description, place }]) => ({ type, description, place }));
  for (const { type, description, place } of [...named, ...shown]) {
    const path = onWire.get(type)?.path;
    const envelope = path === undefined ? {} : { envelope: bareEnvelope(atMember(...path)).name };
    if (!events.has(type)) events.set(type, { type, description, place, ...envelope });
  }
  return events;
}

/** Where the page names events by the texts at both places together, the second one does not tell by itself. */
function alone(discriminator: BodyDiscriminator | undefined, claims: PageClaims): BodyDiscriminator | undefined {
  if (discriminator?.second === undefined) return discriminator;
  const { path, second } = discriminator;
  const names = new Set(claims.events.map(({ type }) => nameKey(type)));
  const isTogether = claims.payloads.some(({ node }) => {
    const texts = [textAt(node, path), textAt(node, second.path)];
    return [texts, texts.toReversed()].some(
      ([one, other]) => one !== undefined && other !== undefined && names.has(nameKey(composedType(one, other))),
    );
  });
  return isTogether ? { path, second: undefined } : discriminator;
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
): BodyDiscriminator | undefined {
  const events = claims.events.filter(namedAsEvents(claims));
  const said = events.map(({ type }) => type);
  const headings = [...claims.sectionOf.keys()].flatMap(({ text }) => (isPartHeading(text) ? [] : [text]));
  const names = new Set([...said, ...headings].map(nameKey));
  return findDiscriminator(bodiesOf(claims, bare), {
    names,
    headed: new Set(events.flatMap(({ by, type }) => (by === 'heading' ? [nameKey(type)] : []))),
    isAboutEvents: isAboutEvents(claims),
    hasHeader: header !== undefined,
  });
}

const TELLS_EVENT =
  /\b(?:events?|web ?hooks?|notifications?|messages?|callbacks?)(?:['’]s)? (?:types?|names?|kinds?)\b|\b(?:types?|names?|kinds?) of (?:the |this |an? )?(?:events?|web ?hooks?|notifications?|messages?|callbacks?)\b|イベントの(?:種類|名前|タイプ)|事件(?:类型|名称)|(?:tipo|nome|nombre) d[eo]l? evento|Ereignistyp|type d['’]événement|тип событи/iu;

/** The member that a list outside of the sections of events calls the type of the event, where no body shows one. */
function statedDiscriminator({ members, lists, events }: PageClaims): BodyDiscriminator | undefined {
  const ofEvents = new Set(events.filter(({ by }) => by === 'heading').map(({ section }) => section));
  const general = [...members, ...lists.filter(({ isCertain }) => isCertain)].filter(({ section }) => !ofEvents.has(section));
  const telling = general
    .flatMap((claim) => claim.members)
    .find(
      ({ path, type, description }) =>
        path.length === 1 &&
        (TELLING.test(path[0] ?? '') || OFTEN.test(path[0] ?? '')) &&
        TELLS_EVENT.test(description ?? '') &&
        (type.kinds.length === 0 || type.kinds.includes('string')),
    );
  return telling === undefined || events.length === 0 ? undefined : { path: telling.path, second: undefined };
}

function bodiesOf({ topics, members, lists, classes }: PageClaims, bare: readonly Payload[]): readonly Body[] {
  const words = (section: Section): readonly string[] => (topics.get(section)?.chain ?? []).slice(0, 2).map(({ text }) => text);
  const shown = bare.map(({ node, section, fence }) => ({
    texts: textsOf(node),
    words: [...words(section), ...[fence.fence.title, fence.fence.tab].filter((text) => text !== undefined)],
    isStated: false,
  }));
  const tables = [...members, ...classes, ...lists.filter(({ isCertain }) => isCertain)].flatMap(
    ({ members: listed, section }) => {
      const texts = new Map(
        listed.flatMap((member) => {
          const text = literalOf(member);
          return text === undefined ? [] : [[member.path.join(SEPARATOR), text] as const];
        }),
      );
      return texts.size === 0 ? [] : [{ texts, words: words(section), isStated: true }];
    },
  );
  return [...shown, ...tables];
}
