import type { Schema } from '../model/schema.ts';
import { type JsonNode, memberOf, stringMember } from '../text/json/node.ts';

/** A wire format: the members that surround an event's data. */
export interface Envelope {
  readonly name: string;
  /** The base of the type that the generated code gives it. */
  readonly typeName: string;
  readonly description: string;
  /** The member that holds the event type, and tells events apart. */
  readonly discriminator: string;
  /** The member that holds the sample; `undefined` if the payload itself is the sample. */
  readonly dataMember: string | undefined;
  /** Members that only this envelope has; two of them beside the discriminator tell it from others. */
  readonly marks: readonly string[];
  /** What the specification says of each member; the page decides which are required. */
  readonly members: Readonly<Record<string, Schema>>;
}

/** The envelope that an object is in, from a list of those known. */
export function recogniseEnvelope(node: JsonNode, envelopes: readonly Envelope[]): Envelope | undefined {
  return envelopes.find(
    (envelope) =>
      stringMember(node, envelope.discriminator) !== undefined &&
      envelope.marks.filter((mark) => memberOf(node, mark) !== undefined).length >= 2,
  );
}

/*
 * A discriminator is the place in a payload whose values tell events apart. An envelope keeps it as text: the names on the way
 * to it with dots between them (`event.kind`), or nothing where events are told apart by a header of the request or by the page alone.
 */

/** The names that lead to a discriminator; empty where nothing in the payload tells events apart. */
export function discriminatorPath(discriminator: string): readonly string[] {
  return discriminator === '' ? [] : discriminator.split('.');
}

/** The discriminators of some events that stand in payloads, each once. */
export function discriminatorsOf(
  events: readonly { readonly envelope: { readonly discriminator: string } }[],
): readonly string[] {
  return [...new Set(events.map(({ envelope }) => envelope.discriminator))].filter((text) => text !== '');
}
