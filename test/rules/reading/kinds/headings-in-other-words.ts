import type { Kind } from './kind.ts';

const PACKED = { id: 'number', box: 'string' };
const SHIPPED = { id: 'number', boat: 'string' };

const MADE = { sort: 'string', id: 'number', box: 'string' };

/** Pages whose headings have the names of events in other words, or among others. */
export const headingsInOtherWords: readonly Kind[] = [
  {
    kind: 'events to choose from are those that headings show',
    notation: 'an option of a command, titles of components',
    page: `# Webhooks

When you make one, choose the event type, or pass \`--event PACK|SHIP\`.

<Collapsible summary="Pack webhook payload">

~~~json
{ "id": 3, "box": "B1" }
~~~

</Collapsible>

<Collapsible summary="Ship webhook payload">

~~~json
{ "id": 3, "boat": "S1" }
~~~

</Collapsible>
`,
    events: { PACK: PACKED, SHIP: SHIPPED },
  },
  {
    kind: 'events to choose from are those that headings show',
    notation: 'codes in brackets, headings',
    page: `# Webhooks

You choose the event type (\`pack\` or \`ship\`).

## Pack event

~~~json
{ "id": 3, "box": "B1" }
~~~

## Ship event payload

~~~json
{ "id": 3, "boat": "S1" }
~~~
`,
    events: { pack: PACKED, ship: SHIPPED },
  },
  {
    kind: 'events to choose from are those that headings show',
    notation: 'none where no heading does',
    page: `# Webhooks

The event type (\`JSON\` or \`FORM\`) has its own page.

## Crate packed

~~~json
{ "id": 3, "box": "B1" }
~~~
`,
    events: { 'Crate packed': PACKED },
  },
  {
    kind: 'a heading with the words of an event in another order is about it',
    notation: 'a list of names in capitals',
    page: `# Callbacks

- \`CRATE_INBOUND\`
- \`CRATE_OUTBOUND\`

## Inbound crate

~~~json
{ "id": 3, "box": "B1" }
~~~

## Outbound crate callback

~~~json
{ "id": 3, "boat": "S1" }
~~~
`,
    events: { CRATE_INBOUND: PACKED, CRATE_OUTBOUND: SHIPPED },
  },
  {
    kind: 'a heading with the words of an event in another order is about it',
    notation: 'a table of names with dots; not where two have the same words',
    page: `# Webhooks

| Event | Sent |
| --- | --- |
| \`crate.packed\` | when it is full |
| \`box.crate\` | when a box has one |
| \`crate.box\` | when it has a box |

## Packed crate

~~~json
{ "id": 3, "box": "B1" }
~~~

## \`box.crate\`

~~~json
{ "id": 3, "boat": "S1" }
~~~
`,
    events: { 'crate.packed': PACKED, 'box.crate': SHIPPED, 'crate.box': {} },
    codes: ['event/not-shown'],
  },
  {
    kind: 'a heading with the words of an event in another order is about it',
    notation: 'what stands beside such headings is none by that alone',
    page: `# Hooks

## Pushes

### Push events

~~~json
{ "kind": "push", "id": 3, "box": "B1" }
~~~

### Pull events

~~~json
{ "kind": "pull", "id": 3, "boat": "S1" }
~~~

### Comment events

There are comments on what was pushed, and on others.

#### Comment on a crate

~~~json
{ "kind": "note", "id": 3, "box": "B1" }
~~~

#### Comment on a boat

~~~json
{ "kind": "note", "id": 3, "box": "B1", "by": { "name": "Ada" } }
~~~

| Field | Type |
| --- | --- |
| \`name\` | string |
`,
    events: {
      push: { kind: 'string', ...PACKED },
      pull: { kind: 'string', ...SHIPPED },
      note: { kind: 'string', ...PACKED, by: 'object?', 'by.name': 'string' },
    },
  },
  {
    kind: 'an example of what the heading above names is no event of its own',
    notation: 'below the heading of a callback',
    page: `# Crate callbacks

## Packed crate

| Field | Type |
| --- | --- |
| \`id\` | number |
| \`box\` | string |

### Example of packed crate callback

~~~json
{ "id": 3, "box": "B1" }
~~~

## Shipped crate

| Field | Type |
| --- | --- |
| \`id\` | number |
| \`boat\` | string |

### Sample shipped crate callback

~~~json
{ "id": 3, "boat": "S1" }
~~~
`,
    events: { 'Packed crate': PACKED, 'Shipped crate': SHIPPED },
  },
  {
    kind: 'an example of what the heading above names is no event of its own',
    notation: 'below that of an event; another name is',
    page: `# Events

## Crate packed event

### Example crate packed event

~~~json
{ "id": 3, "box": "B1" }
~~~

## Crates

### Example crate lost event

~~~json
{ "id": 3, "boat": "S1" }
~~~
`,
    events: { 'Crate packed event': PACKED, 'Example crate lost event': SHIPPED },
  },
  {
    kind: 'a delivery that a page calls a webhook response is one',
    notation: 'the title names it',
    page: `# Crate made

## Overview

This webhook response is triggered when a crate is made.

## Example response

~~~json
{ "sort": "wood", "id": 3, "box": "B1" }
~~~
`,
    events: { 'Crate made': MADE },
  },
  {
    kind: 'a delivery that a page calls a webhook response is one',
    notation: 'not what you answer',
    page: `# Crate made

This webhook is triggered when a crate is made.

~~~json
{ "sort": "wood", "id": 3, "box": "B1" }
~~~

## Response

~~~json
{ "accepted": true }
~~~
`,
    events: { 'Crate made': MADE },
  },
];
