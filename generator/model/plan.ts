import type { JsonNode } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { GivenNames } from './output.ts';
import type { JsonSchema, JsonSchemaObject, Schema } from './schema.ts';
import type { EnvelopeSchema, MemberDecision } from './schema-set.ts';
import type { FoundScheme, SchemeData } from './signatures/scheme.ts';

/** All that is to be written, with every name chosen. Emitters print it and decide nothing. */
export interface Plan {
  /** The names of the pages that it comes from. */
  readonly pages: readonly string[];
  readonly catalog: PlannedCatalog;
  /** Those that something is printed of. */
  readonly envelopes: readonly PlannedEnvelope[];
  readonly models: readonly PlannedModel[];
  readonly events: readonly PlannedEvent[];
  /** The schema of deliveries that hold several events in an array of an object; nothing where a delivery is an event. */
  readonly delivery?: Schema | undefined;
  /** What identifies events, for each envelope in which something does. */
  readonly identities: readonly PlannedIdentity[];
  /** What signatures are verified with. */
  readonly schemes: readonly PlannedScheme[];
  readonly names: PlannedNames;
}

/** What the events are called together. */
export interface PlannedCatalog {
  /** The title of the pages, if they have one title. */
  readonly title: string;
  /** The date of the newest page; where none is dated, the version that the pages go by, if they come in several. */
  readonly version: string | undefined;
}

/** What was named, for the next time, and why it has its name. */
export interface PlannedNames {
  readonly given: GivenNames;
  /** The rule behind the name of each type, by that name: `name/kept`. */
  readonly rules: ReadonlyMap<string, string>;
}

/** A scheme that signatures are verified with. */
export interface PlannedScheme {
  /** The name of its file, without its ending: `standard-webhooks`. */
  readonly name: string;
  /** What the receiver exports it as: `standardWebhooks`. */
  readonly exportName: string;
  /** What it says; nothing for one of the receiver that is told its header by those who use it. */
  readonly data: SchemeData | undefined;
  /** What the pages say of it, where they and not the config choose it. */
  readonly found: FoundScheme | undefined;
}

/** What identifies the events of one envelope. */
export interface PlannedIdentity {
  /** The name of the envelope. */
  readonly envelope: string;
  /** A member that all events of this envelope have. */
  readonly mark: string;
  /** Members of the event that its id counts together with, such as the source that gave it. */
  readonly beside: readonly string[];
  /** Where the id is: `id`, or `meta` and `event_id`. */
  readonly path: readonly string[];
}

/** A type for something inside of events. References in its schema are `#/$defs/<typeName>`. */
export interface PlannedModel {
  readonly typeName: string;
  /** Set for a structure that the pages document by itself: it gets all kinds of guards, as events do. */
  readonly guards: GuardNames | undefined;
  /** What its type is printed from. */
  readonly schema: Schema;
  /** What its guard asserts. */
  readonly guardSchema: JsonSchema;
  /** Whether its type is an interface that has all members which the guard reads. */
  readonly isInterface: boolean;
  /** Whether only another type is made of it, and no guard asserts it. */
  readonly isOfTypes?: true;
  /** Its schema, whole in itself; only where it gets all kinds of guards, which show it. */
  readonly jsonSchema: JsonSchema | undefined;
  /** The pages that it rests on. */
  readonly pages: readonly string[];
  readonly description: string;
  readonly positions: readonly string[];
  readonly sharing: PlannedSharing;
  readonly decisions: readonly MemberDecision[];
}

/** Why what is of one type is, and why others of its name are not. */
export interface PlannedSharing {
  /** The rules by which its positions are of one type. */
  readonly rules: readonly string[];
  /** Other types of things that go by its name, each with the rule that keeps it apart. */
  readonly apart: readonly { readonly typeName: string; readonly rule: string }[];
  /** The type of the full form, if it is that of a slim one or of a part. */
  readonly fullForm: PlannedFullForm | undefined;
}

