import { HOLDS_EVENTS, MAX_STEPS_TO_BATCH } from '../../envelopes/batch.ts';
import type { JsonSchema, JsonSchemaObject } from '../../model/schema.ts';
import type { StatedLibrary, StatedMessage } from '../../model/specifications/stated.ts';
import { nodeAt } from '../../text/json/node.ts';
import { itemsOf } from '../messages.ts';
import { allowedTexts, behindReferences, literalMembers, memberSchema, schemasAtOnce } from '../shape.ts';
import { branchesOf } from './branches.ts';
import { saysType } from './type-words.ts';
import { eventInDelivery, unwrap } from './wrapped.ts';

/**
 * Messages of one event each, where deliveries are arrays of such, or objects with one. Objects with something else around the
 * events than the first ones have stay in one piece: deliveries of several events are one thing.
 */
export function withoutArrays(messages: readonly StatedMessage[], library: StatedLibrary): readonly StatedMessage[] {
  const each = messages.map((message) => withoutArray(message, library));
  const [first] = each.flatMap(({ batch }) => batch ?? []);
  const around = JSON.stringify(first?.schema);
  return each.map((one, at) =>
    one.batch === undefined || JSON.stringify(one.batch.schema) === around ? one : (messages[at] ?? one),
  );
}

/** A message of one event, where a delivery is an array of such or an object with one; with the examples that can be of it. */
function withoutArray(message: StatedMessage, library: StatedLibrary): StatedMessage {
  const inObject = batchIn(message, library);
  const payload = inObject?.payload ?? eventInDelivery(message.payload, library);
  const examples = payload === message.payload ? message.examples : message.examples.flatMap((example) => itemsOf(example));
  const one = inObject ?? { ...message, payload, examples };
  return { ...one, examples: one.examples.filter(({ kind }) => kind === 'object') };
}

/** The events in an array that is called after events, in an object that does not say itself which event it is. */
function batchIn(message: StatedMessage, library: StatedLibrary): StatedMessage | undefined {
  const { payload, headers, examples, place } = message;
  if (headers.some(({ name, values }) => saysType(name) && values.length === 1)) return undefined;
  if (typeMemberOf(payload, library) !== undefined) return undefined;
  const found = arrayIn(payload, library, MAX_STEPS_TO_BATCH);
  if (found === undefined) return undefined;
  const { path, items, around } = found;
  const shown = examples.flatMap((example) => itemsOf(nodeAt(example, path)));
  return { ...message, payload: items, examples: shown, batch: { path, schema: around, place } };
}

/** An array of events, what leads to it, and what is around it, with the array but not its items. */
interface FoundArray {
  readonly path: readonly string[];
  readonly items: JsonSchemaObject;
  readonly around: JsonSchemaObject;
}

function arrayIn(schema: JsonSchema, library: StatedLibrary, depth: number): FoundArray | undefined {
  const object = behindReferences(schema, library);
  const { properties = {} } = object ?? {};
  for (const [name, member] of Object.entries(properties)) {
    const inner = behindReferences(member, library);
    const array = inner === undefined ? undefined : HOLDS_EVENTS.test(name) ? arrayOfEvents(inner, library) : undefined;
    const found = array ?? (depth > 1 ? arrayIn(member, library, depth - 1) : undefined);
    if (found === undefined) continue;
    const around = { ...object, properties: { ...properties, [name]: found.around } };
    return { path: [name, ...found.path], items: found.items, around };
  }
  return undefined;
}

/** An array whose items say which event they are: each branch of them another one, or a member that says so. */
function arrayOfEvents(array: JsonSchemaObject, library: StatedLibrary): FoundArray | undefined {
  const { items } = array;
  if (typeof items !== 'object') return undefined;
  const branches = branchesOf(items, library);
  const events = branches.length > 1 ? branches.map(({ schema }) => schema) : [items];
  if (events.some((event) => unwrap(event, library) !== undefined)) return undefined;
  const members = new Set(events.map((event) => typeMemberOf(event, library)));
  const isTold = members.size === 1 && !members.has(undefined);
  return isTold ? { path: [], items, around: { ...array, items: {} } } : undefined;
}

/** The first member of an object that is called as what says which event it is, and has one of some texts. */
function typeMemberOf(schema: JsonSchemaObject, library: StatedLibrary): string | undefined {
  const [literal] = [...literalMembers(schema, library).keys()].filter((key) =>
    saysType((JSON.parse(key) as string[]).at(-1) ?? ''),
  );
  if (literal !== undefined) return literal;
  const parts = schemasAtOnce(schema, library);
  const names = parts.flatMap(({ properties = {} }) => Object.keys(properties));
  const name = names.find((one) => saysType(one) && allowedTexts(memberSchema(parts, one), library) !== undefined);
  return name === undefined ? undefined : JSON.stringify([name]);
}
