import type { Kind } from './kind.ts';

/** Pages with headings beside those of events that look alike and name parts of them. */
export const partsOfEvents: readonly Kind[] = [
  {
    kind: 'what a member leads to is a part of the event',
    notation: 'headings without names, one payload',
    page: `# Harvest result callback

The callback is sent to your endpoint. Its body:

| Key | Type | Description |
| --- | --- | --- |
| \`field\` | string | Where. |
| \`yield\` | object | What came of it, see [yield](#yield-table). |

### Yield table

| Key | Type |
| --- | --- |
| \`tons\` | number |

## Example

~~~json
{ "field": "north", "yield": { "tons": 2.5 } }
~~~
`,
    events: { 'Harvest result callback': { field: 'string', yield: 'object', 'yield.tons': 'number' } },
  },
  {
    kind: 'what a member leads to is a part of the event',
    notation: 'code in headings, the type is a link',
    page: `# Harvest events

## Events

### \`harvest.ended\`

| Key | Type |
| --- | --- |
| \`crop\` | [\`crop\`](#crop) |

## Objects

### \`crop\`

| Key | Type |
| --- | --- |
| \`kind\` | string |
`,
    events: { 'harvest.ended': { crop: 'object', 'crop.kind': 'string' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'what the member for the type of the event leads to is an event',
    notation: 'a table',
    page: `# Harvest events

| Key | Description |
| --- | --- |
| \`event\` | The type of the event, such as [ended](#ended). |
| \`field\` | The name of the field. |

## \`started\`

| Key | Type |
| --- | --- |
| \`by\` | string |

## \`ended\`

| Key | Type |
| --- | --- |
| \`tons\` | number |
`,
    events: {
      started: { event: 'string', field: 'string', by: 'string' },
      ended: { event: 'string', field: 'string', tons: 'number' },
    },
    codes: ['event/from-table'],
  },
  {
    kind: 'what the member for the type of the event leads to is an event',
    notation: 'lists',
    page: `# Harvest events

Each event has these fields:

- \`event\`: the type of the event, for instance [ended](#ended)
- \`field\` (string): the field

## \`started\`

- \`by\` (string): who

## \`ended\`

- \`tons\` (number): how much
`,
    events: {
      started: { event: 'string', field: 'string', by: 'string' },
      ended: { event: 'string', field: 'string', tons: 'number' },
    },
    codes: ['event/from-list'],
  },
  {
    kind: 'where labels tell events, a heading of one word tells none',
    notation: 'labels in lists',
    page: `# Harvest events

## Subjects

### \`plot\`

| Key | Type |
| --- | --- |
| \`acres\` | number |

## Harvest

### \`harvest started\`

- Event type: \`harvest.started.v1\`
- Subject: [\`plot\`](#plot)

| Key | Type |
| --- | --- |
| \`by\` | string |

### \`harvest ended\`

- Event type: \`harvest.ended.v1\`
- Subject: [\`plot\`](#plot)

| Key | Type |
| --- | --- |
| \`tons\` | number |
`,
    events: { 'harvest.started.v1': { by: 'string' }, 'harvest.ended.v1': { tons: 'number' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'where labels tell events, a heading of one word tells none',
    notation: 'labels in bold',
    page: `# Webhooks of fields

## Start

**Event:** \`harvest.started\`

- \`by\` (string): who

## End

**Event:** \`harvest.ended\`

- \`tons\` (number): how much

## \`weather\`

- \`rain\` (boolean): whether it rains
`,
    events: { 'harvest.started': { by: 'string' }, 'harvest.ended': { tons: 'number' } },
    codes: ['event/from-list'],
  },
  {
    kind: 'a type that is only named is what its examples are',
    notation: 'a column of examples',
    page: `# Harvest events

## \`harvest.ended\`

| Field | Type | Example |
| --- | --- | --- |
| \`lot\` | \`LotCode\` | \`lot:7/north\`, \`lot:8/south\` |
| \`crop\` | \`Crop\` | \`{ "kind": "rye", "sort": "late" }\` |
`,
    events: { 'harvest.ended': { lot: 'string', crop: 'object' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'a type that is only named is what its examples are',
    notation: 'an HTML table of sample values',
    page: `# Harvest events

## \`harvest.ended\`

<table>
<tr><th>Name</th><th>Type</th><th>Sample</th></tr>
<tr><td>lot</td><td>LotCode</td><td>lot:7/north</td></tr>
<tr><td>crop</td><td>Crop</td><td><code>{ "kind": "rye", "sort": "late" }</code></td></tr>
</table>
`,
    events: { 'harvest.ended': { lot: 'string', crop: 'object' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'a heading can stand for the events whose names begin with it',
    notation: 'links in a sentence',
    page: `# Harvest webhooks

## field.crop

Stands for [\`field.crop.sown\`](#sown) and [\`field.crop.cut\`](#cut).

## field.crop.sown

Sent when a crop is sown.

- \`by\` (string): who

## field.crop.cut

Sent when a crop is cut.

- \`tons\` (number): how much
`,
    events: { 'field.crop.sown': { by: 'string' }, 'field.crop.cut': { tons: 'number' } },
    codes: ['event/from-list'],
  },
  {
    kind: 'a heading can stand for the events whose names begin with it',
    notation: 'a list of code',
    page: `# Harvest webhooks

## \`field:crop\`

Whoever asks for these events gets:

- \`field:crop:sown\`
- \`field:crop:cut\`

## \`field:crop:sown\`

| Key | Type |
| --- | --- |
| \`by\` | string |

## \`field:crop:cut\`

| Key | Type |
| --- | --- |
| \`tons\` | number |
`,
    events: { 'field:crop:sown': { by: 'string' }, 'field:crop:cut': { tons: 'number' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'an event that is followed by others is one',
    notation: 'with a list of its own',
    page: `# Harvest webhooks

## field.crop

Sent before \`field.crop.sown\` or \`field.crop.cut\`.

| Key | Type |
| --- | --- |
| \`crop\` | string |

## field.crop.sown

| Key | Type |
| --- | --- |
| \`by\` | string |

## field.crop.cut

| Key | Type |
| --- | --- |
| \`tons\` | number |
`,
    events: { 'field.crop': { crop: 'string' }, 'field.crop.sown': { by: 'string' }, 'field.crop.cut': { tons: 'number' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'an event that is followed by others is one',
    notation: 'with a payload of its own',
    page: `# Harvest webhooks

## field.crop

Sent before \`field.crop.sown\` or \`field.crop.cut\`.

~~~json
{ "event": "field.crop", "crop": "rye" }
~~~

## field.crop.sown

~~~json
{ "event": "field.crop.sown", "by": "Ada" }
~~~

## field.crop.cut

~~~json
{ "event": "field.crop.cut", "tons": 3.5 }
~~~
`,
    events: {
      'field.crop': { event: 'string', crop: 'string' },
      'field.crop.sown': { event: 'string', by: 'string' },
      'field.crop.cut': { event: 'string', tons: 'number' },
    },
  },
  {
    kind: 'JSON below an event shows a part of it again',
    notation: 'a heading of its own, an object in an array',
    page: `# Greenhouse webhooks

## Beds watered

~~~json
{ "event": "beds_watered", "at": "noon", "beds": [{ "bed": 1, "litres": 2.5, "note": "dry" }] }
~~~

### A short bed

~~~json
{ "bed": 1, "litres": 2.5 }
~~~

## Lamp broken

~~~json
{ "event": "lamp_broken", "at": "noon", "lamp": 4 }
~~~
`,
    events: {
      beds_watered: {
        event: 'string',
        at: 'string',
        beds: 'array',
        'beds[].bed': 'number',
        'beds[].litres': 'number',
        'beds[].note': 'string',
      },
      lamp_broken: { event: 'string', at: 'string', lamp: 'number' },
    },
  },
  {
    kind: 'JSON below an event shows a part of it again',
    notation: 'names with dots, an object in the data',
    page: `# Webhooks

## \`parcel.sent\`

~~~json
{ "type": "parcel.sent", "data": { "parcel": "p1", "box": { "width": 3, "height": 4, "color": "red" } } }
~~~

### The plain box

~~~json
{ "width": 3, "height": 4 }
~~~

## \`parcel.lost\`

~~~json
{ "type": "parcel.lost", "data": { "parcel": "p1", "last": "depot" } }
~~~
`,
    events: {
      'parcel.sent': {
        type: 'string',
        data: 'object',
        'data.parcel': 'string',
        'data.box': 'object',
        'data.box.width': 'number',
        'data.box.height': 'number',
        'data.box.color': 'string',
      },
      'parcel.lost': { type: 'string', data: 'object', 'data.parcel': 'string', 'data.last': 'string' },
    },
  },
];
