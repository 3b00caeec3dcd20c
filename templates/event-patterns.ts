import type { EventType } from './catalog/types.ts';

/** An event type, or the beginning of some with a star behind it. */
export type Pattern = EventType | `${string}*`;

/** The event types that a pattern stands for; `never` if there are none. */
export type Matching<P extends string> = P extends `${infer Start}*`
  ? Extract<EventType, `${Start}${string}`>
  : Extract<EventType, P>;

/** A pattern that stands for something; `never` if it does not. */
export type Valid<P extends string> = P extends string ? ([Matching<P>] extends [never] ? never : P) : never;

/** Whether a pattern stands for an event type. */
export function matches(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
}
