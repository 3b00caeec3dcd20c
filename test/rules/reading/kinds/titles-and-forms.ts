import type { Kind } from './kind.ts';

const LIT = { id: 'string', watts: 'number' };
const wrapped = { id: 'string', type: 'string', payload: 'object', 'payload.lamp': 'object', 'payload.lamp.key': 'string' };
const sold = { id: 'string', type: 'string', payload: 'object', 'payload.shop': 'object', 'payload.shop.name': 'string' };

/** Titles that stand in front matter, headings that only a sentence tells to be events, and forms that leave their data open. */
export const titlesAndForms: readonly Kind[] = [
  {
    kind: 'the title of a page about one event names it',
    notation: 'in the front matter',
    page: `---
title: Lamp lit webhook
---

Sent when a lamp is lit.

## Payload

~~~json
{ "id": "7", "watts": 4 }
~~~
`,
    events: { 'Lamp lit webhook': LIT },
  },
  {
    kind: 'the title of a page about one event names it',
    notation: 'as a heading',
    page: `# Lamp lit webhook

Sent when a lamp is lit.

## Payload

~~~json
{ "id": "7", "watts": 4 }
~~~
`,
    events: { 'Lamp lit webhook': LIT },
  },
  {
    kind: 'the title of a page about one event names it',
    notation: 'over several events it names none',
    page: `---
title: "Lamp webhooks"
---

## Lamp lit

~~~json
{ "id": "7", "watts": 4 }
~~~

## Common payload fields

| Field | Type |
| --- | --- |
| \`id\` | string |
`,
    events: { 'Lamp lit': LIT },
  },
  {
    kind: 'below a heading over events, a sentence says when each is sent',
    notation: 'Fired when',
    page: `# Lamp webhooks

## Events

### Lamp lit

Fired when a lamp is lit by hand.

### Lamp sold

Fired once a lamp is sold.
`,
    events: { 'Lamp lit': {}, 'Lamp sold': {} },
  },
  {
    kind: 'below a heading over events, a sentence says when each is sent',
    notation: 'This event is sent',
    page: `# Lamps

## Shop webhooks

### Lamp sold

This event is sent after a lamp is sold.

### Shop opened

This event is triggered when a shop opens.

### Retries

Deliveries are sent again after an hour.
`,
    events: { 'Lamp sold': {}, 'Shop opened': {} },
  },
  {
    kind: 'below a heading over events, a sentence says when each is sent',
    notation: 'where types are listed, words are none',
    page: `# Lamp webhooks

- \`lamp.lit\`
- \`lamp.sold\`

## Events

### When a lamp is lit

Fired when a lamp is lit.

### When a lamp is sold

Fired when a lamp is sold.
`,
    events: { 'lamp.lit': {}, 'lamp.sold': {} },
  },
  {
    kind: 'what each event has stands in the member that the form of all leaves open',
    notation: 'an empty object',
    page: `# Lamp webhook events

All payloads have a common structure:

~~~json
{ "id": "1", "type": "lamp.lit", "payload": {} }
~~~

## lamp.lit

~~~json
{ "lamp": { "key": "A" } }
~~~

## lamp.sold

~~~json
{ "shop": { "name": "Ann" } }
~~~
`,
    events: { 'lamp.lit': { ...wrapped, 'payload.lamp': 'object?' }, 'lamp.sold': sold },
  },
  {
    kind: 'what each event has stands in the member that the form of all leaves open',
    notation: 'words in its place',
    page: `# Lamp webhook events

All payloads have a common structure:

~~~json
{ "id": "1", "type": "<event type>", "payload": "<what happened>" }
~~~

## lamp.lit

~~~json
{ "id": "2", "type": "lamp.lit", "payload": { "lamp": { "key": "A" } } }
~~~

## lamp.sold

~~~json
{ "shop": { "name": "Ann" } }
~~~
`,
    events: { 'lamp.lit': wrapped, 'lamp.sold': sold },
  },
  {
    kind: 'what each event has stands in the member that the form of all leaves open',
    notation: 'what has a name of the form is a form itself',
    page: `# Lamp webhook events

## lamp.lit

~~~json
{ "id": "1", "type": "lamp.lit", "payload": {} }
~~~

## lamp.sold

~~~json
{ "id": "2", "shop": { "name": "Ann" } }
~~~
`,
    events: {
      'lamp.lit': { id: 'string', type: 'string', payload: 'object' },
      'lamp.sold': { id: 'string', shop: 'object', 'shop.name': 'string' },
    },
  },
  {
    kind: 'what stands in one part of a section is of the events that another part lists',
    notation: 'lists and payloads',
    page: `# Webhooks

## Lamp events

### Event types

- \`lamp.lit\` - A lamp is lit.
- \`lamp.sold\` - A lamp is sold.

### Event data

~~~json
{ "lamp_id": "7" }
~~~

Use the \`lamp_id\` event property to get the lamp.

## Shop events

### Event types

- \`shop.opened\` - A shop is opened.
- \`shop.closed\` - A shop is closed.

### Event data

~~~json
{ "shop": "Ann", "open": true }
~~~
`,
    events: {
      'lamp.lit': { lamp_id: 'string' },
      'lamp.sold': { lamp_id: 'string' },
      'shop.opened': { shop: 'string', open: 'boolean' },
      'shop.closed': { shop: 'string', open: 'boolean' },
    },
  },
  {
    kind: 'what stands in one part of a section is of the events that another part lists',
    notation: 'tables and payloads',
    page: `# Webhooks

## Lamps

### Events

| Event | When |
| --- | --- |
| \`lamp.lit\` | A lamp is lit. |
| \`lamp.sold\` | A lamp is sold. |

### Payload

~~~json
{ "lamp_id": "7" }
~~~

## Shops

### Events

| Event | When |
| --- | --- |
| \`shop.opened\` | A shop is opened. |

### Payload

~~~json
{ "shop": "Ann", "open": true }
~~~
`,
    events: {
      'lamp.lit': { lamp_id: 'string' },
      'lamp.sold': { lamp_id: 'string' },
      'shop.opened': { shop: 'string', open: 'boolean' },
    },
  },
  {
    kind: 'an event that is named between two payloads is that of the second one',
    notation: 'a form above',
    page: `# Webhooks

## Webhook events

- \`lamp.lit\`
- \`lamp.sold\`

## Webhook data structure

They all look like this.

~~~json
{ "id": "<id>", "event_type": "<event type>", "data": "<data>" }
~~~

Below is an example for a \`lamp.lit\` event.

~~~json
{ "id": "1", "event_type": "lamp.lit", "data": { "lamp": "7" } }
~~~
`,
    events: {
      'lamp.lit': { id: 'string', event_type: 'string', data: 'object', 'data.lamp': 'string' },
      'lamp.sold': { id: 'string', event_type: 'string', data: 'object' },
    },
  },
  {
    kind: 'an event that is named between two payloads is that of the second one',
    notation: 'a sentence above both',
    page: `# Webhooks

## Lit lamps

You receive the \`lamp_lit\` event.

~~~json
{ "id": "1", "lamp": "7" }
~~~

Sometimes with its shop:

~~~json
{ "id": "1", "lamp": "7", "shop": "Ann" }
~~~
`,
    events: { lamp_lit: { id: 'string', lamp: 'string', shop: 'string?' } },
  },
];
