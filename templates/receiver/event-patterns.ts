import type { EventMap, EventType } from '../catalog/types.ts';
import type { VariantMap, VariantName } from './event-variants.ts';

/** An event type, the name of a variant, or the beginning of some types with a star behind it. */
export type Pattern = EventType | VariantName | `${string}*`;

/** The event types that a pattern stands for; `never` if there are none. */
export type Matching<P extends string> = P extends `${infer Start}*`
  ? Extract<EventType, `${Start}${string}`>
  : Extract<EventType, P>;

/** The events that a pattern stands for. */
export type MatchingEvent<P extends string> = P extends VariantName ? VariantMap[P] : EventMap[Matching<P>];

/** A pattern that stands for something; `never` if it does not. */
export type Valid<P extends string> = P extends VariantName
  ? P
  : P extends string
    ? [Matching<P>] extends [never]
      ? never
      : P
    : never;

/** Whether a pattern stands for an event type. */
export function matches(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
}
