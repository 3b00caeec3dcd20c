import type { Kind } from './kind.ts';

/** Pages that state no types, whose descriptions tell them. */
export const typesInWords: readonly Kind[] = [
  {
    kind: 'descriptions tell types',
    notation: 'two columns',
    page: `# Webhook events

## \`kiln.fired\`

| Field | Description |
| --- | --- |
| \`kiln\` | The kiln. Example: \`north-2\`. |
| \`level\` | \`low\` (for a test) or \`full\`. |
| \`pots\` | Dictionary with what is inside. |
| \`shelves\` | List of shelves. |
| \`isGlazed\` | Whether there is a glaze. |
| \`batch\` | Which batch it is. |
`,
    events: {
      'kiln.fired': { kiln: 'string', level: 'string', pots: 'object', shelves: 'array', isGlazed: 'boolean', batch: 'any' },
    },
    codes: ['event/from-table'],
  },
  {
    kind: 'descriptions tell types',
    notation: 'a list',
    page: `# Webhook events

## \`kiln.fired\`

The payload has these properties:

- \`kiln\`: The kiln (e.g. \`north-2\`).
- \`level\`: \`low\` or \`full\`.
- \`pots\`: An object with what is inside.
- \`shelves\`: An array of shelves.
- \`isGlazed\`: True if there is a glaze.
- \`batch\`: Which batch it is.
`,
    events: {
      'kiln.fired': { kiln: 'string', level: 'string', pots: 'object', shelves: 'array', isGlazed: 'boolean', batch: 'any' },
    },
    codes: ['event/from-list'],
  },
  {
    kind: 'an example outweighs what descriptions tell',
    notation: 'a table',
    page: `# Webhook events

## \`kiln.fired\`

| Field | Description |
| --- | --- |
| \`kiln\` | The name of the kiln. |
| \`shelves\` | List of shelves, divided by commas. |
| \`pots\` | Number of pots. |

~~~json
{ "event": "kiln.fired", "kiln": 7, "shelves": "a,b", "pots": "12" }
~~~
`,
    events: { 'kiln.fired': { event: 'string', kiln: 'number', shelves: 'string', pots: 'string' } },
  },
  {
    kind: 'an example outweighs what descriptions tell',
    notation: 'a list',
    page: `# Webhook events

## \`kiln.fired\`

- \`kiln\`: The name of the kiln.
- \`shelves\`: A list of shelves, divided by commas.
- \`pots\`: The number of pots.

~~~json
{ "event": "kiln.fired", "kiln": 7, "shelves": "a,b", "pots": "12" }
~~~
`,
    events: { 'kiln.fired': { event: 'string', kiln: 'number', shelves: 'string', pots: 'string' } },
  },
  {
    kind: 'examples show what is in an object',
    notation: 'a column of examples',
    page: `# Webhook events

## \`kiln.fired\`

| Field | Type | Example |
| --- | --- | --- |
| \`place\` | object | \`{ "hall": "B", "row": 4 }\`, \`{ "hall": "C", "row": 5, "note": "dark" }\` |
| \`labels\` | object | \`{ "color": "red" }\` |
`,
    events: { 'kiln.fired': { place: 'object', 'place.hall': 'string', 'place.row': 'number', labels: 'object' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'examples show what is in an object',
    notation: 'in the description, in single quotes',
    page: `# Webhook events

## \`kiln.fired\`

| Field | Description |
| --- | --- |
| \`place\` | Dictionary with the place. Example: \`{ 'hall': 'B', 'row': 4 }\`. |
| \`labels\` | Dictionary with labels. Example: \`{ 'color': 'red' }\`. |
`,
    events: { 'kiln.fired': { place: 'object', 'place.hall': 'string', 'place.row': 'number', labels: 'object' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'words say when a member is left out',
    notation: 'a table',
    page: `# Webhook events

## \`kiln.fired\`

| Field | Type | Description |
| --- | --- | --- |
| \`kiln\` | string | The kiln. |
| \`before\` | string | The kiln before that. Omitted if there is none. |
| \`glaze\` | string | Only present for glazed pots. |
`,
    events: { 'kiln.fired': { kiln: 'string', before: 'string?', glaze: 'string?' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'words say when a member is left out',
    notation: 'a list',
    page: `# Webhook events

## \`kiln.fired\`

- \`kiln\` (string): the kiln
- \`before\` (string): the kiln before that; may be absent
- \`glaze\` (string): the glaze, not included when there is none
`,
    events: { 'kiln.fired': { kiln: 'string', before: 'string?', glaze: 'string?' } },
    codes: ['event/from-list'],
  },
  {
    kind: 'ids of things are no such things',
    notation: 'a column of types, with a link',
    page: `# Webhook events

## \`crew.changed\`

| Field | Type | Description |
| --- | --- | --- |
| \`boat\` | boat object id | Where they work |
| \`sailors\` | array of [sailor](#sailor-object) object ids | Who works there |
| \`captain\` | [sailor](#sailor-object) object | Who leads |

## Sailor object

| Field | Type | Description |
| --- | --- | --- |
| \`name\` | string | The name |
`,
    events: {
      'crew.changed': { boat: 'number|string', sailors: 'array', captain: 'object', 'captain.name': 'string' },
    },
  },
  {
    kind: 'ids of things are no such things',
    notation: 'brackets in a list',
    page: `# Webhook events

## \`seat.booked\`

The payload has these properties:

- \`seat\` (id of the seat object): Where to sit.
- \`guests\` (list of guest IDs): Who comes.
`,
    events: { 'seat.booked': { seat: 'number|string', guests: 'array' } },
  },
];
