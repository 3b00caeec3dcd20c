import type { EventClaim } from '../../claims/tables/event-tables.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { envelopes } from '../../envelopes/all.ts';
import { memberPath } from '../../envelopes/discriminator.ts';
import { recognizeEnvelope } from '../../envelopes/envelope.ts';
import { closestAmong } from '../../text/closest-match.ts';
import { type JsonNode, nodeAt } from '../../text/json/node.ts';
import type { Place } from '../../text/source.ts';
import { type BodyDiscriminator, eventOfNode } from '../discriminator/event-of-payload.ts';
import { typeOf } from '../events/wire-values.ts';
import type { Page } from '../page.ts';
import { eventsOfSection } from '../scope-rule.ts';

/** Holds what the page lists, what its headings say and what its payloads say of themselves against each other. */
export function checkExamples(page: Page): readonly Diagnostic[] {
  const { claims, set } = page;
  const listed = claims.events.filter(({ by }) => by !== 'heading');
  const types = new Set(listed.map(({ type }) => type));
  const similar = closestAmong([...types]);
  const told = claims.payloads.flatMap(({ node, section, place }) => {
    const type = set.composed?.byPayload.get(node) ?? typeOf(node, set.discriminator);
    return type === undefined ? [] : [{ type, section, place: typePlace(node, place, set.discriminator) }];
  });
  const isListed = (type: string): boolean => types.has(type) || (set.composed !== undefined && types.has(firstHalf(type)));
  const events = new Set(set.events.map(({ type }) => type));
  // Rows of one event and several of its actions name another event each.
  const isWhole = ({ type }: EventClaim): boolean => set.composed === undefined || events.has(type);
  return [
    ...duplicates(listed.filter((claim) => claim.by === 'table' && isWhole(claim))),
    ...told.flatMap(({ type, section, place }) => {
      if (set.mistaken.has(type)) return [diagnostic('event/not-listed', { type, near: similar(type) }, place)];
      if (types.size > 0 && !isListed(type) && set.discriminator === undefined)
        return [diagnostic('event/not-listed', { type, near: similar(type) }, place)];
      const headed = eventsOfSection(page, section) ?? [];
      const [heading] = headed;
      return heading === undefined || headed.includes(type)
        ? []
        : [diagnostic('event/heading-differs', { type, heading }, place)];
    }),
  ];
}

/** `issues` of `issues.opened`. */
function firstHalf(type: string): string {
  return type.slice(0, Math.max(0, type.lastIndexOf('.')));
}

function duplicates(listed: readonly EventClaim[]): readonly Diagnostic[] {
  const first = new Map<string, EventClaim>();
  return listed.flatMap((claim) => {
    const known = first.get(claim.type);
    if (known === undefined) first.set(claim.type, claim);
    return known === undefined || known.section !== claim.section
      ? []
      : [diagnostic('event/duplicate', { type: claim.type }, claim.place, [{ label: 'first listed', place: known.place }])];
  });
}

/** Where a payload says which event it is. */
function typePlace(node: JsonNode, place: Place, discriminator: BodyDiscriminator | undefined): Place {
  const envelope = recognizeEnvelope(node, envelopes);
  const path = envelope === undefined ? (eventOfNode(node, discriminator)?.path ?? []) : memberPath(envelope.discriminator);
  const found = nodeAt(node, path);
  return found === undefined ? place : { ...place, span: found.span };
}
