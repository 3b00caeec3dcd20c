import type { Kind } from './kind.ts';

const SENT = { event: 'string', crate: 'object', 'crate.id': 'number' };
const LISTED = { event: 'string' };
const PAYLOAD = `## Payload

~~~json
{ "event": "crate.sent", "crate": { "id": 3 } }
~~~
`;
const EVENTS = { 'crate.packed': LISTED, 'crate.sent': SENT, 'crate.lost': LISTED };

/** Pages that list their events in a block of code. */
export const eventsInCode: readonly Kind[] = [
  {
    kind: 'a block of code lists events',
    notation: 'one on each line',
    page: `# Webhooks

## Events

You can subscribe to these events:

~~~
crate.packed
crate.sent   # it left the pier
crate.lost
~~~

${PAYLOAD}`,
    events: EVENTS,
    codes: ['event/not-shown'],
  },
  {
    kind: 'a block of code lists events',
    notation: 'an array of JSON',
    page: `# Webhooks

All event types:

~~~json
["crate.packed", "crate.sent", "crate.lost"]
~~~

${PAYLOAD}`,
    events: EVENTS,
  },
  {
    kind: 'a block of code lists events',
    notation: 'none where the words are about channels',
    page: `# Webhooks

These channels send events:

~~~
pier:north
pier:south
~~~

${PAYLOAD}`,
    events: { 'crate.sent': SENT },
  },
  {
    kind: 'an enumeration that is called after events lists them',
    notation: 'an enumeration of TypeScript',
    page: `# Crates

Use our types:

~~~ts
enum CrateEventType {
  Packed = 'crate.packed',
  Sent = 'crate.sent', // It left the pier.
  Lost = 'crate.lost',
}

enum Color {
  Red = 'color.red',
  Blue = 'color.blue',
}
~~~

${PAYLOAD}`,
    events: EVENTS,
  },
  {
    kind: 'an enumeration that is called after events lists them',
    notation: 'a union',
    page: `# Crates

~~~typescript
export type WebhookEvent =
  | 'crate.packed'
  | 'crate.sent'
  | 'crate.lost';

type Color = 'color.red' | 'color.blue';
~~~

${PAYLOAD}`,
    events: EVENTS,
  },
  {
    kind: 'an enumeration that is called after events lists them',
    notation: 'a class of Python',
    page: `# Crates

~~~python
class EventType(str, Enum):
    PACKED = "crate.packed"
    SENT = "crate.sent"
    LOST = "crate.lost"

class Color(str, Enum):
    RED = "color.red"
~~~

${PAYLOAD}`,
    events: EVENTS,
  },
  {
    kind: 'an enumeration that is called after events lists them',
    notation: 'an enumeration of GraphQL, which has no values',
    page: `# Webhook event types

~~~graphql
enum WebhookEventTypeEnum {
  CRATE_PACKED
  CRATE_SENT
}
~~~
`,
    events: { CRATE_PACKED: {}, CRATE_SENT: {} },
  },
  {
    kind: 'a page about an enumeration of events lists their values',
    notation: 'a list of constants, each with its value',
    page: `# WebhookEvent

## Enum

* \`CRATE_PACKED\` (value: \`"crate.packed"\`)

* \`CRATE_SENT\` (value: \`"crate.sent"\`)
`,
    events: { 'crate.packed': {}, 'crate.sent': {} },
  },
  {
    kind: 'a page about an enumeration of events lists their values',
    notation: 'a table of names and values',
    page: `# EventType

## Enum Variants

| Name | Value |
| --- | --- |
| CratePacked | crate.packed |
| CrateSent | crate.sent |
`,
    events: { 'crate.packed': {}, 'crate.sent': {} },
  },
  {
    kind: 'a page about an enumeration of events lists their values',
    notation: 'none where it is called otherwise',
    page: `# CrateState

## Enum Variants

| Name | Value |
| --- | --- |
| Packed | crate.packed |
| Sent | crate.sent |
`,
    events: {},
    codes: ['page/no-events'],
  },
  {
    kind: 'headers in a block of code list the events that they can name',
    notation: 'one line for each event',
    page: `# Events

The request has a header that says which event it is. These are the types of events:

~~~
X-Pier-Event: crate
X-Pier-Event: boat
~~~

## Payload

~~~http
POST / HTTP/1.1
X-Pier-Event: crate
~~~

~~~json
{ "action": "left", "size": 3 }
~~~
`,
    events: { crate: { action: 'string', size: 'number' }, boat: {} },
  },
  {
    kind: 'headers in a block of code list the events that they can name',
    notation: 'items in quotes, below the heading',
    page: `# Webhooks

## The body

~~~json
POST /hook HTTP/1.1
X-Pier-Topic: crate/left

{ "size": 3, "at": 4 }
~~~

## Topics

~~~yaml
- "X-Pier-Topic: crate/left"
- "X-Pier-Topic: boat/left"
~~~
`,
    events: { 'crate/left': { size: 'number', at: 'number' }, 'boat/left': {} },
  },
];
