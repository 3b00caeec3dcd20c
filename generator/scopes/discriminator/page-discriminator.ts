import { eventNameStrength, nameKey } from '../../claims/event-names.ts';
import { isPartHeading } from '../../claims/headings/part-headings.ts';
import type { PageClaims } from '../../claims/page-claims.ts';
import type { Payload } from '../../claims/payloads.ts';
import { envelopes } from '../../envelopes/all.ts';
import { recognizeEnvelope } from '../../envelopes/envelope.ts';
import type { Section } from '../../model/outline.ts';
import { sectionsOfData } from '../events/event-sections.ts';
import { namedAsEvents } from '../events/named-as-events.ts';
import { isAboutEvents } from '../events/page-subject.ts';
import { AMBIGUOUS_NAME, type Body, DISCRIMINATOR_NAME, mayTell, textsOf } from './candidates.ts';
import { findDiscriminator } from './discriminator.ts';
import { type BodyDiscriminator, literalOf, SEPARATOR } from './event-of-payload.ts';

/** The payloads of a page that come in no known envelope: what distinguishes them, the page alone tells. */
export function barePayloads({ payloads }: PageClaims): readonly Payload[] {
  return payloads.filter(({ node }) => recognizeEnvelope(node, envelopes) === undefined);
}

/**
 * What a page's own bodies are distinguished by.
 * @param header The header that names their events, if one does: then a member has to be named for the event to count.
 */
export function ownDiscriminator(
  claims: PageClaims,
  bare: readonly Payload[],
  header: string | undefined,
): BodyDiscriminator | undefined {
  const events = claims.events.filter(namedAsEvents(claims));
  const ofData = sectionsOfData(claims, events, new Map());
  const bodies = bare.filter(({ section }) => !ofData.has(section));
  const said = events.map(({ type }) => type);
  const headings = [...claims.sectionOf.keys()].flatMap(({ text }) => (isPartHeading(text) ? [] : [text]));
  const listed = claims.values.flatMap(({ path, values }) => (path.length === 0 ? [] : values.map(({ value }) => value)));
  const aboutEvents = isAboutEvents(claims);
  const inWords = aboutEvents ? typesInWords(claims, bare) : [];
  const names = new Set([...said, ...headings, ...listed, ...inWords, ...valuesOfActions(claims)].map(nameKey));
  return findDiscriminator([...bodiesOf(claims, bodies), ...formsOf(claims, names)], {
    names,
    headed: new Set(events.flatMap(({ by, type }) => (by === 'heading' ? [nameKey(type)] : []))),
    isAboutEvents: aboutEvents,
    hasHeader: header !== undefined,
    listsEvents: new Set(events.flatMap(({ by, type }) => (by === 'table' || by === 'list' ? [type] : []))).size > 1,
  });
}

/**
 * The names of several parts that stand as code in sentences, "one event, e.g. `order.paid`", and in a body at a member that is called
 * like what tells events: no chance, where the page is about events.
 */
function typesInWords({ outline }: PageClaims, bare: readonly Payload[]): readonly string[] {
  const told = new Set(bare.flatMap(({ node }) => [...textsOf(node)].flatMap(([key, text]) => (mayTell(key) ? [text] : []))));
  return outline.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'prose' ? block.codes.filter((code) => told.has(code) && eventNameStrength(code) === 3) : [],
    ),
  );
}

/** The values that lists of members give to what is called after events, or an action. */
function valuesOfActions({ members, certainLists }: PageClaims): readonly string[] {
  return [...members, ...certainLists].flatMap((claim) =>
    claim.members.flatMap(({ path: [name = '', ...inner], knownValues }) =>
      inner.length === 0 && (name === 'action' || DISCRIMINATOR_NAME.test(name)) ? knownValues : [],
    ),
  );
}

const TELLS_EVENT =
  /\b(?:events?|web ?hooks?|notifications?|messages?|callbacks?)(?:['’]s)? (?:types?|names?|kinds?)\b|\b(?:types?|names?|kinds?) of (?:the |this |an? )?(?:events?|web ?hooks?|notifications?|messages?|callbacks?)\b|イベントの(?:種類|名前|タイプ)|事件(?:类型|名称)|(?:tipo|nome|nombre) d[eo]l? evento|Ereignistyp|type d['’]événement|тип событи/iu;

/** The member that a list outside of the sections of events calls the type of the event, where no body shows one. */
export function statedDiscriminator({ members, certainLists, events }: PageClaims): BodyDiscriminator | undefined {
  const ofEvents = new Set(events.filter(({ by }) => by === 'heading').map(({ section }) => section));
  const general = [...members, ...certainLists].filter(({ section }) => !ofEvents.has(section));
  const telling = general
    .flatMap((claim) => claim.members)
    .find(
      ({ path, type, description }) =>
        path.length === 1 &&
        (DISCRIMINATOR_NAME.test(path[0] ?? '') || AMBIGUOUS_NAME.test(path[0] ?? '')) &&
        TELLS_EVENT.test(description ?? '') &&
        (type.kinds.length === 0 || type.kinds.includes('string')),
    );
  return telling === undefined || events.length === 0 ? undefined : { path: telling.path, second: undefined };
}

function bodiesOf(claims: PageClaims, bare: readonly Payload[]): readonly Body[] {
  const { topics, members, certainLists, classes, sectionOf, sent } = claims;
  const words = (section: Section): readonly string[] => (topics.get(section)?.chain ?? []).slice(0, 2).map(({ text }) => text);
  const said = (section: Section): string | undefined => {
    const subject = topics.get(section)?.subject;
    const owner = subject === undefined ? undefined : sectionOf.get(subject);
    return owner === undefined ? undefined : sent.sentences.get(owner);
  };
  const shown = bare.map(({ node, section, fence }) => ({
    texts: textsOf(node),
    said: said(section),
    words: [...words(section), ...[fence.fence.title, fence.fence.tab].filter((text) => text !== undefined)],
    isStated: false,
  }));
  const tables = [...members, ...classes, ...certainLists].flatMap(({ members: listed, section }) => {
    const texts = new Map(
      listed.flatMap((member) => {
        const text = literalOf(member);
        return text === undefined ? [] : [[member.path.join(SEPARATOR), text] as const];
      }),
    );
    return texts.size === 0 ? [] : [{ texts, words: words(section), isStated: true }];
  });
  return [...shown, ...tables];
}

/** A member that a form of several events gives so many values at most. */
const MAX_VALUES = 100;

/**
 * Types in code that are the form of several events: a body for each of the values that they give to the member which is called
 * like what tells events, or whose values the page names.
 */
function formsOf({ members, classes }: PageClaims, names: ReadonlySet<string>): readonly Body[] {
  const declared = [...members, ...classes].filter(({ form }) => form === 'declaration');
  return declared.flatMap(({ members: listed }) => {
    const telling = listed.find(({ path, knownValues }) => {
      const named = knownValues.filter((value) => names.has(nameKey(value))).length;
      return (
        path.length <= 2 &&
        knownValues.length > 1 &&
        (DISCRIMINATOR_NAME.test(path.at(-1) ?? '') || named * 2 >= knownValues.length)
      );
    });
    const values = telling?.knownValues.slice(0, MAX_VALUES) ?? [];
    return values.map((value) => ({ texts: new Map([[telling?.path.join(SEPARATOR) ?? '', value]]), words: [], isStated: true }));
  });
}
