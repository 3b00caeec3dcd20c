import type { JsonNode } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { DocumentedType, Override } from './documented.ts';
import type { Format } from './schema.ts';

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
  /** For each version of the page, older ones too: how many values, and how many objects among them, it shows here. */
  readonly history: ReadonlyMap<string, VersionCount>;
}

/** What a table says of a member. */
export interface TableDeclaration {
  readonly place: Place;
  readonly type: DocumentedType;
  /** Whether the table marks it as optional; `undefined` where it has no such marks. */
  readonly optional: boolean | undefined;
  readonly description: string | undefined;
  readonly knownValues: readonly string[];
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
}

/** What the pages say of one structure that they document by itself. */
export interface StructureEvidence {
  readonly id: string;
  readonly name: string;
  readonly context: readonly string[];
  readonly anchors: readonly string[];
  /** The member that it is what stands at, where the page says so. */
  readonly member: string | undefined;
  readonly description: string | undefined;
  readonly page: string;
  readonly data: Evidence;
}
