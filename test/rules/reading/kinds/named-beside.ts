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
];
