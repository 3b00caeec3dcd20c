import type { Discriminator } from '../model/discriminator.ts';
import type { Schema } from '../model/schema.ts';
import { type JsonNode, memberOf, stringMember } from '../text/json/node.ts';
import { memberPath } from './discriminator.ts';

/** A wire format: the members that surround an event's data. */
export interface Envelope {
  readonly name: string;
  /** The base of the type that the generated code gives it. */
  readonly typeName: string;
  readonly description: string;
  /** What holds the event type, and distinguishes events. */
  readonly discriminator: Discriminator;
  /** The names that lead from a delivery to the array whose items the events are; `undefined` if it is the event, or the array. */
  readonly batch: readonly string[] | undefined;
  /** Whether a delivery is always an array of events. */
  readonly isInArray: boolean;
  /** The member that holds the sample; `undefined` if the payload itself is the sample. */
  readonly dataMember: string | undefined;
  /** Members that only this envelope has; two of them beside the discriminator distinguish it from others. */
  readonly marks: readonly string[];
  /** Those of which at least one is there. */
  readonly sure: readonly string[];
  /** What the specification says of each member; the page decides which are required. */
  readonly members: Readonly<Record<string, Schema>>;
}

/** The envelope that an object is in, from a list of those known. */
export function recognizeEnvelope(node: JsonNode, envelopes: readonly Envelope[]): Envelope | undefined {
  return envelopes.find(
    (envelope) =>
      stringMember(node, memberPath(envelope.discriminator)[0] ?? '') !== undefined &&
      hasMarks(envelope, (mark) => memberOf(node, mark) !== undefined),
  );
}

/** Whether an object that has what distinguishes the events of an envelope has enough of its marks. */
export function hasMarks({ marks, sure }: Envelope, has: (name: string) => boolean): boolean {
  return marks.filter(has).length >= 2 && sure.some(has);
}
