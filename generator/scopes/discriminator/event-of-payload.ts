import { isWireName } from '../../claims/event-names.ts';
import { textAt } from '../../claims/payloads.ts';
import type { DocumentedMember } from '../../model/documented.ts';
import { type JsonMember, type JsonNode, nodeAt } from '../../text/json/node.ts';
import { isPlaceholder } from '../../text/placeholder.ts';

/** Where bodies say which event they are: at one place, or, where one value there stands for several events, at a second one. */
export interface BodyDiscriminator {
  readonly path: readonly string[];
  readonly second: SecondaryDiscriminator | undefined;
}

/** The place that distinguishes what has one of some values at the first place. */
interface SecondaryDiscriminator {
  readonly path: readonly string[];
  readonly of: ReadonlySet<string>;
}

/** The event that a body says it is, and the place where it does. */
export interface IdentifiedEvent {
  readonly type: string;
  readonly path: readonly string[];
}

/** Stands between the names of a path, as no name of a page has it. */
export const SEPARATOR = '\u0000';

/** What a body says of itself, by what it has at each path. */
function toldBy(
  discriminator: BodyDiscriminator | undefined,
  at: (path: readonly string[]) => string | undefined,
): IdentifiedEvent | undefined {
  if (discriminator === undefined) return undefined;
  const { path, second } = discriminator;
  const first = at(path);
  const further = second !== undefined && (first === undefined || second.of.has(first)) ? at(second.path) : undefined;
  const told =
    further !== undefined && second !== undefined
      ? { type: further, path: second.path }
      : first === undefined || second?.of.has(first) === true
        ? undefined
        : { type: first, path };
  return told !== undefined && isWireName(told.type) && !isPlaceholder(told.type) ? told : undefined;
}

/** The event that an object says it is. */
export function eventOfNode(node: JsonNode, discriminator: BodyDiscriminator | undefined): IdentifiedEvent | undefined {
  return toldBy(discriminator, (path) => textAt(node, path));
}

/** The other events that an object says it can be: `"event": "order.paid" | "order.sent"`. */
export function otherEventsOf(node: JsonNode, discriminator: BodyDiscriminator | undefined): readonly string[] {
  const others = tellingMember(node, discriminator)?.others ?? [];
  return others.flatMap((other) => (other.kind === 'string' && isWireName(other.value) ? [other.value] : []));
}

/** What a comment says of the member by which an object says which event it is. */
export function remarkOnEvent(node: JsonNode, discriminator: BodyDiscriminator | undefined): string | undefined {
  return tellingMember(node, discriminator)?.remark;
}

function tellingMember(node: JsonNode, discriminator: BodyDiscriminator | undefined): JsonMember | undefined {
  const path = eventOfNode(node, discriminator)?.path ?? [];
  const owner = nodeAt(node, path.slice(0, -1));
  return owner?.kind === 'object' ? owner.members.findLast(({ name }) => name === path.at(-1)) : undefined;
}

/** The event that a list of members says it is about, by the one value that it gives to the discriminator. */
export function eventOfMembers(
  members: readonly DocumentedMember[],
  discriminator: BodyDiscriminator | undefined,
): IdentifiedEvent | undefined {
  return toldBy(discriminator, (path) => {
    const member = memberAt(members, path);
    return member === undefined ? undefined : literalOf(member);
  });
}

/** The discriminator that says which event a list of members is about, where the list documents it. */
export function discriminatorMember(
  members: readonly DocumentedMember[],
  discriminator: BodyDiscriminator | undefined,
): DocumentedMember | undefined {
  if (discriminator === undefined) return undefined;
  const { path, second } = discriminator;
  const first = memberAt(members, path);
  const isFurther = second !== undefined && (first === undefined || second.of.has(literalOf(first) ?? ''));
  return (isFurther ? memberAt(members, second.path) : undefined) ?? first;
}

/** The member of a list that stands at a path. */
export function memberAt(members: readonly DocumentedMember[], path: readonly string[]): DocumentedMember | undefined {
  const key = path.join(SEPARATOR);
  return members.find((member) => member.path.join(SEPARATOR) === key);
}

const ALWAYS =
  /^(?:(?:this|it|the value) (?:is|will be) )?(?:always|will (?:always )?be|set to|equals?|the (?:string|value|constant))\s+[`"']?([\w.:/-]*[\w/-])[`"']?(?: (?:for|in|with|here)\b[^.]*)?\.?$/i;

/** The value that a row gives to its member in every delivery: ``Always `note.removed` ``, as a sentence or behind one, or one example. */
export function literalOf({ example, description }: Pick<DocumentedMember, 'example' | 'description'>): string | undefined {
  const last = (description ?? '').split(/[.;]\s+/).at(-1) ?? '';
  const always = ALWAYS.exec(last)?.[1];
  const text = always ?? example;
  return text !== undefined && isWireName(text) ? text : undefined;
}

/** Whether an object shows the form of all events: where the type would be, it has a placeholder, or nothing but an ellipsis. */
export function isFormOfAll(node: JsonNode, discriminator: BodyDiscriminator | undefined): boolean {
  if (discriminator === undefined) return false;
  const { path, second } = discriminator;
  const texts = [path, ...(second === undefined ? [] : [second.path])].map((one) => textAt(node, one));
  const isOpen = (text: string | undefined): boolean =>
    text !== undefined && (isPlaceholder(text) || /^(?:\.{2,}|…)$/.test(text));
  const at = nodeAt(node, path);
  return texts.some(isOpen) || at?.kind === 'type';
}
