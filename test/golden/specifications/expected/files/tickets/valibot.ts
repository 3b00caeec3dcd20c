import * as v from 'valibot';
import type * as types from './types.js';
export const By = open({ // The `by` of `TicketEvent`.
  name: v.string(), // Example: `"Ada"`.
});
export const TicketOpenedEvent = open({ // The event `ticket` with `opened` in `action`.
  action: v.literal('opened'), // What happened. Can be one of opened or closed.
  id: checked(v.pipe(v.number(), v.finite()), isInteger, 'a whole number'), // The number of the ticket. Example: `17`.
  priority: v.exactOptional(known<'low' | 'high' | (string & {})>(v.string())), // How urgent it is. One of low or high. Example: `"low"`. A guess: optional, as the page calls others required.
  until: v.exactOptional(v.nullable(v.string())), // When it is due: yes, 2026-03-01 or nothing. A guess: optional, as the page calls others required.
  by: By,
});
export const TicketClosedEvent = open({ // The event `ticket` with `closed` in `action`.
  action: v.literal('closed'), // What happened. Can be one of opened or closed.
  id: checked(v.pipe(v.number(), v.finite()), isInteger, 'a whole number'), // The number of the ticket. Example: `17`.
  priority: v.exactOptional(known<'low' | 'high' | (string & {})>(v.string())), // How urgent it is. One of low or high. Example: `"low"`. A guess: optional, as the page calls others required.
  until: v.exactOptional(v.nullable(checked(v.string(), fitsDate, 'a date (RFC 3339)'))), // When it is due: yes, 2026-03-01 or nothing. Example: `"2026-03-01"`. A guess: optional, as the page calls others required.
  reason: v.string(), // Why it was closed, only if action is closed. Example: `"done: \"no\" # more"`.
});
export const TicketOtherEvent = open({ // The event `ticket` with an undocumented value in `action`.
  action: otherThan<types.UndocumentedValue>(['opened', 'closed']), // What happened. Can be one of opened or closed.
  id: checked(v.pipe(v.number(), v.finite()), isInteger, 'a whole number'), // The number of the ticket. Example: `17`.
  priority: v.exactOptional(known<'low' | 'high' | (string & {})>(v.string())), // How urgent it is. One of low or high. Example: `"low"`. A guess: optional, as the page calls others required.
  until: v.exactOptional(v.nullable(checked(v.string(), fitsDate, 'a date (RFC 3339)'))), // When it is due: yes, 2026-03-01 or nothing. Example: `"2026-03-01"`. A guess: optional, as the page calls others required.
});
export const TicketEvent = v.union([v.variant('action', [TicketOpenedEvent, TicketClosedEvent]), TicketOtherEvent]); // Somebody did something with a ticket. Identified by `ticket` in the header `X-Desk-Event`.
export const Parent = open({ // The `parent` of `CommentEvent`.
  id: v.pipe(v.number(), v.finite()), // Example: `2`.
  text: v.string(),
});
export const CommentEvent = open({ // The event `comment`, identified by `comment` in the header `X-Desk-Event`.
  id: v.pipe(v.number(), v.finite()), // Example: `3`.
  ticket: v.pipe(v.number(), v.finite()), // Example: `17`.
  text: v.string(), // Example: `"on"`.
  parent: Parent,
});
export const AnyEvent = v.union([TicketEvent, CommentEvent]); // Any documented event.
export const eventSchemas = { // The schemas of all documented events, by their types.
  ticket: TicketEvent,
  comment: CommentEvent,
};
// … as in templates/
