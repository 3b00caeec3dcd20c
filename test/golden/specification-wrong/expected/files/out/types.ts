export type Deep = unknown[][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][];
export interface SentEvent { // The event `sent`.
  away: unknown;
  outside: unknown;
  missing: unknown;
  nowhere: unknown;
  circle: unknown;
  closed?: Record<string, unknown>;
  slow?: string;
  bounds?: number;
  words?: unknown;
  twice?: number;
  loose?: string;
  deep?: Deep;
}
export interface EventMap { // Every documented event, by its type.
  'sent': SentEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Sent: 'sent',
} as const;
