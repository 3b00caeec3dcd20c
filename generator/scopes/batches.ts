import { nameKey } from '../claims/event-names.ts';
import type { PageClaims } from '../claims/page-claims.ts';
import { type Payload, textAt } from '../claims/payloads.ts';
import { BATCH_STRUCTURE, HOLDS_EVENTS, MAX_STEPS_TO_BATCH } from '../envelopes/batch.ts';
import type { DocumentedMember, Structure } from '../model/documented.ts';
import { addToGroup } from '../text/groups.ts';
import { type JsonNode, nodeAt } from '../text/json/node.ts';
import { unstated } from '../type-names/read-type.ts';
import { type BodyDiscriminator, eventOfNode, SEPARATOR } from './discriminator/event-of-payload.ts';
import { barePayloads, ownDiscriminator } from './discriminator/page-discriminator.ts';

/*
 * Some publishers deliver several events in one object: `{ "sent_at": …, "events": [ { "name": … }, … ] }`. Then an item of
 * that array is the event, and what stands around it is about the delivery.
 */

/** Deliveries that hold several events, as a page shows them. */
export interface Batch {
  /** The names that lead from a delivery to the array. */
  readonly path: readonly string[];
  /** Deliveries as a whole. */
  readonly deliveries: readonly Payload[];
  /** What lists say of the members around the events, and of the array. */
  readonly members: readonly DocumentedMember[];
}

/**
 * The names that lead to the array whose items are the events of a page: the deliveries do not say themselves what they are, and
 * the items do. `undefined` where there is none.
 */
export function findBatch(claims: PageClaims, header: string | undefined): readonly string[] | undefined {
  const bare = barePayloads(claims);
  const arrays = new Map<string, Payload[]>();
  for (const payload of bare) {
    for (const path of arraysIn(payload.node)) {
      addToGroup(arrays, path.join(SEPARATOR), payload);
    }
  }
  if (arrays.size === 0) return undefined;
  const whole = ownDiscriminator(claims, bare, header);
  return [...arrays]
    .map(([key, deliveries]) => ({ path: key.split(SEPARATOR), deliveries }))
    .filter(({ deliveries }) => deliveries.every(({ node }) => eventOfNode(node, whole) === undefined))
    .find(({ path, deliveries }) => {
      const items = deliveries.flatMap((delivery) => itemsAt(delivery, path));
      return areForms(path, items, whole) || areEvents(claims, path, items);
    })?.path;
}

/** Whether items of what is called after events have a text where single events of the page have their type: a placeholder for it. */
function areForms(path: readonly string[], items: readonly Payload[], single: BodyDiscriminator | undefined): boolean {
  return (
    single !== undefined &&
    HOLDS_EVENTS.test(path.at(-1) ?? '') &&
    items.every(({ node }) => textAt(node, single.path) !== undefined)
  );
}

/** Whether items say which event they are, under names of the page, or several in an array that is called after events. */
function areEvents(claims: PageClaims, path: readonly string[], items: readonly Payload[]): boolean {
  const discriminator = ownDiscriminator(claims, items, undefined);
  const types = items.flatMap(({ node }) => eventOfNode(node, discriminator)?.type ?? []);
  if (types.length < items.length) return false;
  const named = new Set(claims.events.map(({ type }) => nameKey(type)));
  const share = types.filter((type) => named.has(nameKey(type))).length / types.length;
  const isCalledSo = HOLDS_EVENTS.test(path.at(-1) ?? '');
  return isCalledSo ? share > 0 || named.size === 0 || new Set(types).size > 1 : share >= 0.5 && new Set(types).size > 1;
}

/** The paths to arrays of objects. */
function arraysIn(node: JsonNode, path: readonly string[] = []): readonly (readonly string[])[] {
  if (node.kind === 'array') return node.items.length > 0 && node.items.every(({ kind }) => kind === 'object') ? [path] : [];
  if (node.kind !== 'object' || path.length >= MAX_STEPS_TO_BATCH) return [];
  return node.members.flatMap(({ name, value }) => arraysIn(value, [...path, name]));
}

/** What stands in the array of a delivery, as payloads by themselves. */
function itemsAt(delivery: Payload, path: readonly string[]): readonly Payload[] {
  const array = nodeAt(delivery.node, path);
  if (array?.kind !== 'array') return [];
  return array.items.flatMap((node) =>
    node.kind === 'object' ? [{ ...delivery, node, place: { file: delivery.place.file, span: node.span } }] : [],
  );
}

/** The claims of a page about events, and what they say of the deliveries that events come in. */
export function unpackBatches(
  claims: PageClaims,
  path: readonly string[],
): { readonly claims: PageClaims; readonly batch: Batch } {
  const deliveries = new Set(claims.payloads.filter((payload) => itemsAt(payload, path).length > 0));
  const around: DocumentedMember[] = [];
  // What introduces a list with the array speaks of the delivery.
  const unpacked = <T extends { readonly members: readonly DocumentedMember[] }>(lists: readonly T[]): readonly T[] =>
    lists.flatMap((list) => {
      if (!list.members.some((member) => isWithin(member.path, path))) return [list];
      around.push(...list.members.filter((member) => !isItem(member.path, path)));
      const members = list.members.flatMap((member) => ofItem(member, path));
      return members.length === 0 ? [] : [{ ...list, members, introduction: '' }];
    });
  const lists = unpacked(claims.lists);
  return {
    claims: {
      ...claims,
      payloads: claims.payloads.flatMap((payload) => (deliveries.has(payload) ? itemsAt(payload, path) : [payload])),
      members: unpacked(claims.members),
      lists,
      certainLists: lists.filter(({ isCertain }) => isCertain),
    },
    batch: { path, deliveries: [...deliveries], members: around },
  };
}

/** Whether a member is the array of a batch, or within it. */
function isWithin(path: readonly string[], batch: readonly string[]): boolean {
  return batch.every((name, at) => path[at] === name);
}

function isItem(path: readonly string[], batch: readonly string[]): boolean {
  return isWithin(path, batch) && path[batch.length] === '[]';
}

/** A member of the items of a batch, as one of an event. */
function ofItem(member: DocumentedMember, batch: readonly string[]): readonly DocumentedMember[] {
  const path = member.path.slice(batch.length + 1);
  return isItem(member.path, batch) && path.length > 0 ? [{ ...member, path }] : [];
}

/** What a delivery is besides its events; nothing where a page shows and says nothing of it. */
export function structureOfBatch(batch: Batch | undefined): readonly Structure[] {
  if (batch === undefined) return [];
  const { path, deliveries, members } = batch;
  const place = deliveries[0]?.place ?? members[0]?.place;
  if (place === undefined) return [];
  const samples = deliveries.map(({ node }) => withoutItems(node, path));
  const anyEvent: DocumentedMember = {
    path: [...path, '[]', '{}'],
    type: unstated,
    optional: undefined,
    description: undefined,
    knownValues: [],
    place,
  };
  return [{ name: BATCH_STRUCTURE, context: [], anchors: [], members: [...members, anyEvent], samples, place }];
}

/** A delivery without its events: they have types of their own. */
function withoutItems(node: JsonNode, path: readonly string[]): JsonNode {
  if (node.kind === 'array') return { ...node, items: [] };
  const [step, ...rest] = path;
  if (node.kind !== 'object') return node;
  return {
    ...node,
    members: node.members.map((member) =>
      member.name === step ? { ...member, value: withoutItems(member.value, rest) } : member,
    ),
  };
}
