import { memberPath } from '../envelopes/discriminator.ts';
import type { PlannedEvent, PlannedIdentity } from '../model/plan.ts';
import { words } from '../text/case.ts';
import { type JsonNode, nodeAt } from '../text/json/node.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { compareText } from '../text/source.ts';

/*
 * What identifies an event, so that one that is delivered again can be distinguished from a new one. The envelopes that are known
 * say so themselves. Elsewhere it is a member that is named after the event or its delivery, or just `id`, and that is in
 * every documented example.
 */

/** Envelopes whose specification says that `id` identifies an event together with another member. */
const SPECIFIED: ReadonlyMap<string, { readonly mark: string; readonly beside: string }> = new Map([
  ['event-grid', { mark: 'eventType', beside: 'topic' }],
  ['cloud-events', { mark: 'source', beside: 'source' }],
]);

/** Names for what identifies an event, the most specific first. Words are joined, so that case and separators do not matter. */
const NAMES: readonly RegExp[] = [
  /^(?:web)?(?:hook)?event(?:id|uuid|guid)$/,
  /^idempotency(?:id|key|token)$/,
  /^(?:web)?(?:hook)?(?:event)?(?:notification|delivery)(?:id|uuid|guid)$/,
  /^(?:id|uuid|guid)$/,
];

/** A member for what is said about the event rather than in it, and how a payload calls what it carries. */
const WRAPPER = /^(?:headers?|meta|metadata|envelope|context)$/i;
const CONTAINER = /^(?:data|payload|body|details?|resource|object|content|attributes)$/i;

/** What identifies events, for each of their envelopes in which something does; those that are specified come first. */
export function planIdentities(events: readonly PlannedEvent[]): readonly PlannedIdentity[] {
  const found = new Set(events.map(({ envelope }) => envelope.name));
  const bare = [...found].filter((name) => !SPECIFIED.has(name)).sort(compareText);
  return [
    ...[...SPECIFIED].flatMap(([envelope, { mark, beside }]) =>
      found.has(envelope) ? [{ envelope, mark, beside: [beside], path: ['id'] }] : [],
    ),
    ...bare.flatMap((name) => identityWithin(events.filter(({ envelope }) => envelope.name === name))),
  ];
}

/** Of events without an envelope: an id counts for their type. */
function identityWithin(events: readonly PlannedEvent[]): readonly PlannedIdentity[] {
  const path = findPath(events.flatMap(({ type, examples }) => examples.map(({ value }) => ({ type, value }))));
  const [first] = events;
  if (path === undefined || first === undefined) return [];
  const { name, discriminator } = first.envelope;
  const [mark = path[0] ?? '', ...inner] = memberPath(discriminator);
  const isScalar = memberPath(discriminator).length > 0 && inner.length === 0;
  return [{ envelope: name, mark: isScalar ? mark : (path[0] ?? ''), beside: isScalar ? [mark] : [], path }];
}

interface TypedExample {
  readonly type: string;
  readonly value: JsonNode;
}

function findPath(examples: readonly TypedExample[]): readonly string[] | undefined {
  const [first] = examples;
  const named =
    first === undefined ? [] : pathsIn(first.value).filter((path) => NAMES.some((name) => name.test(joinedName(path))));
  const paths = named.filter((path) => examples.every(({ value }) => isId(nodeAt(value, path))));
  for (const name of NAMES) {
    const found = paths.find((path) => name.test(joinedName(path)));
    if (found !== undefined && !(isPlain(name) && namesThing(found, examples))) return found;
  }
  return undefined;
}

/** The members of a payload, and those of the members that say something about it; the outermost first. */
function pathsIn(payload: JsonNode): readonly (readonly string[])[] {
  if (payload.kind !== 'object') return [];
  const inner = payload.members.flatMap(({ name, value }) =>
    value.kind === 'object' && (WRAPPER.test(name) || name === 'event') ? value.members.map((member) => [name, member.name]) : [],
  );
  return [...payload.members.map(({ name }) => [name]), ...inner];
}

/** `meta.event_id` → eventid, `event.id` → eventid. */
function joinedName(path: readonly string[]): string {
  return path
    .filter((name) => !WRAPPER.test(name))
    .flatMap(words)
    .join('');
}

function isId(node: JsonNode | undefined): boolean {
  return (node?.kind === 'string' && node.value !== '') || node?.kind === 'number' || node?.kind === 'type';
}

function isPlain(name: RegExp): boolean {
  return name === NAMES.at(-1);
}

/**
 * Whether an `id` is that of what the events are about: examples of several event types have the same one, and no member
 * holds their data, so that it stands among that.
 */
function namesThing(path: readonly string[], examples: readonly TypedExample[]): boolean {
  if (examples.every(({ value }) => value.kind === 'object' && value.members.some(({ name }) => CONTAINER.test(name))))
    return false;
  const typeOf = new Map<string, string>();
  return examples.some(({ type, value }) => {
    const id = nodeAt(value, path);
    if (id?.kind !== 'string' && id?.kind !== 'number') return false;
    const text = String(id.value);
    const before = typeOf.get(text);
    typeOf.set(text, type);
    return before !== undefined && before !== type && !isPlaceholder(text);
  });
}
