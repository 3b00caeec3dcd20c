import type { Place } from '../text/source.ts';
import type { Discriminator } from './discriminator.ts';
import type { Evidence, Observation } from './evidence.ts';
import type { JsonSchemaObject, Schema } from './schema.ts';

/** The schemas of a set of pages, before anything has a name: references are `#/$defs/<model id>`. */
export interface SchemaSet {
  readonly envelopes: readonly EnvelopeSchema[];
  /** Every object that the pages show, those of events' data first, each after the first that refers to it. */
  readonly models: readonly Model[];
  readonly events: readonly EventSchema[];
}

/** One thing that the pages describe, wherever it occurs. */
export interface Model {
  /** The first position that it was seen at, such as `Microsoft.Communication.CallStarted/startedBy`. */
  readonly id: string;
  /** The event whose data it is; nothing for what is inside of data. */
  readonly dataOf: string | undefined;
  /** Which variant of the event's data it is, if not all of it. */
  readonly variant?: VariantOf | undefined;
  /** The member of the event's payload that holds it, if it is not the event's data itself. */
  readonly holder?: string | undefined;
  /** The member name that it goes by, and the model that it was first seen in. */
  readonly nameHint: string;
  /** Whether that name says what it is to its owner, not what it is: `data`, `details`. */
  readonly isPart: boolean;
  /** The name that the pages give to it by themselves, with what to put in front of it if need be. */
  readonly documented: DocumentedName | undefined;
  readonly parent: string | undefined;
  readonly schema: Schema;
  /** The schema that a specification states for it: its guard asserts all of it, and its type says as much of it as types can. */
  readonly stated?: JsonSchemaObject;
  readonly evidence: Evidence;
  /** All positions that show it. */
  readonly positions: readonly string[];
  /** What these are known by from run to run, the first one first. */
  readonly keys: readonly string[];
  /** The rules by which these are of one thing; none where there is one only. */
  readonly shared: readonly string[];
  /** The structure of which it is a part, if a page says so. */
  readonly partOf?: PartOf | undefined;
  /** Other things that go by its name, or that it is a part of. */
  readonly relatives: readonly Relative[];
  readonly decisions: readonly MemberDecision[];
}

/** What a part of a structure is a part of. */
interface PartOf {
  /** The id of the model of the structure. */
  readonly id: string;
  /** Whether any member may be missing, because the page does not say which are there. */
  readonly isAny: boolean;
}

/** Another thing of the same name, and the rule by which it is another one. */
export interface Relative {
  /** The id of its model. */
  readonly id: string;
  readonly rule: string;
}

/** A variant of an event: that of one value, or the one of all values that the pages do not name. */
export interface VariantOf {
  readonly event: string;
  readonly value: string | undefined;
  /** The member of the event's payload that holds it, if it is not the event's data itself. */
  readonly holder?: string | undefined;
}

/** What was decided of one member, and by which rules. */
export interface MemberDecision {
  readonly name: string;
  readonly required: boolean;
  /** How many of the model's observations have the member. */
  readonly seen: number;
  readonly of: number;
  /** The version that it first appears in, if the model is older. */
  readonly since: string | undefined;
  readonly rules: readonly string[];
  /** Why a person decided otherwise than the rules. */
  readonly reason: string | undefined;
  readonly facts: readonly Fact[];
}

/** One thing that is known of a member, and where it stands. */
export interface Fact {
  readonly source: 'schema' | 'example' | 'table' | 'legend' | 'values' | 'override';
  readonly place: Place;
}

/** What surrounds the data of all events of one wire format. */
export interface EnvelopeSchema {
  readonly name: string;
  readonly typeName: string;
  readonly description: string;
  readonly discriminator: Discriminator;
  /** The names that lead from a delivery to the array whose items the events are; `undefined` if it is the event, or the array. */
  readonly batch: readonly string[] | undefined;
  /** `undefined` where the payload itself is the data. */
  readonly dataMember: string | undefined;
  /** The members other than the discriminator and the data. */
  readonly schema: Schema;
  /** The same as specifications state it, if they do. */
  readonly stated: JsonSchemaObject | undefined;
  readonly decisions: readonly MemberDecision[];
  /** All member names in the page's order, the discriminator and the data too. */
  readonly order: readonly string[];
}

/** An event: its envelope and the model of its data. */
export interface EventSchema {
  readonly type: string;
  readonly description: string | undefined;
  readonly since: string | undefined;
  readonly listed: Place | undefined;
  readonly envelope: string;
  /** The id of the model of its data. */
  readonly data: string;
  readonly dataRequired: boolean;
  readonly examples: readonly Observation[];
  /** The event whose data stands in for its own, as no example shows it. */
  readonly borrowedFrom: string | undefined;
  /** Its variants, if it comes in such: its data is one of theirs then. */
  readonly variants?: VariantsSchema | undefined;
}

/** The variants of an event, which a member of its data tells apart. */
export interface VariantsSchema {
  /** The member of the payload that holds what comes in variants, if that is not the event's data itself. */
  readonly holder: string | undefined;
  readonly member: string;
  readonly named: readonly VariantSchema[];
  /** The id of the model of the data that has a value which the pages do not name. */
  readonly other: string;
}

/** A variant that the pages name. */
interface VariantSchema {
  readonly value: string;
  readonly description: string | undefined;
  readonly listed: Place;
  /** The id of the model of its data. */
  readonly data: string;
  readonly examples: readonly Observation[];
}

/** What the pages call a structure that they document by itself. */
export interface DocumentedName {
  readonly name: string;
  /** The headings above it, the outermost first, without the title of its page. */
  readonly context: readonly string[];
  /** The title of its page, which tells it only from what other pages call alike. */
  readonly title: string;
  /** Whether the heading above only repeats the name, "Invoice structure" below "Invoice object": it has its plain name then, whatever else is called alike. */
  readonly hasOwnHeading: boolean;
  /** What the page says of it above its members. */
  readonly description?: string | undefined;
  /** Whether a person gave it, by an override. */
  readonly isOverride: boolean;
}
