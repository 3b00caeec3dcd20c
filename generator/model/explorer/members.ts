import type { ShownPlace } from './texts.ts';

/** An event. */
export interface ShownEvent {
  readonly type: string;
  readonly name: string;
  readonly description?: string;
  readonly since?: string;
  /** The name of its type, and that of its data. */
  readonly typeName: string;
  readonly dataType: string;
  /** The members of the event around its data; where the payload is the data, there are none. */
  readonly around: readonly ShownMember[];
  readonly listed?: ShownPlace;
  readonly examples: readonly ShownPlace[];
  /** Where a delivery says that it is this event: `eventType is "…"`. */
  readonly told: readonly string[];
  /** Its variants, where it comes in such. */
  readonly variants: readonly { readonly value?: string; readonly typeName: string }[];
}

/** A type for something within events. */
export interface ShownType {
  readonly name: string;
  readonly description: string;
  /** Whether it is the data of an event, a variant of one, a structure that a page documents, or found in others. */
  readonly kind: 'data' | 'structure' | 'inner';
  readonly members: readonly ShownMember[];
  readonly positions: readonly string[];
  /** The rule behind its name. */
  readonly naming?: string;
  /** The rules by which its places are of one type. */
  readonly shared: readonly string[];
  /** The types that are other ones in spite of a like name, each with the rule. */
  readonly apart: readonly { readonly typeName: string; readonly rule: string }[];
  /** The types of which it is one, where it is a union of them. */
  readonly oneOf: readonly string[];
}

/** A member, and why it is as it is. */
export interface ShownMember {
  readonly name: string;
  /** `string (uuid) | null`. */
  readonly type: string;
  /** The type that it holds, itself or as an item or a value, and what leads there: `[]`, `.*` or nothing. */
  readonly holds?: { readonly typeName: string; readonly steps: string };
  readonly required: boolean;
  readonly seen: number;
  readonly of: number;
  readonly since?: string;
  readonly description?: string;
  /** Values that the pages name; others are valid too unless it is `closed`. */
  readonly values?: readonly string[];
  readonly closed?: boolean;
  readonly rules: readonly string[];
  /** Why a person decided otherwise than the rules. */
  readonly reason?: string;
  /** What was guessed of it. */
  readonly guesses?: readonly string[];
  readonly facts: readonly ShownFact[];
}

/** One thing that speaks for a member: `example`, and its place. */
export type ShownFact = readonly [source: string, ...place: ShownPlace];
