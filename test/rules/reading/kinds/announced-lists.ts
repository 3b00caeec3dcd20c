import type { Kind } from './kind.ts';

const inWords = { 'Lamp lit': {}, 'Lamp sold': {}, Broken: {} };

/** Lists of events that a sentence announces, and lists of other things below headings that speak of webhooks. */
export const announcedLists: readonly Kind[] = [
  {
    kind: 'a list is nested in the item that announces it',
    notation: 'numbers below a point',
    page: `# Webhooks

## Handling webhooks

* Below is the list of events for which you receive webhooks:
  1. \`lamp_lit\`
  2. \`lamp_sold\`

Write to us for more.
`,
    events: { lamp_lit: {}, lamp_sold: {} },
  },
  {
    kind: 'a list is nested in the item that announces it',
    notation: 'points with descriptions below a number',
    page: `# Lamp webhooks

1. Choose a URL.
2. Choose the events, which can be any of these webhook events:
   - \`lamp_lit\`: when a lamp is lit
   - \`lamp_sold\`: when a lamp is sold
3. Save.
`,
    events: { lamp_lit: {}, lamp_sold: {} },
  },
  {
    kind: 'a list is nested in the item that announces it',
    notation: 'no events, but what one does',
    page: `# Webhooks

* Receiving webhooks takes these settings:
  1. \`lamp_url\`
  2. \`lamp_key\`
`,
  },
  {
    kind: 'a sentence announces events that have names in words only',
    notation: 'words alone',
    page: `# Webhooks

Lamps sends a webhook on these actions:

- Lamp lit
- Lamp sold
- Broken
`,
    events: inWords,
  },
  {
    kind: 'a sentence announces events that have names in words only',
    notation: 'words with remarks',
    page: `# Setting up webhooks

Lamps provides webhooks for the following events:

* Lamp lit (by a person)
* Lamp sold
* Broken (for good)
`,
    events: inWords,
  },
  {
    kind: 'a sentence announces events that have names in words only',
    notation: 'what webhooks are good for is none',
    page: `# Webhooks

Use a webhook for the following notifications:

- Writing to a channel
- Filling the shop
- Telling the owner
`,
  },
  {
    kind: 'below a heading about work with webhooks, words that are marked are no events',
    notation: 'tools',
    page: `# Lamp webhooks

## lamp.lit

~~~json
{ "event": "lamp.lit", "lamp": "7" }
~~~

## Testing webhooks

Consider tools like these:

- **tunnel**: shows your machine
- **hooks.site**: shows what arrives
- **Sender**: sends it
`,
    events: { 'lamp.lit': { event: 'string', lamp: 'string' } },
  },
  {
    kind: 'below a heading about work with webhooks, words that are marked are no events',
    notation: 'code',
    page: `# Lamp webhooks

## lamp.lit

~~~json
{ "event": "lamp.lit", "lamp": "7" }
~~~

### Webhook security

- \`secret\`: keep it
- \`tls\`: use it
`,
    events: { 'lamp.lit': { event: 'string', lamp: 'string' } },
  },
  {
    kind: 'a part of several words is written like the others',
    notation: 'lists with colons',
    page: `# Webhooks

## Available events

### Lamp

* lamp:lit
* lamp:sold

### Lamp shade

* lampShade:sewn
* lampShade:sold

## Event object

~~~json
{ "type": "lamp:lit", "watts": 4 }
~~~
`,
    events: {
      'lamp:lit': { type: 'string', watts: 'number' },
      'lamp:sold': { type: 'string' },
      'lampShade:sewn': { type: 'string' },
      'lampShade:sold': { type: 'string' },
    },
  },
  {
    kind: 'a part of several words is written like the others',
    notation: 'tables with dots',
    page: `# Webhooks

## Lamps

| Event | When |
| --- | --- |
| \`lamp.lit\` | It is lit. |
| \`lamp.sold\` | It is sold. |

~~~json
{ "type": "lamp.lit", "watts": 4 }
~~~

## Shades

| Event | When |
| --- | --- |
| \`lampShade.sewn\` | It is sewn. |
`,
    events: {
      'lamp.lit': { type: 'string', watts: 'number' },
      'lamp.sold': { type: 'string' },
      'lampShade.sewn': { type: 'string' },
    },
  },
  {
    kind: 'a part of several words is written like the others',
    notation: 'classes are written otherwise',
    page: `# Webhooks

## Events

- \`lamp.lit\`
- \`lamp.sold\`

~~~json
{ "type": "lamp.lit", "watts": 4 }
~~~

## Events of the library

- \`Lamp.Lit\`
- \`Lamp.Sold\`
`,
    events: {
      'lamp.lit': { type: 'string', watts: 'number' },
      'lamp.sold': { type: 'string' },
    },
  },
];
