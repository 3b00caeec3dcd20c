import type { Kind } from './kind.ts';

const LIT = { event: 'string', lamp: 'string' };

/** Pages on which items, tags, values and descriptions name events, or look as if they did. */
export const namedBeside: readonly Kind[] = [
  {
    kind: 'an item of a list announces the block below it',
    notation: 'items that begin with "For"',
    page: `# Webhook events

One example:

~~~json
{ "event": "lamp.lit", "data": { "lamp": "7" } }
~~~

The data depends on the event:

* For \`shade.up\` and \`shade.down\`

~~~json title="data"
{ "shade": "s1" }
~~~

* For \`door.open\`

~~~json title="data"
{ "door": 4 }
~~~

| Event | Sent when |
| --- | --- |
| \`lamp.lit\` | a lamp is lit |
| \`shade.up\` | a shade goes up |
| \`shade.down\` | a shade comes down |
| \`door.open\` | a door opens |
`,
    events: {
      'lamp.lit': { event: 'string', data: 'object', 'data.lamp': 'string' },
      'shade.up': { event: 'string', data: 'object', 'data.shade': 'string' },
      'shade.down': { event: 'string', data: 'object', 'data.shade': 'string' },
      'door.open': { event: 'string', data: 'object', 'data.door': 'number' },
    },
  },
  {
    kind: 'an item of a list announces the block below it',
    notation: 'items that end with a colon',
    page: `# Notifications

| Event | Sent when |
| --- | --- |
| lamp_lit | a lamp is lit |
| lamp_dark | a lamp goes out |
| door_open | a door opens |

1. What \`lamp_lit\` and \`lamp_dark\` bring:

~~~json
{ "lamp": "7" }
~~~

2. What \`door_open\` brings:

~~~json
{ "door": 4 }
~~~
`,
    events: { lamp_lit: { lamp: 'string' }, lamp_dark: { lamp: 'string' }, door_open: { door: 'number' } },
  },
  {
    kind: 'a heading calls a webhook by words, and by code in brackets',
    notation: 'members in tables',
    page: `# Webhooks of the house

## Lamp webhooks (\`house_lamp\`)

| Field | Type | Description |
| --- | --- | --- |
| \`type\` | string | Always \`house_lamp\` |
| \`lamp\` | string | The lamp |

## Door webhooks (\`house_door\`)

| Field | Type | Description |
| --- | --- | --- |
| \`type\` | string | Always \`house_door\` |
| \`door\` | number | The door |
`,
    events: { house_lamp: { type: 'string', lamp: 'string' }, house_door: { type: 'string', door: 'number' } },
  },
  {
    kind: 'a heading calls a webhook by words, and by code in brackets',
    notation: 'payloads',
    page: `# Callbacks of the house

### Event of a lamp (\`house_lamp\`)

~~~json
{ "type": "house_lamp", "lamp": "7" }
~~~

### Event of a door (\`house_door\`)

~~~json
{ "type": "house_door", "door": 4 }
~~~
`,
    events: { house_lamp: { type: 'string', lamp: 'string' }, house_door: { type: 'string', door: 'number' } },
  },
  {
    kind: 'JSON is JSON under any tag',
    notation: 'a shell',
    page: `# Webhook events

## lamp.lit

~~~bash
{
  "event": "lamp.lit",
  "lamp": "7"
}
~~~
`,
    events: { 'lamp.lit': LIT },
  },
  {
    kind: 'JSON is JSON under any tag',
    notation: 'a request under the tag of a tool',
    page: `# Webhook events

This request is sent to your server:

~~~curl
POST <URL> HTTP/1.1
Content-Type: application/json

{ "event": "lamp.lit",
  "lamp": "7" }
~~~
`,
    events: { 'lamp.lit': LIT },
  },
  {
    kind: 'a value names all that can stand in its place',
    notation: 'bars, and dots for further ones',
    page: `# Webhooks

The body of a webhook:

~~~json
{ "event": "lamp.lit | lamp.dark |...", "lamp": "7" }
~~~
`,
    events: { 'lamp.lit': LIT, 'lamp.dark': LIT },
  },
  {
    kind: 'a value names all that can stand in its place',
    notation: 'bars without spaces',
    page: `# Notifications

## Payload

~~~json
{ "event": "lamp.lit|lamp.dark", "lamp": "7" }
~~~
`,
    events: { 'lamp.lit': LIT, 'lamp.dark': LIT },
  },
  {
    kind: 'a list of how requests are sent, or of what they bring, names no events',
    notation: 'bold words',
    page: `# Webhook events

When an event occurs, a POST request is sent with:

- **Content-Type**: \`application/json\`
- **Method**: \`POST\`
- **Timeout**: 10 seconds

## lamp.lit

~~~json
{ "event": "lamp.lit", "lamp": "7" }
~~~
`,
    events: { 'lamp.lit': LIT },
  },
  {
    kind: 'a list of how requests are sent, or of what they bring, names no events',
    notation: 'names of members as code',
    page: `# Webhooks

A webhook request will include the following data:

- \`event\`: The name of the event type.
- \`lamp\`: The lamp, as text.

## Events

| Event | Trigger |
| --- | --- |
| \`lamp.lit\` | A lamp is lit. |
`,
    events: { 'lamp.lit': { event: 'string', lamp: 'any' } },
  },
  {
    kind: 'where payloads tell names of parts, a list of words names none',
    notation: 'a table of sources and settings',
    page: `# Webhooks

| Trigger | Description |
| --- | --- |
| Lamp | A lamp |
| Door | A door |

## Payloads

~~~json
{ "event": "lamp.lit", "lamp": "7" }
~~~

~~~json
{ "event": "lamp.dark", "lamp": "7" }
~~~

~~~json
{ "event": "door.open", "door": 4 }
~~~
`,
    events: { 'lamp.lit': LIT, 'lamp.dark': LIT, 'door.open': { event: 'string', door: 'number' } },
  },
  {
    kind: 'where payloads tell names of parts, a list of words names none',
    notation: 'a list',
    page: `# Webhooks

Events of these sources are sent:

- **Lamp**: a lamp
- **Door**: a door

## Payloads

~~~json
[{ "event": "lamp.lit", "lamp": "7" }, { "event": "lamp.dark", "lamp": "7" }, { "event": "door.open", "door": 4 }]
~~~
`,
    events: { 'lamp.lit': LIT, 'lamp.dark': LIT, 'door.open': { event: 'string', door: 'number' } },
  },
  {
    kind: 'a family is no event',
    notation: 'an item of a list',
    page: `# Webhook events

- \`lamp.*\`: all of a lamp
- \`lamp.lit\`: it is lit
- \`lamp.dark\`: it is not

~~~json
{ "event": "lamp.lit", "lamp": "7" }
~~~
`,
    events: { 'lamp.lit': LIT, 'lamp.dark': { event: 'string' } },
  },
  {
    kind: 'a family is no event',
    notation: 'a row of a table',
    page: `# Webhook events

| Event | Sent when |
| --- | --- |
| \`lamp:*\` | anything happens to a lamp |
| \`lamp:lit\` | it is lit |

~~~json
{ "event": "lamp:lit", "lamp": "7" }
~~~
`,
    events: { 'lamp:lit': LIT },
  },
  {
    kind: 'the description of what tells events names some of them',
    notation: 'a row of a table',
    page: `# Webhook payload

~~~json
{ "event": "lamp.lit", "lamp": "7" }
~~~

| Field | Type | Description |
| --- | --- | --- |
| \`event\` | string | The event, such as \`lamp.lit\` or \`lamp.dark\`. |
| \`lamp\` | string | The lamp. |
`,
    events: { 'lamp.lit': LIT, 'lamp.dark': LIT },
  },
  {
    kind: 'the description of what tells events names some of them',
    notation: 'an item of a list',
    page: `# Webhook payload

- \`event\` (string): the event, e.g. \`lamp.lit\` or \`lamp.dark\`
- \`lamp\` (string): the lamp

~~~json
{ "event": "lamp.lit", "lamp": "7" }
~~~
`,
    events: { 'lamp.lit': LIT, 'lamp.dark': LIT },
  },
  {
    kind: 'a list names values of another member than the one that tells events',
    notation: 'bold words in a list',
    page: `# Webhooks

### Lamp changes webhook

Three event types are supported:

- **CREATE**: Triggered when a lamp is new.
- **UPDATE**: Triggered when a lamp changes.

## Payloads

~~~json
{ "webhook_type": "LAMP_CHANGES", "type": "CREATE", "lamp": "7" }
~~~

~~~json
{ "webhook_type": "DOOR_OPENED", "door": 4 }
~~~
`,
    events: {
      LAMP_CHANGES: { webhook_type: 'string', type: 'string', lamp: 'string' },
      DOOR_OPENED: { webhook_type: 'string', door: 'number' },
    },
  },
  {
    kind: 'a list names values of another member than the one that tells events',
    notation: 'a table',
    page: `# Events

## What happened

| Event | Sent when |
| --- | --- |
| made | it is new |
| gone | it is no more |

## Payloads

~~~json
{ "event_type": "lamp.changed", "action": "made", "lamp": "7" }
~~~

~~~json
{ "event_type": "door.opened", "door": 4 }
~~~
`,
    events: {
      'lamp.changed': { event_type: 'string', action: 'string', lamp: 'string' },
      'door.opened': { event_type: 'string', door: 'number' },
    },
  },
  {
    kind: 'what answers a request in a section is not delivered',
    notation: 'bold captions',
    page: `# Webhooks

## Register an endpoint

**Request**

~~~shell
curl -X POST https://api.example.com/endpoints -d '{ "name": "mine" }'
~~~

**Response**

~~~json
{ "id": "e1", "name": "mine", "status": "ACTIVE" }
~~~

## Event payload

~~~json
{ "id": "w1", "eventType": "LAMP.LIT", "data": { "lamp": "7" } }
~~~
`,
    events: { 'LAMP.LIT': { id: 'string', eventType: 'string', data: 'object', 'data.lamp': 'string' } },
  },
  {
    kind: 'what answers a request in a section is not delivered',
    notation: 'bold captions with more words',
    page: `# Events

## Send it again

**Example request:**

~~~http
POST /events/w1/resend
~~~

**Example response:**

~~~json
{ "id": "w1", "resent": true }
~~~

## What you get

~~~json
{ "id": "w1", "event": "lamp.lit" }
~~~
`,
    events: { 'lamp.lit': { id: 'string', event: 'string' } },
  },
  {
    kind: 'the name of an event begins with a version',
    notation: 'payloads',
    page: `# Webhook payloads

~~~json
{ "type": "v1.lamp.lit", "lamp": "7" }
~~~

~~~json
{ "type": "v1.lamp.dark", "lamp": "7" }
~~~
`,
    events: { 'v1.lamp.lit': { type: 'string', lamp: 'string' }, 'v1.lamp.dark': { type: 'string', lamp: 'string' } },
  },
  {
    kind: 'the name of an event begins with a version',
    notation: 'a list',
    page: `# Webhook events

- \`v2.lamp.lit\`: a lamp is lit
- \`v2.lamp.dark\`: a lamp goes out
`,
    events: { 'v2.lamp.lit': {}, 'v2.lamp.dark': {} },
  },
  {
    kind: 'a table of names and when they are sent lists events',
    notation: 'names in bold',
    page: `# Webhooks

## Lamp events

Each payload has an \`action\`.

### Actions

| Name | When it is triggered |
| --- | --- |
| **lit** | When a lamp is lit. |
| **went\\_dark** | When it goes out. |
`,
    events: { lit: {}, went_dark: {} },
  },
  {
    kind: 'a table of names and when they are sent lists events',
    notation: 'names in code',
    page: `# Callbacks

| Action | Sent when |
| --- | --- |
| \`lit\` | a lamp is lit |
| \`dark\` | it goes out |
`,
    events: { lit: {}, dark: {} },
  },
  {
    kind: 'a heading about inner members names a part of what stands above its parent',
    notation: 'sub-fields',
    page: `# Webhooks

## Lamp reports

~~~json
{ "lamp": { "id": "7", "watts": 4 } }
~~~

### Fields

| Field | Type | Description |
| --- | --- | --- |
| \`lamp\` | object | The lamp |

#### Lamp sub-fields

| Field | Type | Description |
| --- | --- | --- |
| \`id\` | string | Its number |
| \`watts\` | number | What it takes |

## Door reports

~~~json
{ "door": 4 }
~~~
`,
    events: {
      'Lamp reports': { lamp: 'object', 'lamp.id': 'string', 'lamp.watts': 'number' },
      'Door reports': { door: 'number' },
    },
  },
  {
    kind: 'a heading about inner members names a part of what stands above its parent',
    notation: 'nested objects',
    page: `# Webhook reports

## Report of a lamp

~~~json
{ "place": { "room": "r1" } }
~~~

### Properties

- \`place\` (object): where it is

#### Report nested properties

- \`room\` (string): the room

## Report of a door

~~~json
{ "door": 4 }
~~~
`,
    events: {
      'Report of a lamp': { place: 'object', 'place.room': 'string' },
      'Report of a door': { door: 'number' },
    },
  },
  {
    kind: 'one payload has words in the place of the type, and the others have types',
    notation: 'words in another script',
    page: `# Webhook

~~~json
{ "EventType": "事件类型", "At": "时间" }
~~~

## 开灯

~~~json
{ "EventType": "LampLit", "At": "2026-01-01" }
~~~

## 关灯

~~~json
{ "EventType": "LampDark", "At": "2026-01-01" }
~~~

## 开门

~~~json
{ "EventType": "DoorOpened", "At": "2026-01-01" }
~~~
`,
    events: {
      LampLit: { EventType: 'string', At: 'string' },
      LampDark: { EventType: 'string', At: 'string' },
      DoorOpened: { EventType: 'string', At: 'string' },
    },
  },
  {
    kind: 'one payload has words in the place of the type, and the others have types',
    notation: 'a sentence',
    page: `# Webhook events

~~~json
{ "eventType": "(what has happened, see below)", "at": "2026-01-01" }
~~~

~~~json
{ "eventType": "lampLit", "at": "2026-01-01" }
~~~

~~~json
{ "eventType": "lampDark", "at": "2026-01-01" }
~~~

~~~json
{ "eventType": "doorOpened", "at": "2026-01-01" }
~~~
`,
    events: {
      lampLit: { eventType: 'string', at: 'string' },
      lampDark: { eventType: 'string', at: 'string' },
      doorOpened: { eventType: 'string', at: 'string' },
    },
  },
  {
    kind: 'a member within one that is called after events names them',
    notation: 'payloads below headings in words',
    page: `# Webhooks

## New lamp

~~~json
{ "event": { "name": "Lamp.Created", "object": { "id": "7" } } }
~~~

## Lamp that is gone

~~~json
{ "event": { "name": "Lamp.Deleted", "object": { "id": "7" } } }
~~~
`,
    events: {
      'Lamp.Created': { event: 'object', 'event.name': 'string', 'event.object': 'object', 'event.object.id': 'string' },
      'Lamp.Deleted': { event: 'object', 'event.name': 'string', 'event.object': 'object', 'event.object.id': 'string' },
    },
  },
  {
    kind: 'a member within one that is called after events names them',
    notation: 'a list of payloads',
    page: `# Notifications

~~~json
[{ "trigger": { "key": "lamp.lit" }, "lamp": "7" }, { "trigger": { "key": "door.open" }, "door": 4 }]
~~~
`,
    events: {
      'lamp.lit': { trigger: 'object', 'trigger.key': 'string', lamp: 'string' },
      'door.open': { trigger: 'object', 'trigger.key': 'string', door: 'number' },
    },
  },
];
