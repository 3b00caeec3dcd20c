import type { Kind } from './kind.ts';

const BODY = { status: 'string', message: 'object', 'message.id': 'number' };
const CALL = { call: 'string', from: 'string', hook: 'string' };

/** Pages on which sentences and headings say what the payloads of a section are of. */
export const eventsOfSections: readonly Kind[] = [
  {
    kind: 'items that tell when something happens name events',
    notation: 'a list of classes, below a sentence about attributes',
    page: `# Webhooks

## Message status events

The format is the same for all of them, but the \`status\` attribute differs.

* \`MessageSent\` - when a message has arrived
* \`MessageHeld\` - when a message is held

~~~json
{ "status": "Sent", "message": { "id": 7 } }
~~~
`,
    events: { MessageSent: BODY, MessageHeld: BODY },
  },
  {
    kind: 'items that tell when something happens name events',
    notation: 'bold names, below a sentence about parameters',
    page: `# Webhooks

## Events

All parameters are in the body.

- **boat_in**: sent when a boat comes in
- **boat_out**: sent after a boat has left

~~~json
{ "event": "boat_in", "boat": 7 }
~~~
`,
    events: { boat_in: { event: 'string', boat: 'number' }, boat_out: { event: 'string' } },
  },
  {
    kind: 'a sentence names the event of a section',
    notation: 'the name in front of the word event',
    page: `# Webhooks

## Message bounces

If a message comes back, you receive the \`MessageBounced\` event.

~~~json
{ "bounce": { "id": 7 } }
~~~

## Clicks

The \`LinkClicked\` event tells that somebody has clicked.

~~~json
{ "url": "https://example.com" }
~~~
`,
    events: { MessageBounced: { bounce: 'object', 'bounce.id': 'number' }, LinkClicked: { url: 'string' } },
  },
  {
    kind: 'a sentence names the event of a section',
    notation: 'the name behind the word webhook',
    page: `# Webhooks

## A new order

The webhook \`order.made\` is called:

~~~json
{ "no": 7 }
~~~

## An order is gone

The webhook \`order.dropped\` is called:

~~~json
{ "no": 7, "why": "rain" }
~~~
`,
    events: { 'order.made': { no: 'number' }, 'order.dropped': { no: 'number', why: 'string' } },
  },
  {
    kind: 'a payload is the base of all events',
    notation: 'the rest without braces',
    page: `# Call events

* \`call_answer\`
* \`call_end\`

## Base event sample

~~~json
{ "call": "c1", "from": "+1" }
~~~

## Call answer

Besides the base this event has:

~~~json
"hook": "call_answer"
~~~

## Call end

Besides the base this event has:

~~~json
"hook": "call_end", "seconds": 3
~~~
`,
    events: { call_answer: CALL, call_end: { ...CALL, seconds: 'number' } },
  },
  {
    kind: 'a payload is the base of all events',
    notation: 'a heading about common fields',
    page: `# Webhooks

## Common fields of the payload

~~~json
{ "shop": "s1", "sent": 7 }
~~~

## order.paid

~~~json
{ "event": "order.paid", "order": 7 }
~~~

## order.sent

~~~json
{ "event": "order.sent", "parcel": "p1" }
~~~
`,
    events: {
      'order.paid': { event: 'string', order: 'number', shop: 'string?', sent: 'number?' },
      'order.sent': { event: 'string', parcel: 'string', shop: 'string?', sent: 'number?' },
    },
  },
  {
    kind: 'a sentence says that all webhooks have one payload',
    notation: 'a table of events below it',
    page: `# Webhooks

All webhooks use the v1 payload.

| Event | Type |
| --- | --- |
| Made | \`talk.made\` |
| Tagged | \`talk.tags.changed\` |

## Payload

~~~json
{ "eventType": "talk.tags.changed", "data": { "id": "t1" } }
~~~
`,
    events: {
      'talk.made': { eventType: 'string', data: 'object', 'data.id': 'string' },
      'talk.tags.changed': { eventType: 'string', data: 'object', 'data.id': 'string' },
    },
    codes: ['event/like-sibling'],
  },
  {
    kind: 'a sentence says that all webhooks have one payload',
    notation: 'a list of events above it',
    page: `# Notifications

- \`lamp.on\`
- \`lamp.off\`

All notifications have the following structure:

~~~json
{ "type": "lamp.on", "lamp": { "no": 7 } }
~~~
`,
    events: {
      'lamp.on': { type: 'string', lamp: 'object', 'lamp.no': 'number' },
      'lamp.off': { type: 'string', lamp: 'object', 'lamp.no': 'number' },
    },
    codes: ['event/like-sibling'],
  },
  {
    kind: 'a list names events in words, and tells when they are sent',
    notation: 'bold words with hyphens, below a heading about triggers',
    page: `# Webhooks

## Supported triggers

- **Order Paid** - When a buyer has paid.
- **Order Refunded** - When a buyer gets the money back.

## Payload

The body has these fields:

1. \`EventType\` (string): The type of the event.
2. \`Order\` (number): The order.
`,
    events: {
      'Order Paid': { EventType: 'string', Order: 'number' },
      'Order Refunded': { EventType: 'string', Order: 'number' },
    },
  },
  {
    kind: 'a list names events in words, and tells when they are sent',
    notation: 'underscores and colons; a list of remarks is none',
    page: `# Notifications

## Events

__Boat in__: Sent when a boat comes in.

- __Boat in__: Sent when a boat comes in.
- __Boat out__: Sent after a boat has left.

## Deliveries

- **Slow answers** - When an answer takes long, it is given up.
- **Lost answers** - When there is none, it is sent again.

## Body

The body has these fields:

- \`kind\` (string): The type of the event.
- \`boat\` (string): The boat.
`,
    events: { 'Boat in': { kind: 'string', boat: 'string' }, 'Boat out': { kind: 'string', boat: 'string' } },
  },
];
