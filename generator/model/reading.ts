import type { JsonNode } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { DataTable, DocumentedMember, Structure } from './documented.ts';
import type { Outline } from './outline.ts';
import type { SignatureFact } from './signatures/facts.ts';
import type { StatedEvent } from './specifications/stated.ts';

/** What was read from one page. */
export interface Reading {
  readonly outline: Outline;
  /** The name of the envelope of events that no example shows. */
  readonly envelope: string;
  /** The events that the page names as such, in its order. */
  readonly events: readonly ListedEvent[];
  readonly examples: readonly Example[];
  /** Payloads of other events that the page says are like those of an event. */
  readonly likenesses: readonly Example[];
  /** Structures that the page documents by themselves. */
  readonly structures: readonly Structure[];
  /** Tables about the data of events. */
  readonly dataTables: readonly DataTable[];
  /** Tables about what surrounds the data, by the name of the envelope. */
  readonly envelopeTables: readonly { readonly envelope: string; readonly members: readonly DocumentedMember[] }[];
  /** The events whose data depends on what one of its members says. */
  readonly variants: readonly EventVariants[];
  /** Whether the prose says that events without an example are like those that have one. */
  readonly declaresSimilarEvents: boolean;
  /** What the page says about how deliveries are signed. */
  readonly signatures: readonly SignatureFact[];
  /** What specifications state: those that the page is, or that stand in its fences. */
  readonly stated?: readonly StatedEvent[];
  /** Blocks of code that are no example: another language, or JSON of something else. */
  readonly skipped: readonly SkippedBlock[];
  /** What became of everything on the page that could document something. */
  readonly account: readonly AccountEntry[];
}

/** An event that a table or a heading of the page announces. */
export interface ListedEvent {
  readonly type: string;
  readonly description: string | undefined;
  /** The name of its envelope, where it is not that of the page's other events. */
  readonly envelope?: string;
  readonly place: Place;
}

/** An event that comes in variants, which a member of its data tells apart. */
export interface EventVariants {
  readonly type: string;
  /** The member of the payload that holds what comes in variants, if that is not the payload or its data itself. */
  readonly holder?: string | undefined;
  /** The member of that which says what happened: `action`. */
  readonly member: string;
  /** The values that the page names for it, in its order. */
  readonly values: readonly ListedVariant[];
}

/** A value that a page names for the member that tells variants apart. */
export interface ListedVariant {
  readonly value: string;
  readonly description: string | undefined;
  readonly place: Place;
}

/** JSON of a page that shows one event. */
export interface Example {
  readonly type: string;
  /** The name of the envelope that the sample came in. */
  readonly envelope: string;
  /** The whole event. */
  readonly payload: JsonNode;
  /** The payload out of its envelope. */
  readonly sample: JsonNode | undefined;
  readonly place: Place;
}

/** Something on a page that could document something: what came of it, or why it was skipped. */
export interface AccountEntry {
  readonly kind: 'table' | 'list' | 'code' | 'heading' | 'opener';
  readonly place: Place;
  /** What it was taken for; `undefined` where it was skipped. */
  readonly gave: string | undefined;
  /** Why it was skipped; empty where it was used. */
  readonly reason: string;
}

/** A block of code that gave nothing, and why. */
export interface SkippedBlock {
  readonly place: Place;
  /** Whether it is JSON that cannot be read, and so may have been an example. */
  readonly unreadable?: boolean;
  /** Whether it is JSON that can be read, and so may have been meant as an example. */
  readonly unused?: boolean;
  readonly reason: string;
}
