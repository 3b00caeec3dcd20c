import type { JsonNode } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { Condition, DocumentedType, Override, PresenceBasis } from './documented.ts';
import type { Format } from './schema.ts';
import type { StatedEvent, StatedStructure } from './specifications/stated.ts';

/** The kinds of values in examples; `type` is a word for a type that a skeleton has in the place of a value. */
export type Kind = JsonNode['kind'];

/**
 * All that is known of one position in a payload. Evidence is merged by `mergeEvidence`, which is associative and
 * commutative: neither the order of pages nor how they are split changes the result.
 */
export interface Evidence {
  /** How many values of each kind the newest version of the pages shows here. */
  readonly kinds: Readonly<Record<Kind, number>>;
  /** How many of the objects among them leave out members: `...`. */
  readonly elided: number;
  /** How many of the values stand in an object that leaves out members. */
  readonly amidElided: number;
  readonly strings: StringEvidence;
  readonly members: ReadonlyMap<string, Evidence>;
  readonly items: Evidence | undefined;
  /** What is in it, where a table says that it is a map. */
  readonly values: Evidence | undefined;
  /** What tables say of it, in the order of `comparePlaces`. */
  readonly stated: readonly TableDeclaration[];
  /** What a person decided of it. */
  readonly overrides: readonly Override[];
  /** In the order of `comparePlaces`; the first is the one whose value documents the member. */
  readonly observations: readonly Observation[];
  /** For each version of each page (`pageVersion`), older ones too: how many values, and how many objects among them, it shows here. */
  readonly history: ReadonlyMap<string, VersionCount>;
}

/** What a table says of a member. */
export interface TableDeclaration {
  readonly place: Place;
  readonly type: DocumentedType;
  /** Whether the table marks it as optional; `undefined` where it has no such marks. */
  readonly optional: boolean | undefined;
  /** What that rests on, if not on words or a column of the table. */
  readonly basis?: PresenceBasis | undefined;
  readonly description: string | undefined;
  readonly knownValues: readonly string[];
  /** Where these are listed, if that is elsewhere. */
  readonly valuesAt?: Place | undefined;
  /** When the member is there, if the table says so. */
  readonly condition?: Condition | undefined;
  /** What some of these mean, by the value. */
  readonly meanings?: Readonly<Record<string, string>>;
}

/** One value in an example of the newest version. */
export interface Observation {
  readonly place: Place;
  readonly value: JsonNode;
}

/** What one version of the pages shows at a position. */
export interface VersionCount {
  readonly seen: number;
  readonly objects: number;
}

/** What the strings among the values look like. */
export interface StringEvidence {
  /** Strings that are values, and not placeholders such as `{role}`. */
  readonly concrete: number;
  readonly placeholders: number;
  /** How many of the concrete ones have each format. */
  readonly formats: ReadonlyMap<Format, number>;
}

/** What the pages of one set say of one event. */
export interface EventEvidence {
  readonly type: string;
  readonly description: string | undefined;
  /** Where the page lists it. */
  readonly listed: Place | undefined;
  /** The envelope that the types show it in. */
  readonly envelope: string;
  /** The members of the envelope, over this event's examples. */
  readonly payload: Evidence;
  /** The payload out of the envelope. */
  readonly data: Evidence;
  /** The whole examples, in the page's order. */
  readonly examples: readonly Observation[];
  /** The version that it first appears in, if the set has an older one without it. */
  readonly since: string | undefined;
  /** The event whose data stands in for its own, as no example shows it. */
  readonly borrowedFrom: string | undefined;
  /** What the pages say of its variants, if it comes in such. */
  readonly variants?: VariantsEvidence | undefined;
  /** What specifications state of it, in the order of their places. */
  readonly stated?: readonly StatedEvent[];
}

/** The variants of one event, which a member of its data tells apart. */
export interface VariantsEvidence {
  /** The member of the payload that holds what comes in variants, if that is not the event's data itself. */
  readonly holder?: string | undefined;
  readonly member: string;
  /** Those that the pages name, in their order. */
  readonly named: readonly VariantEvidence[];
  /** The data of captured payloads of which the variant is not known. */
  readonly unplaced?: Evidence;
}

/** What examples show of one variant; what tables say of it is in the evidence of the event. */
export interface VariantEvidence {
  readonly value: string;
  readonly description: string | undefined;
  /** Where the pages name it. */
  readonly listed: Place;
  /** The data of the examples, and of captured payloads, that have this value. */
  readonly shown: Evidence;
  /** That of the examples alone, if payloads were captured: what these lack counts for this variant only. */
  readonly inExamples?: Evidence;
  /** These examples, whole. */
  readonly examples: readonly Observation[];
}

/** What the pages say of one structure that they document by itself. */
export interface StructureEvidence {
  readonly id: string;
  /** What it is known by from run to run: `#Objects > Line item`. */
  readonly key: string;
  readonly name: string;
  /** The headings above it, the outermost first, which may be the page's title. */
  readonly context: readonly string[];
  /** The title of its page. */
  readonly title: string;
  readonly anchors: readonly string[];
  /** The member that it is what stands at, where the page says so. */
  readonly member: string | undefined;
  readonly description: string | undefined;
  readonly page: string;
  readonly data: Evidence;
  /** What a specification states of it. */
  readonly stated?: StatedStructure | undefined;
}
