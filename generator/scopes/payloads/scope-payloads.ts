import type { OtherBody, Payload } from '../../claims/payloads.ts';
import { envelopes } from '../../envelopes/all.ts';
import { bareEnvelope } from '../../envelopes/bare.ts';
import { atMember, inHeaderIfAny } from '../../envelopes/discriminator.ts';
import { recognizeEnvelope } from '../../envelopes/envelope.ts';
import type { Discriminator } from '../../model/discriminator.ts';
import type { Example } from '../../model/reading.ts';
import { memberOf } from '../../text/json/node.ts';
import { eventOfNode, isFormOfAll, otherEventsOf, remarkOnEvent } from '../discriminator/event-of-payload.ts';
import type { EventSet } from '../events/event-set.ts';
import { typeOf } from '../events/wire-values.ts';
import type { Page } from '../page.ts';
import { eventsOfSection, firstFound } from '../scope-rule.ts';
import { showsPart } from './described-parts.ts';
import { deliveryAround } from './wrap-payloads.ts';

interface ScopedPayloads {
  readonly examples: readonly Example[];
  readonly likenesses: readonly Example[];
  /** All payloads that count for an event. */
  readonly all: readonly Pick<Example, 'place'>[];
  /** The payload of no event that is taken for one of each. */
  readonly general: Payload | undefined;
  /** Payloads that no event claims. */
  readonly others: readonly Payload[];
  /** The same of bodies that are no objects. */
  readonly unclaimed: readonly OtherBody[];
}

/** Gives each payload of a page to the event that it says it is, or that the words around it name; others named there are like it. */
export function scopePayloads(page: Page): ScopedPayloads {
  const { examples, likenesses, others } = scopeEach(page);
  const general = examples.length + likenesses.length === 0 ? payloadForAll(page, others) : undefined;
  if (general !== undefined) likenesses.push(...page.set.events.map(({ type }) => exampleOf(general, type, page.set)));
  const bodies = scopeOtherBodies(page, new Set(examples.map(({ type }) => type)));
  examples.push(...bodies.examples);
  likenesses.push(...saidAlike(page, examples));
  const shown = new Set(examples.map(({ type }) => type));
  return {
    examples,
    likenesses: likenesses.filter(({ type }) => !shown.has(type)),
    all: [...examples, ...likenesses],
    general,
    others: others.filter((payload) => payload !== general),
    unclaimed: bodies.others,
  };
}

function scopeEach(page: Page): {
  readonly examples: Example[];
  readonly likenesses: Example[];
  readonly others: readonly Payload[];
} {
  const { claims, set, rules } = page;
  const examples: Example[] = [];
  const likenesses: Example[] = [];
  const others: Payload[] = [];
  const around = deliveryAround(claims.payloads, set.discriminator);
  const isPart = showsPart(page);
  const wrapped = (payload: Payload, type: string): Payload => ({ ...payload, node: around(payload, type) });
  for (const payload of claims.payloads) {
    const own = firstFound(rules.payloads, page, payload);
    const { section, fence } = payload;
    const named = firstFound(rules.surroundings, page, { section, at: blockIndex(payload), events: fence.events }) ?? [];
    const types = own ?? named;
    const [first] = types;
    if (first === undefined || (own === undefined && isPart(payload, first))) {
      others.push(payload);
      continue;
    }
    // What says to be another event is like those that it is announced for, and an example of none.
    const told = typeOf(payload.node, set.discriminator);
    const isCopied = own !== undefined && fence.events !== undefined && !named.includes(first);
    const isMistaken = isCopied || (told !== undefined && set.mistaken.has(told));
    const saysSo = own !== undefined && (told !== undefined || set.composed?.byPayload.has(payload.node) === true);
    const exampleFor = (type: string): Example => exampleOf(saysSo ? payload : wrapped(payload, type), type, set);
    if (!isMistaken) examples.push(exampleFor(first));
    if (own === undefined) likenesses.push(...types.slice(isMistaken ? 0 : 1).map(exampleFor));
    else if (saysSo) likenesses.push(...alsoNamed(payload, named, page).map(exampleFor));
  }
  return { examples, likenesses, others };
}

/**
 * The one payload of a page that says nothing of which event it is, where lists name the events and nothing shows any of them: it is
 * how each of them looks.
 */
function payloadForAll({ set, claims }: Page, others: readonly Payload[]): Payload | undefined {
  const [only, ...more] = others;
  if (only === undefined || more.length > 0 || isFormOfAll(only.node, set.discriminator)) return undefined;
  const isListed = claims.events.some(({ by, type }) => by !== 'heading' && set.events.some((event) => event.type === type));
  const isSaid = [...set.bySection.keys()].every(({ heading }) => heading !== undefined && claims.sent.headings.has(heading));
  return isListed || (set.bySection.size > 0 && isSaid) ? only : undefined;
}

