import * as z from 'zod';
import type * as types from './types.js';
export const By = open({ // The `by` of `TicketEvent`.
  name: z.string(), // Example: `"Ada"`.
});
export const TicketOpenedEvent = open({ // The event `ticket` with `opened` in `action`.
  action: z.literal('opened'), // What happened. Can be one of opened or closed.
  id: checked(z.number(), isInteger, 'a whole number'), // The number of the ticket. Example: `17`.
  priority: z.exactOptional(known<'low' | 'high' | (string & {})>(z.string())), // How urgent it is. One of low or high. Example: `"low"`. A guess: optional, as the page calls others required.
  until: z.exactOptional(z.nullable(z.string())), // When it is due: yes, 2026-03-01 or nothing. A guess: optional, as the page calls others required.
  by: By,
});
export const TicketClosedEvent = open({ // The event `ticket` with `closed` in `action`.
  action: z.literal('closed'), // What happened. Can be one of opened or closed.
  id: checked(z.number(), isInteger, 'a whole number'), // The number of the ticket. Example: `17`.
  priority: z.exactOptional(known<'low' | 'high' | (string & {})>(z.string())), // How urgent it is. One of low or high. Example: `"low"`. A guess: optional, as the page calls others required.
  until: z.exactOptional(z.nullable(checked(z.string(), fitsDate, 'a date (RFC 3339)'))), // When it is due: yes, 2026-03-01 or nothing. Example: `"2026-03-01"`. A guess: optional, as the page calls others required.
  reason: z.string(), // Why it was closed, only if action is closed. Example: `"done: \"no\" # more"`.
});
export const TicketOtherEvent = open({ // The event `ticket` with an undocumented value in `action`.
  action: otherThan<types.UndocumentedValue>(['opened', 'closed']), // What happened. Can be one of opened or closed.
  id: checked(z.number(), isInteger, 'a whole number'), // The number of the ticket. Example: `17`.
  priority: z.exactOptional(known<'low' | 'high' | (string & {})>(z.string())), // How urgent it is. One of low or high. Example: `"low"`. A guess: optional, as the page calls others required.
  until: z.exactOptional(z.nullable(checked(z.string(), fitsDate, 'a date (RFC 3339)'))), // When it is due: yes, 2026-03-01 or nothing. Example: `"2026-03-01"`. A guess: optional, as the page calls others required.
});
export const TicketEvent = z.union([z.discriminatedUnion('action', [TicketOpenedEvent, TicketClosedEvent]), TicketOtherEvent]); // Somebody did something with a ticket. Identified by `ticket` in the header `X-Desk-Event`.
export const Parent = open({ // The `parent` of `CommentEvent`.
  id: z.number(), // Example: `2`.
  text: z.string(),
});
export const CommentEvent = open({ // The event `comment`, identified by `comment` in the header `X-Desk-Event`.
  id: z.number(), // Example: `3`.
  ticket: z.number(), // Example: `17`.
  text: z.string(), // Example: `"on"`.
  parent: Parent,
});
export const AnyEvent = z.union([TicketEvent, CommentEvent]); // Any documented event.
export const eventSchemas = { // The schemas of all documented events, by their types.
  ticket: TicketEvent,
  comment: CommentEvent,
};
// … as in templates/
