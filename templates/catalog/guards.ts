import type { Issue } from '../guards/issues.ts';
import type { EventMap, EventType } from './types.ts';

/* What the templates take from the guards of a catalog, declared for the compiler alone. */

export type { Issue };

/** What a value is: a documented event, an event of an unknown type, or neither. */
export type ParsedEvent =
  | {
      [T in EventType]: {
        readonly kind: 'event';
        readonly type: T;
        readonly event: EventMap[T];
        readonly envelope: 'event-grid';
      };
    }[EventType]
  | { readonly kind: 'unknown'; readonly type: string; readonly raw: unknown }
  | { readonly kind: 'invalid'; readonly type: EventType | undefined; readonly issues: readonly Issue[]; readonly raw: unknown };

/** Tells by its type which event a value is, and whether it is as documented. Never throws. */
export declare function parseEvent(value: unknown): ParsedEvent;