/** The type of the full form of a thing, as the type of a slim one is related to it. */
export interface PlannedFullForm {
  readonly typeName: string;
  /** The rule by which the two are related, or are not. */
  readonly rule: string;
  /** The members that have another type or presence in it. */
  readonly differing: readonly string[];
  /** Whether the pages themselves say that the thing is a part of the other one, and then, whether any member may be missing. */
  readonly part: 'any' | 'some' | undefined;
  /** How the type is printed with it, if all that it has is the same there. */
  readonly made: MadeType | undefined;
}

/** The type of TypeScript by which one type is made of another, and the members that are picked or left out. */
export interface MadeType {
  readonly by: 'Pick' | 'Omit' | 'Partial';
  readonly members: readonly string[];
}

/** A type that shares nothing. */
export const NOT_SHARED: PlannedSharing = { rules: [], apart: [], fullForm: undefined };

/** The type for what surrounds the data of events; where its name is empty there is none. */
export interface PlannedEnvelope extends Omit<EnvelopeSchema, 'order' | 'stated'> {
  /** Its schema as guards assert it. */
  readonly guardSchema: JsonSchemaObject;
}

/** An event with the names of all that is made for it. */
export interface PlannedEvent {
  /** As on the wire. */
  readonly type: string;
  /** The base of all its names: `CallStarted`. */
  readonly name: string;
  readonly eventType: string;
  readonly dataType: string;
  readonly dataRequired: boolean;
  readonly description: string | undefined;
  readonly since: string | undefined;
  readonly envelope: PlannedEnvelope;
  /** The headers with which a request says that it brings this event, with what they say; none where the payload says it. */
  readonly headers: Readonly<Record<string, string>>;
  /** The schema of the whole event that its type is printed from, with `$defs` for all that it refers to. */
  readonly schema: Schema;
  /** The same with all that guards assert. */
  readonly jsonSchema: JsonSchemaObject;
  /** The file name of the schema. */
  readonly schemaFile: string;
  /** The pages that show or list it. */
  readonly pages: readonly string[];
  readonly guards: GuardNames;
  readonly example: string;
  readonly factory: string;
  readonly handler: string;
  /** The file name of the handler's stub, without its ending. */
  readonly handlerFile: string;
  readonly examples: readonly { readonly place: Place; readonly value: JsonNode }[];
  readonly listed: Place | undefined;
  /** Its variants, if it comes in such: its type is the union of theirs then. */
  readonly variants: PlannedVariants | undefined;
}

/** The variants of an event, which a member of its data tells apart. */
export interface PlannedVariants {
  /** The member of the event that holds what comes in variants: that of its envelope, or of its payload; nothing if the event does. */
  readonly holder: string | undefined;
  readonly member: string;
  /** The names that lead from the event to the member. */
  readonly path: readonly string[];
  /** Those that the pages name, in their order, and last the one of all other values. */
  readonly all: readonly PlannedVariant[];
}

/** A variant of an event with the names of all that is made for it. */
export interface PlannedVariant {
  /** What it is called where handlers are added: `issues.opened`. */
  readonly key: string;
  /** What the member has that tells it; nothing for the variant of all values that the pages do not name. */
  readonly value: string | undefined;
  /** The base of all its names: `IssuesOpened`. */
  readonly name: string;
  readonly eventType: string;
  readonly dataType: string;
  readonly description: string | undefined;
  /** The schema of the whole event, with `$defs` for all that it refers to. */
  readonly schema: Schema;
  readonly guards: GuardNames;
  readonly example: string;
  readonly factory: string;
  readonly examples: readonly { readonly place: Place; readonly value: JsonNode }[];
  readonly listed: Place | undefined;
}

/** What the guards of one type are called. */
export interface GuardNames {
  readonly guard: string;
  readonly assertion: string;
  readonly parser: string;
  readonly standardSchema: string;
}
