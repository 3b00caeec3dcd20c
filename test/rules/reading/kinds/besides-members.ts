import type { Kind } from './kind.ts';

const lamps = { 'lamp.lit': { kind: 'string', watts: 'number' }, 'lamp.sold': { kind: 'string' } };

/** What looks like members, events or payloads and is something else: rows of events, patterns of names, files of settings. */
export const besidesMembers: readonly Kind[] = [
  {
    kind: 'rows that name events are no members',
    notation: 'a table with a column of its own words',
    page: `# Lamp webhooks

| Event | When |
| --- | --- |
| \`LampLit\` | A lamp is lit. |
| \`LampSold\` | A lamp is sold. |

## Request body

~~~json
{ "Kind": "LampLit", "Value": { "Id": "7" } }
~~~

### Kinds

| Discriminator | Description | Value | Operation |
| --- | --- | --- | --- |
| \`LampLit\` | A lamp was lit. | Data | Get |
| \`LampSold\` | A lamp was sold. | Data | Get |
`,
    events: {
      LampLit: { Kind: 'string', Value: 'object', 'Value.Id': 'string' },
      LampSold: { Kind: 'string' },
    },
  },
  {
    kind: 'rows that name events are no members',
    notation: 'points below a heading of properties',
    page: `# Lamp webhooks

## Events

- \`lamp.lit\`: a lamp is lit
- \`lamp.sold\`: a lamp is sold

## Kinds of the payload

- \`lamp.lit\`: has \`watts\`
- \`lamp.sold\`: has no more

~~~json
{ "kind": "lamp.lit", "watts": 4 }
~~~
`,
    events: lamps,
  },
  {
    kind: 'a pattern of names is no event',
    notation: 'capitals, in a sentence',
    page: `# Lamp webhooks

The type has the form \`RESOURCE_TYPE/EVENT_SUBTYPE\`.

| Event type | When |
| --- | --- |
| lamp/lit | It is lit. |
| lamp/sold | It is sold. |

| Attribute | Description |
| --- | --- |
| eventType | (string) The type of the event, in the form \`RESOURCE_TYPE/EVENT_SUBTYPE\`. E.g. \`lamp/lit\`. |
`,
    events: { 'lamp/lit': { eventType: 'string' }, 'lamp/sold': { eventType: 'string' } },
  },
  {
    kind: 'a pattern of names is no event',
    notation: 'small letters, in points',
    page: `# Lamp webhooks

Events are named like this:

- \`resource.action\`

## Events

- \`lamp.lit\`: a lamp is lit
- \`lamp.sold\`: a lamp is sold

~~~json
{ "kind": "lamp.lit", "watts": 4 }
~~~
`,
    events: lamps,
  },
  {
    kind: 'a file of settings is no payload',
    notation: 'the title of a block of code',
    page: `# Lamp webhooks

- \`lamp.lit\`: a lamp is lit
- \`lamp.sold\`: a lamp is sold

\`lamp.lit\` and \`lamp.sold\` are sent to the address of the settings:

~~~json title="config.json"
{ "hook": { "address": "https://example.com" } }
~~~

~~~json
{ "kind": "lamp.lit", "watts": 4 }
~~~
`,
    events: lamps,
  },
  {
    kind: 'a file of settings is no payload',
    notation: 'the sentence above it',
    page: `# Lamp webhooks

- \`lamp.lit\`: a lamp is lit
- \`lamp.sold\`: a lamp is sold

Minimal configuration for \`lamp.lit\` and \`lamp.sold\`:

~~~json
{ "hook": { "address": "https://example.com" } }
~~~

An event looks like this:

~~~json
{ "kind": "lamp.lit", "watts": 4 }
~~~
`,
    events: lamps,
  },
  {
    kind: 'a sentence gives the values of what tells events',
    notation: 'can be either',
    page: `# Lamp webhooks

The payload of the webhook:

~~~json
{ "eventName": "lamp_lit", "watts": 4 }
~~~

\`eventName\` can be either \`lamp_lit\` or \`lamp_sold\`.
`,
    events: { lamp_lit: { eventName: 'string', watts: 'number' }, lamp_sold: { eventName: 'string' } },
  },
  {
    kind: 'a sentence gives the values of what tells events',
    notation: 'is one of',
    page: `# Lamp webhooks

~~~json
{ "event": "lamp_lit", "watts": 4 }
~~~

The \`event\` field is one of \`lamp_lit\`, \`lamp_sold\` or \`lamp_broken\`.
`,
    events: {
      lamp_lit: { event: 'string', watts: 'number' },
      lamp_sold: { event: 'string' },
      lamp_broken: { event: 'string' },
    },
  },
  {
    kind: 'the items of a batch tell events by a word, beside other JSON',
    notation: 'points, and other JSON behind it',
    page: `# Lamp webhooks

* **\`lit\`** — called when a lamp is lit
* **\`sold\`** — called when a lamp is sold

Example of the payload that your backend will receive:

~~~json
{ "events": [{ "lamp": "a", "type": "lit", "time_ms": 1 }] }
~~~

## Other requests

~~~json
{ "lamp": "b" }
~~~

~~~json
{ "lamp": "c" }
~~~
`,
    events: {
      lit: { lamp: 'string', type: 'string', time_ms: 'number' },
      sold: { lamp: 'string', type: 'string', time_ms: 'number' },
    },
  },
  {
    kind: 'the items of a batch tell events by a word, beside other JSON',
    notation: 'a table, and other JSON in front of it',
    page: `# Lamp webhooks

## Requests

~~~json
{ "lamp": "b" }
~~~

~~~json
{ "lamp": "c" }
~~~

## Events

| Event | When |
| --- | --- |
| \`lit\` | A lamp is lit. |
| \`sold\` | A lamp is sold. |

The webhook is sent with:

~~~json
{ "events": [{ "lamp": "a", "event": "lit", "time_ms": 1 }] }
~~~
`,
    events: {
      lit: { lamp: 'string', event: 'string', time_ms: 'number' },
      sold: { lamp: 'string', event: 'string', time_ms: 'number' },
    },
  },
  {
    kind: 'a type, a time and data are no envelope of a specification',
    notation: 'an example',
    page: `# Lamp webhooks

## lamp.lit

~~~json
{ "id": "1", "type": "lamp.lit", "time": "2024-01-01T00:00:00Z", "data": { "watts": 4 } }
~~~
`,
    events: {
      'lamp.lit': { id: 'string', type: 'string', time: 'string', data: 'object', 'data.watts': 'number' },
    },
  },
  {
    kind: 'a type, a time and data are no envelope of a specification',
    notation: 'a table',
    page: `# Lamp webhooks

| Event | When |
| --- | --- |
| \`lamp.lit\` | It is lit. |

## Payload

| Name | Type |
| --- | --- |
| type | string |
| time | string |
| data | object |
`,
    events: { 'lamp.lit': { type: 'string', time: 'string', data: 'object' } },
  },
];
