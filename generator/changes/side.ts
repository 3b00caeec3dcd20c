import type { Discriminator } from '../model/discriminator.ts';
import type { Schema } from '../model/schema.ts';
import type { SchemeData } from '../model/signatures/scheme.ts';
import type { JsonNode } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';

/** One of the two things that are compared: a set of pages, or a set of schemas. */
export interface Side {
  readonly events: readonly ComparedEvent[];
  /** What is documented by itself, as no event. */
  readonly structures: readonly ComparedStructure[];
  /** How deliveries are signed, if pages say it. */
  readonly signature?: ComparedSignature | undefined;
  /** Everything that references lead to, by `#/$defs/<name>`. */
  readonly types: ReadonlyMap<string, Schema>;
  /** Where a type, or a member of it, is shown or documented first. */
  readonly placeOf: (type: string, member?: string) => Place | undefined;
}

/** How deliveries of one side are signed. */
export interface ComparedSignature {
  readonly data: SchemeData;
  /** What the receiver exports for it. */
  readonly exportName: string;
  readonly place: Place;
}

/** An event of one side. */
export interface ComparedEvent {
  /** As on the wire. */
  readonly type: string;
  /** How paths call it: `CallStarted`. */
  readonly name: string;
  readonly description: string | undefined;
  /** What the members around the data belong to: the same for all events of one envelope. */
  readonly envelope: string;
  readonly discriminator: Discriminator;
  /** The names that lead from a delivery to the array of its events; `undefined` where the delivery is the event. */
  readonly batch: readonly string[] | undefined;
  /** `undefined` where the payload is the data. */
  readonly dataMember: string | undefined;
  /** The whole event. */
  readonly schema: Schema;
  readonly place: Place | undefined;
  /** Whether anything shows what is in it. */
  readonly isShown: boolean;
  /** Whether it is known by a schema, which has no examples to lose. */
  readonly isSchema: boolean;
  readonly examples: readonly { readonly place: Place; readonly value: JsonNode }[];
  /** The file of its handler, as far as it is known. */
  readonly handler: string | undefined;
  /** What its data is looked up by, and the data, where pages document it. */
  readonly dataKey?: string;
  readonly dataSchema?: Schema | undefined;
  /** Its variants, if it comes in such. */
  readonly variants?: ComparedVariants | undefined;
}

/** The variants of an event, and the member that tells them. */
export interface ComparedVariants {
  /** The member of the payload that holds what comes in variants, if that is not the event's data itself. */
  readonly holder: string | undefined;
  readonly member: string;
  /** The one of values that are not named is the last. */
  readonly all: readonly ComparedVariant[];
}

/** A variant of an event: the data that has one value, or one that is not named. */
export interface ComparedVariant {
  readonly value: string | undefined;
  readonly name: string;
  readonly key: string;
  readonly schema: Schema;
  readonly place: Place | undefined;
}

/** A structure of one side. */
export interface ComparedStructure {
  /** What its members are looked up by. */
  readonly key: string;
  readonly name: string;
  readonly schema: Schema;
  readonly place: Place | undefined;
}
