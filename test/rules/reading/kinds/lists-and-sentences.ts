import type { Kind } from './kind.ts';

const ORDER = { kind: 'string', order: 'number' };

/** Pages that name events several in a place, or beside names of something else. */
export const listsAndSentences: readonly Kind[] = [
  {
    kind: 'an item of a list names two events',
    notation: 'plain text with a slash between the names',
    page: `# Webhooks

We send these events:

- order_opened / order_shut
- order_lost

~~~json
{ "kind": "order_lost", "order": 3 }
~~~
`,
    events: { order_opened: { kind: 'string' }, order_shut: { kind: 'string' }, order_lost: ORDER },
  },
  {
    kind: 'an item of a list names two events',
    notation: 'code, with a comma between the names',
    page: `# Webhooks

## Events

* \`boat.in\`, \`boat.out\`
* \`boat.sunk\`

## boat.sunk

~~~json
{ "event": "boat.sunk", "boat": "Ada" }
~~~
`,
    events: {
      'boat.in': { event: 'string' },
      'boat.out': { event: 'string' },
      'boat.sunk': { event: 'string', boat: 'string' },
    },
  },
  {
    kind: 'a list names no events, as it is written otherwise',
    notation: 'types with colons beside events with underscores',
    page: `# Webhooks

A webhook is called for these types:

- Client::Reply
- Kanban::Card

## Events

- card_made
- card_moved

~~~json
{ "kind": "card_made", "card": 3 }
~~~
`,
    events: { card_made: { kind: 'string', card: 'number' }, card_moved: { kind: 'string' } },
  },
  {
    kind: 'a list names no events, as it is written otherwise',
    notation: 'a table of classes beside a table of events with dots',
    page: `# Webhook events

## Events by source

| Event source | What it is |
| --- | --- |
| \`OrderBook\` | orders |
| \`StockRoom\` | stock |

## Events

| Event | When |
| --- | --- |
| \`order.paid\` | it is paid |
| \`order.sent\` | it is sent |

~~~json
{ "type": "order.paid", "no": 7 }
~~~
`,
    events: { 'order.paid': { type: 'string', no: 'number' }, 'order.sent': { type: 'string' } },
  },
  {
    kind: 'words at the end of events are no events',
    notation: 'bold words in a list',
    page: `# Webhooks

| Event | When |
| --- | --- |
| \`GuestAdded\` | there is a guest |
| \`GuestChanged\` | a guest has changed |
| \`RoomChanged\` | a room has changed |

## Added and changed events

* **Added**: it is new
* **Changed**: anything in it is new

## Payload

~~~json
{ "type": "GuestAdded", "id": 7 }
~~~
`,
    events: {
      GuestAdded: { type: 'string', id: 'number' },
      GuestChanged: { type: 'string' },
      RoomChanged: { type: 'string' },
    },
  },
  {
    kind: 'words at the end of events are no events',
    notation: 'a table, names with slashes',
    page: `# Webhooks

| Event | When |
| --- | --- |
| \`made\` | it is new |
| \`gone\` | it is deleted |

## shop/order/made

~~~json
{ "topic": "shop/order/made", "id": 7 }
~~~

## shop/order/gone

~~~json
{ "topic": "shop/order/gone", "id": 7 }
~~~
`,
    events: {
      'shop/order/made': { topic: 'string', id: 'number' },
      'shop/order/gone': { topic: 'string', id: 'number' },
    },
  },
  {
    kind: 'a sentence has the values of two payloads, and others',
    notation: 'codes in brackets',
    page: `# Webhook payload

The name of the action (\`Make\`, \`Change\`, \`Drop\`) and the object are sent.

~~~json
{ "action": "Make", "object": { "id": 1 }, "by": "Ada" }
~~~

When something is dropped, only the object comes:

~~~json
{ "action": "Drop", "object": { "id": 1 } }
~~~
`,
    events: {
      Make: { action: 'string', object: 'object', 'object.id': 'number', by: 'string' },
      Change: { action: 'string', object: 'object', 'object.id': 'number', by: 'string' },
      Drop: { action: 'string', object: 'object', 'object.id': 'number' },
    },
  },
  {
    kind: 'a sentence has the values of two payloads, and others',
    notation: 'codes with commas and a word',
    page: `# Callbacks

The callback can be \`queued\`, \`playing\`, \`paused\` or \`ended\`.

## Examples

~~~json
{ "event": "queued", "song": 1 }
~~~

~~~json
{ "event": "ended", "song": 1 }
~~~
`,
    events: {
      queued: { event: 'string', song: 'number' },
      playing: { event: 'string' },
      paused: { event: 'string' },
      ended: { event: 'string', song: 'number' },
    },
  },
  {
    kind: 'values of an action are events, where nothing else names any',
    notation: 'a heading for each member',
    page: `# Issue webhooks

## Attributes

### action

- type: string
- description: can be \`made\`, \`solved\` or \`dropped\`

### issue.url

- type: string
- description: where the issue is

## Payload

~~~json
{ "action": "made", "issue": { "no": 7 } }
~~~
`,
    events: Object.fromEntries(
      ['made', 'solved', 'dropped'].map((type) => [
        type,
        { action: 'string', issue: 'object', 'issue.no': 'number', 'issue.url': 'string?' },
      ]),
    ),
  },
  {
    kind: 'values of an action are events, where nothing else names any',
    notation: 'a table',
    page: `# Ticket webhook

| Field | Type | Description |
| --- | --- | --- |
| \`action\` | string | One of \`bought\`, \`used\` |
| \`ticket\` | number | The ticket |

~~~json
{ "action": "bought", "ticket": 7 }
~~~
`,
    events: { bought: { action: 'string', ticket: 'number' }, used: { action: 'string', ticket: 'number' } },
  },
  {
    kind: 'an item stands for a member of any name',
    notation: 'in angle brackets, nested with asterisks',
    page: `# Silo events

## \`silo.measured\`

Fields:

* \`event\` (string): the name
* \`levels\`: list of objects, one a sensor
  * \`<sensor>\`: the name of a sensor
    * \`percent\`: how full it is
    * \`at\`: when

~~~json
{
  "event": "silo.measured",
  "levels": {
    "north": { "percent": 40, "at": "2024-05-01T10:00:00Z" },
    "south": { "percent": 55, "at": "2024-05-01T10:00:00Z" }
  }
}
~~~
`,
    events: {
      'silo.measured': {
        event: 'string',
        levels: 'object',
        'levels.{}': 'object?',
        'levels.{}.percent': 'number',
        'levels.{}.at': 'string',
      },
    },
  },
  {
    kind: 'an item stands for a member of any name',
    notation: 'in braces, nested with hyphens, without an example',
    page: `# Webhooks

## \`kiln.fired\`

Payload:

- \`event\` (string): the name
- \`shelves\` (object): what is in it
  - \`{shelf}\` (object): a shelf by its name
    - \`pots\` (integer): how many
`,
    events: {
      'kiln.fired': { event: 'string', shelves: 'object', 'shelves.{}': 'object?', 'shelves.{}.pots': 'number' },
    },
  },
];