/** The events that a payload is like which says which one it is: those announced together with that one, and others that it says it can be. */
function alsoNamed({ node, fence }: Payload, named: readonly string[], { set, index }: Page): readonly string[] {
  const own = typeOf(node, set.discriminator) ?? set.composed?.byPayload.get(node) ?? '';
  // A row of a table shows its own event, also where what stands in it was copied from another row.
  const beside = named.includes(own) || fence.events !== undefined ? named.filter((type) => type !== own) : [];
  const remark = remarkOnEvent(node, set.discriminator);
  const remarked = remark === undefined ? [] : eventsRemarked(remark, own, { set, index });
  return [...beside, ...otherEventsOf(node, set.discriminator), ...remarked];
}

/** The other events that a comment on the type of an event names: `// or order.refunded`; all of them, where it says that there are more. */
function eventsRemarked(remark: string, own: string, { set, index }: Pick<Page, 'set' | 'index'>): readonly string[] {
  if (/\b(?:not|never|unlike|except|instead|see|before|after)\b|n['’]t\b/i.test(remark)) return [];
  const others = remark.split(/[\s,;|()"'`]+/).filter((word) => word !== own && index.has(word));
  const isOpen = others.length > 0 && /\betc\b|\band so on\b|\.{3}|…/i.test(remark);
  return isOpen ? set.events.flatMap(({ type }) => (type === own ? [] : [type])) : others;
}

/** Gives bodies that are no objects to events that are identified by their headings, or a header, and shown in no other way. */
function scopeOtherBodies(
  page: Page,
  shown: ReadonlySet<string>,
): { readonly examples: readonly Example[]; readonly others: readonly OtherBody[] } {
  const { claims, set } = page;
  const others: OtherBody[] = [];
  const examples = claims.otherBodies.flatMap((body): readonly Example[] => {
    const types = set.discriminator === undefined ? (eventsOfSection(page, body.section) ?? []) : [];
    if (types.length === 0) others.push(body);
    const { name } = bareEnvelope(inHeaderIfAny(set.header), set.batch?.path);
    return types
      .filter((type) => !shown.has(type))
      .map((type) => ({ type, envelope: name, payload: body.node, sample: body.node, place: body.place }));
  });
  return { examples, others };
}

/** Events that are described as the same as another, which is shown: "Same as `payment.confirmed`, for one client". */
function saidAlike({ set, index }: Page, examples: readonly Example[]): readonly Example[] {
  const first = new Map<string, Example>();
  for (const example of examples) if (!first.has(example.type)) first.set(example.type, example);
  return set.events.flatMap(({ type, description = '' }) => {
    const shown = set.composed?.alike?.get(type);
    const form = shown === undefined ? undefined : first.get(shown);
    if (shown !== undefined && form !== undefined) return [renamed(form, shown, type)];
    const after = /\b(?:same|identical|similar|like)\b.{0,20}?\b(?:as|to)\b(.{0,100})/is.exec(description)?.[1];
    const other = after === undefined ? undefined : index.mentioned(after, [])[0];
    const example = other === undefined || other === type ? undefined : first.get(other);
    return example === undefined ? [] : [{ ...example, type }];
  });
}

/** An example of what has another name for a member, which tells what it is. */
function renamed(example: Example, from: string, type: string): Example {
  const { payload } = example;
  if (payload.kind !== 'object') return { ...example, type };
  const members = payload.members.map((member) => (member.name === from ? { ...member, name: type } : member));
  return { ...example, type, payload: { ...payload, members }, sample: { ...payload, members } };
}

function blockIndex({ section, fence }: Payload): number {
  return section.blocks.indexOf(fence.fence);
}

function exampleOf({ node, place }: Payload, type: string, set: EventSet): Example {
  const known = recognizeEnvelope(node, envelopes);
  if (known !== undefined && known.dataMember !== undefined)
    return { type, envelope: known.name, payload: node, sample: memberOf(node, known.dataMember), place };
  return { type, envelope: bareEnvelope(discriminatorOf(node, set), set.batch?.path).name, payload: node, sample: node, place };
}

/** What identifies the event of a payload. */
function discriminatorOf(node: Payload['node'], { composed, discriminator, header }: EventSet): Discriminator {
  if (composed?.byPayload.has(node) === true) return composed.discriminator;
  const told = eventOfNode(node, discriminator);
  if (told !== undefined) return atMember(...told.path);
  return inHeaderIfAny(header);
}
