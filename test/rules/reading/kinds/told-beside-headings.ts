import type { Kind } from './kind.ts';

const members = { event: 'object', 'event.type': 'string', lamp: 'string' };
const lampEvents = { lit: members, 'all lit': members };

const FORM = `## Payload

~~~json
{ "event": { "type": "lit" }, "lamp": "7" }
~~~
`;

/** Headings that are words for people, and headings that name members or parts of events. */
export const toldBesideHeadings: readonly Kind[] = [
  {
    kind: 'below a heading stands the member that tells the event, and what it has',
    notation: 'two codes',
    page: `# Lamp webhooks

${FORM}
## Event types

### Lamp lit

\`event.type\` \`lit\`

Sent when a lamp is lit.

### Every lamp lit

\`event.type\` \`all lit\`
`,
    events: lampEvents,
  },
  {
    kind: 'below a heading stands the member that tells the event, and what it has',
    notation: 'an equation',
    page: `# Lamp webhooks

### Lamp lit

**event_name = lit**

~~~json
{ "event_name": "lit", "lamp": "7" }
~~~

### Lamp sold

event_name = sold

It has the same members, but for the lamp.
`,
    events: { lit: { event_name: 'string', lamp: 'string' }, sold: { event_name: 'string' } },
  },
  {
    kind: 'below a heading stands the member that tells the event, and what it has',
    notation: 'another member',
    page: `# Lamp webhooks

${FORM}
## Notes on events

### Bright lamps

\`lamp.state\` \`bright\`
`,
    events: { lit: members },
  },
  {
    kind: 'what has a heading below one about fields is a member, and no event',
    notation: 'one word',
    page: `# Lamp webhooks

## Webhook data fields

### \`lamp\`

The lamp that was lit.

### \`user\`

Who lit it.

## lamp.lit

~~~json
{ "type": "lamp.lit", "lamp": "7", "user": "Ann" }
~~~
`,
    events: { 'lamp.lit': { type: 'string', lamp: 'string', user: 'string' } },
  },
  {
    kind: 'what has a heading below one about fields is a member, and no event',
    notation: 'joined words',
    page: `# Lamp webhooks

## lamp.lit

~~~json
{ "type": "lamp.lit", "lamp_id": "7", "lit_by": "Ann" }
~~~

### Event properties

#### \`lamp_id\`

The lamp that was lit.

#### \`lit_by\`

Who lit it.
`,
    events: { 'lamp.lit': { type: 'string', lamp_id: 'string', lit_by: 'string' } },
  },
  {
    kind: 'what a heading about structures is over is a part of events, and none',
    notation: 'an example',
    page: `# Lamp webhook events

The events:

- [lamp_lit](#lamp_lit)
- [Common data structures](#common-data-structures)
  - [Shade](#shade)

## lamp_lit

~~~json
{ "type": "lamp_lit", "shade": { "color": "red" } }
~~~

## Common data structures

### Shade

~~~json
{ "color": "red", "cloth": true }
~~~
`,
    events: { lamp_lit: { type: 'string', shade: 'object', 'shade.color': 'string' } },
  },
  {
    kind: 'what a heading about structures is over is a part of events, and none',
    notation: 'a table',
    page: `# Lamp webhook events

The events:

- [lamp_lit](#lamp_lit)
- [Shared objects](#shared-objects)
  - [Shade](#shade)

## lamp_lit

~~~json
{ "type": "lamp_lit", "shade": { "color": "red" } }
~~~

## Shared objects

### Shade

| Field | Type |
| --- | --- |
| \`color\` | string |
`,
    events: { lamp_lit: { type: 'string', shade: 'object', 'shade.color': 'string' } },
  },
  {
    kind: 'two words with a stroke between them are a title',
    notation: 'in capitals',
    page: `# Lamp webhooks

## Signing/Validating

Sign them.

## Events

- \`lamp:lit\`: when it is lit
- \`lamp:sold\`: when it is sold
`,
    events: { 'lamp:lit': {}, 'lamp:sold': {} },
  },
  {
    kind: 'two words with a stroke between them are a title',
    notation: 'a type is written otherwise',
    page: `# Lamp webhooks

## lamp/lit

Sent when it is lit.

## Errors/Retries

Sent again.
`,
    events: { 'lamp/lit': {} },
  },
];
