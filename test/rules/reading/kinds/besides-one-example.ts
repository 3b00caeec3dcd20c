import type { Kind } from './kind.ts';

const LAMP = { name: 'string', at: 'string', lamp: 'string' };

/** Pages that show one event, and other JSON besides. */
export const besidesOneExample: readonly Kind[] = [
  {
    kind: 'the name of the only event that is shown is one of the list, beside JSON that is none',
    notation: 'a table with bold names, and a policy',
    page: `# Street light events

All events abide by the same schema:

~~~json
{ "name": "LampLit", "at": "2024-05-01 20:00", "lamp": "L-7" }
~~~

| Event | Description |
| --- | --- |
| **LampLit** | A lamp was lit. |
| **LampOut** | A lamp went out. |

## Stream to a topic

~~~json
{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["topic:Publish"] }] }
~~~

~~~json
{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Resource": ["topic"] }] }
~~~
`,
    events: { LampLit: LAMP, LampOut: LAMP },
  },
  {
    kind: 'the name of the only event that is shown is one of the list, beside JSON that is none',
    notation: 'a list of names in code, and settings',
    page: `# Street light webhooks

We send these events, which all have the same format:

- \`lamp_lit\` - A lamp was lit.
- \`lamp_out\` - A lamp went out.

~~~json
{ "name": "lamp_lit", "at": "2024-05-01 20:00", "lamp": "L-7" }
~~~

## Settings

~~~json
{ "retries": 3, "region": "north" }
~~~

~~~json
{ "retries": 5, "region": "south" }
~~~
`,
    events: { lamp_lit: LAMP, lamp_out: LAMP },
  },
];

const CUP = { event: 'string', cup: 'string', milk: 'boolean?' };

/** Tables that pages store as JSON. */
export const storedTables: readonly Kind[] = [
  {
    kind: 'tables that are stored as JSON',
    notation: 'names in code',
    page: `# Tea webhooks

[block:parameters]
{
  "data": {
    "h-0": "Event",
    "h-1": "Description",
    "0-0": "\`tea.poured\`",
    "0-1": "Somebody poured tea.  \\n  \\nAt any time.",
    "1-0": "\`tea.drunk\`",
    "1-1": "A cup is empty."
  },
  "cols": 2,
  "rows": 2
}
[/block]

## Payload of all events

[block:parameters]
{
  "data": {
    "h-0": "Field",
    "h-1": "Type",
    "h-2": "Description",
    "0-0": "event",
    "0-1": "string",
    "0-2": "The event type.",
    "1-0": "cup",
    "1-1": "string",
    "1-2": "Which cup.",
    "2-0": "milk",
    "2-1": "boolean",
    "2-2": "Optional. With milk."
  },
  "cols": 3,
  "rows": 3
}
[/block]
`,
    events: { 'tea.poured': CUP, 'tea.drunk': CUP },
  },
  {
    kind: 'tables that are stored as JSON',
    notation: 'bold names, on few lines, and one that is code',
    page: `# Tea webhooks

[block:parameters]
{ "data": { "h-0": "Webhook event", "h-1": "Sent when", "0-0": "**tea.poured**", "0-1": "Somebody poured tea.", "1-0": "**tea.drunk**", "1-1": "A cup is empty." }, "cols": 2, "rows": 2 }
[/block]

## tea.poured

~~~json
{ "event": "tea.poured", "cup": "blue" }
~~~

## tea.drunk

~~~json
{ "event": "tea.drunk", "cup": "blue" }
~~~

## How this page is written

~~~
[block:parameters]
{ "data": { "h-0": "Event", "0-0": "tea.spilled" } }
[/block]
~~~
`,
    events: {
      'tea.poured': { event: 'string', cup: 'string' },
      'tea.drunk': { event: 'string', cup: 'string' },
    },
  },
];
