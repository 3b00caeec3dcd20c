import type { Kind } from './kind.ts';

const whole = '"lot": "7", "crop": "rye", "field": "north", "tons": 2.5, "wet": false, "note": "late"';

/** Pages on which some examples show less than is delivered, and nothing in them says so. */
export const abridgedExamples: readonly Kind[] = [
  {
    kind: 'an example that shows little of what all events have is abridged',
    notation: 'a table of what is inside of the data',
    page: `# Harvest events

All events have the same format.

## Data fields

| Field | Type |
| --- | --- |
| \`lot\` | string |
| \`crop\` | string |
| \`field\` | string |
| \`tons\` | number |
| \`wet\` | boolean |
| \`note\` | string |

## \`harvest.started\`

~~~json
{ "event": "harvest.started", "data": { ${whole} } }
~~~

## \`harvest.ended\`

~~~json
{ "event": "harvest.ended", "data": { ${whole} } }
~~~

## \`harvest.paused\`

~~~json
{ "event": "harvest.paused", "data": { "lot": "7", "crop": "rye" } }
~~~
`,
    events: Object.fromEntries(
      ['harvest.started', 'harvest.ended', 'harvest.paused'].map((type) => [
        type,
        {
          event: 'string',
          data: 'object',
          'data.lot': 'string',
          'data.crop': 'string',
          // The three have one type for it, which fits the abridged example too.
          'data.field': 'string?',
          'data.tons': 'number?',
          'data.wet': 'boolean?',
          'data.note': 'string?',
        },
      ]),
    ),
  },
  {
    kind: 'an example that shows little of what all events have is abridged',
    notation: 'a list of what stands at the root',
    page: `# Harvest events

Each event has these fields:

- \`event\` (string)
- \`lot\` (string)
- \`crop\` (string)
- \`field\` (string)
- \`tons\` (number)
- \`wet\` (boolean)
- \`note\` (string)

## \`harvest.started\`

~~~json
{ "event": "harvest.started", ${whole} }
~~~

## \`harvest.ended\`

~~~json
{ "event": "harvest.ended", ${whole} }
~~~

## \`harvest.paused\`

~~~json
{ "event": "harvest.paused", "lot": "7" }
~~~
`,
    events: {
      ...Object.fromEntries(
        ['harvest.started', 'harvest.ended'].map((type) => [
          type,
          { event: 'string', lot: 'string', crop: 'string', field: 'string', tons: 'number', wet: 'boolean', note: 'string' },
        ]),
      ),
      'harvest.paused': {
        event: 'string',
        lot: 'string',
        crop: 'string?',
        field: 'string?',
        tons: 'number?',
        wet: 'boolean?',
        note: 'string?',
      },
    },
  },
  {
    kind: 'a list that brings together what is now here and now there leaves each member to its events',
    notation: 'a table',
    page: `# Harvest events

Each event has some of these fields:

| Field | Type |
| --- | --- |
| \`event\` | string |
| \`lot\` | string |
| \`crop\` | string |
| \`field\` | string |
| \`tons\` | number |
| \`wet\` | boolean |

## \`harvest.started\`

~~~json
{ "event": "harvest.started", "lot": "7", "crop": "rye" }
~~~

## \`harvest.ended\`

~~~json
{ "event": "harvest.ended", "field": "north", "tons": 2.5, "wet": true }
~~~
`,
    events: {
      'harvest.started': { event: 'string', lot: 'string', crop: 'string' },
      'harvest.ended': { event: 'string', field: 'string', tons: 'number', wet: 'boolean' },
    },
  },
  {
    kind: 'a list that brings together what is now here and now there leaves each member to its events',
    notation: 'a list, one event has all of it',
    page: `# Harvest events

Each event has some of these fields:

- \`event\` (string)
- \`lot\` (string)
- \`crop\` (string)
- \`field\` (string)
- \`tons\` (number)
- \`wet\` (boolean)

## \`harvest.started\`

~~~json
{ "event": "harvest.started", "lot": "7" }
~~~

## \`harvest.ended\`

~~~json
{ "event": "harvest.ended", "lot": "7", "crop": "rye", "field": "north", "tons": 2.5, "wet": true }
~~~
`,
    events: {
      'harvest.started': { event: 'string', lot: 'string' },
      'harvest.ended': { event: 'string', lot: 'string', crop: 'string', field: 'string', tons: 'number', wet: 'boolean' },
    },
  },
];
