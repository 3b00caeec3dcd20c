import type { JsonNode, JsonValue } from '../../text/json/node.ts';
import type { Place } from '../../text/source.ts';
import type { JsonSchema, JsonSchemaObject } from '../schema.ts';

/*
 * What specifications (OpenAPI, AsyncAPI, JSON Schema) state, whichever of them they are. Their schemas are JSON Schema of
 * draft 2020-12 by then; references in them are `#/$defs/<id of a definition>`.
 */

/** A schema that something else refers to. */
export interface StatedDefinition {
  /** What the specification calls it: `User` of `#/components/schemas/User`. */
  readonly name: string;
  readonly schema: JsonSchemaObject;
  /** The schema by the value of the property that distinguishes what is derived from it, if the specification names such a property. */
  readonly discriminator: StatedDiscriminator | undefined;
  readonly place: Place;
}

/** The property that distinguishes the branches of a schema, or the schemas that are derived from one. */
export interface StatedDiscriminator {
  readonly property: string;
  /** The ids of definitions by the values of the property. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** All schemas of a set of pages that something refers to, and where each schema within them stands. */
export interface StatedLibrary {
  readonly definitions: ReadonlyMap<string, StatedDefinition>;
  /** The place of a schema, by the schema itself. */
  readonly places: ReadonlyMap<JsonSchemaObject, Place>;
  /** The discriminators of schemas that are unions. */
  readonly discriminators: ReadonlyMap<JsonSchemaObject, StatedDiscriminator>;
}

/** What is delivered by one webhook, callback or message. */
export interface StatedMessage {
  /** What the specification calls it: the key of a webhook, the name of a message. */
  readonly name: string;
  readonly description: string | undefined;
  readonly payload: JsonSchemaObject;
  /** Set where the payload is an event in an array of what is delivered. */
  readonly batch?: StatedBatch;
  readonly headers: readonly StatedHeader[];
  /** How the publisher authenticates deliveries. */
  readonly security: readonly StatedSecurity[];
  /** Payloads that it shows. */
  readonly examples: readonly JsonNode[];
  readonly extensions: Extensions;
  readonly place: Place;
}

/** What is delivered where that is an object with several events in an array. */
interface StatedBatch {
  /** The names that lead from a delivery to the array. */
  readonly path: readonly string[];
  /** What a delivery is, with any items in the array. */
  readonly schema: JsonSchemaObject;
  readonly place: Place;
}

/** A header that a request has. */
export interface StatedHeader {
  readonly name: string;
  /** The only values that it takes, if there are such. */
  readonly values: readonly string[];
  /** Values that it is shown with. */
  readonly examples: readonly string[];
  readonly description: StatedText | undefined;
  readonly place: Place;
}

/** A text of a specification, and where it stands. */
export interface StatedText {
  readonly text: string;
  readonly place: Place;
}

/** A security scheme of deliveries: what stands in a header. */
export interface StatedSecurity {
  readonly kind: 'header' | 'basic' | 'bearer';
  readonly header: string;
  readonly description: StatedText | undefined;
  /** What it says for tools, by `x-signature`, as our own specifications do. */
  readonly data: JsonValue | undefined;
  readonly place: Place;
}

/** What specifications state of one event. */
export interface StatedEvent {
  readonly type: string;
  readonly description: string | undefined;
  /** The name of its envelope. */
  readonly envelope: string;
  /** What stands around its data, if it is in an envelope that is known. */
  readonly wrapper: StatedWrapper | undefined;
  /** What its deliveries are, if several events come in one. */
  readonly batch: StatedBatch | undefined;
  /** The schema of its payload, or of its data in an envelope; of an event in variants, one for each. */
  readonly forms: readonly StatedForm[];
  /** The property that tells variants apart, if it comes in such. */
  readonly member: string | undefined;
  /** Where a member of the payload holds what comes in variants: its name, and the payload with anything there. */
  readonly held: { readonly holder: string; readonly around: JsonSchemaObject } | undefined;
  readonly library: StatedLibrary;
  readonly extensions: Extensions;
  readonly place: Place;
}

/** What is stated of an event beside its data and its type. */
export interface StatedWrapper {
  /** No schema in it refers to anything. */
  readonly members: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  /** All members in the order of the specification, the type and the data too. */
  readonly order: readonly string[];
  readonly isDataRequired: boolean;
  readonly description: string | undefined;
}

/** What a specification states of a thing that is no event. */
export interface StatedStructure {
  readonly schema: JsonSchemaObject;
  readonly library: StatedLibrary;
  readonly place: Place;
}

/** The payload of an event, or of one variant of it. */
export interface StatedForm {
  /** What the property that tells variants has; nothing in the variant of all other values, where the specification states that. */
  readonly value: string | undefined;
  readonly description: string | undefined;
  readonly schema: JsonSchemaObject;
  readonly examples: readonly JsonNode[];
  readonly place: Place;
}

/** What a specification says beside JSON Schema: `x-internal-id`. */
export type Extensions = Readonly<Record<string, JsonValue>>;
