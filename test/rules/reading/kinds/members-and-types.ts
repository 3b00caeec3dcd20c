import type { Kind } from './kind.ts';

/** Pages that list members and their types in one way or another. */
export const membersAndTypes: readonly Kind[] = [
  {
    kind: 'each member has a part of its own',
    notation: 'headings',
    page: `# Patron entity

~~~json
{ "id": "1", "realm": null }
~~~

## Attributes

### \`id\`

**Description:** The id.\\
**Type:** String

### \`realm\`

**Description:** The realm, if remote.\\
**Type:** String, or null for local patrons

### \`rank\` {{%optional%}}

**Description:** The rank.\\
**Type:** Integer
`,
    structures: { Patron: { id: 'string', realm: 'null|string', rank: 'number?' } },
  },
  {
    kind: 'each member has a part of its own',
    notation: 'components of MDX',
    page: `# Patron webhooks

## patron.joined

<ResponseField name="id" type="string" required>The id.</ResponseField>
<ResponseField name="realm" type="string | null" required>The realm.</ResponseField>
<ResponseField name="rank" type="integer">The rank.</ResponseField>
`,
    events: { 'patron.joined': { id: 'string', realm: 'null|string', rank: 'number?' } },
    codes: ['event/from-list'],
  },
  {
    kind: 'members within members by brackets',
    notation: 'code and quotes',
    page: `# Event types

## LaunchEvent

### Payload

Key | Type | Description
----|------|------------
\`ship\` | \`object\` | The ship.
\`ship["name"]\` | \`string\` | The name.
\`ship\`[\`"pad"\`] | \`string\` | Where.
\`note\` | \`string\` | The text (or \`null\` if there is none).
`,
    events: { LaunchEvent: { ship: 'object', 'ship.name': 'string', 'ship.pad': 'string', note: 'null|string' } },
  },
  {
    kind: 'members within members by brackets',
    notation: 'a list, names in brackets without quotes',
    page: `# Webhooks

## launch.scrubbed

The payload has these fields:

- \`ship\` (object): the ship
- \`ship[name]\` (string): the name
- \`ship[crew][]\` (array of strings): who
`,
    events: {
      'launch.scrubbed': { ship: 'object', 'ship.name': 'string', 'ship.crew': 'array' },
    },
    codes: ['event/from-list'],
  },
  {
    kind: 'type and presence beside the name',
    notation: 'components in the cell of the name',
    page: `# Messages

## Refund failed

~~~json
{ "message_type": "refund.failed", "refund": { "status": 422, "text": "no" } }
~~~

| Attributes | Description |
| --- | --- |
| **status** &nbsp; <Type>Integer</Type> &nbsp; <NotNull>Not null</NotNull> | HTTP status |
| **text** &nbsp; <Type>String</Type> &nbsp; <Nullable>Nullable</Nullable> | Words |
| **code** &nbsp; <Type>String</Type> | A code |
`,
    events: {
      'refund.failed': {
        message_type: 'string',
        refund: 'object',
        'refund.status': 'number',
        'refund.text': 'null|string',
        'refund.code': 'string?',
      },
    },
  },
  {
    kind: 'type and presence beside the name',
    notation: 'italics in a list',
    page: `# Messages

## refund.paid

Fields of the payload:

- **status** *integer*, required: HTTP status
- **text** *string*, nullable: words
- **code** *string*, optional: a code
`,
    events: { 'refund.paid': { status: 'number', text: 'null|string', code: 'string?' } },
    codes: ['event/from-list'],
  },
  {
    kind: 'words for types',
    notation: 'italics in a table',
    page: `# Parcel reference

## Parcel

| Field | Required | Type | Description |
| --- | --- | --- | --- |
| \`labels\` | yes | *string array* | Labels |
| \`parts\` | yes | *JSON array* | Parts |
| \`mime\` | yes | *[mime type](https://example.com/mime)* | Mime |
| \`level\` | yes | *1, 2, 3, or 4* | Level |
| \`made\` | yes | timestamp | Unix seconds |
`,
    structures: { Parcel: { labels: 'array', parts: 'array', mime: 'string', level: 'number', made: 'number' } },
  },
  {
    kind: 'words for types',
    notation: 'Spanish words in a list',
    page: `# Webhooks

## envio.creado

Campos:

- \`etiquetas\` (lista de cadenas): las etiquetas
- \`nivel\` (entero): el nivel
- \`abierto\` (booleano): si está abierto
- \`nota\` (cadena, opcional): una nota
`,
    events: { 'envio.creado': { etiquetas: 'array', nivel: 'number', abierto: 'boolean', nota: 'string?' } },
    codes: ['event/from-list'],
  },
  {
    kind: 'types in a programming language',
    notation: 'interfaces of TypeScript',
    page: `# Publish Hints Notification

_Notification_: method \`doc/publishHints\`, params \`PublishHintsParams\`:

~~~typescript
interface PublishHintsParams {
  /** The document. */
  uri: DocumentUri;
  /** Optional version. @since 3.15.0 */
  version?: integer;
  hints: Hint[];
}
~~~

~~~typescript
export interface Hint {
  line: uinteger;
  weight?: 1 | 2 | 3;
  code?: integer | string;
}
~~~
`,
    structures: {
      PublishHintsParams: {
        uri: 'any',
        version: 'number?',
        hints: 'array',
        'hints[].line': 'number',
        'hints[].weight': 'number?',
        'hints[].code': 'number|string?',
      },
      Hint: { line: 'number', weight: 'number?', code: 'number|string?' },
    },
  },
  {
    kind: 'types in a programming language',
    notation: 'structs of Go',
    page: `# Hint webhooks

## hint.given

~~~go
type HintGiven struct {
	Line   int      \`json:"line"\`
	Weight *int     \`json:"weight,omitempty"\`
	Words  []string \`json:"words"\`
}
~~~
`,
    events: { 'hint.given': { line: 'number', weight: 'number?', words: 'array' } },
    codes: ['event/from-declaration'],
  },
  {
    kind: 'a link in the description leads to what a member is',
    notation: 'tables',
    page: `# Trips

## Trip properties

| Attribute | Type | Description |
| --- | --- | --- |
| \`id\` | integer | The id |
| \`stops\` | array | List of stops. See [Stop properties](#stop-properties) |
| \`guide\` | object | See [Guide properties](#guide-properties) |

## Stop properties

| Attribute | Type | Description |
| --- | --- | --- |
| \`town\` | string | Where |

## Guide properties

| Attribute | Type | Description |
| --- | --- | --- |
| \`phone\` | string | Number |
`,
    structures: {
      Trip: {
        id: 'number',
        stops: 'array',
        'stops[].town': 'string',
        guide: 'object',
        'guide.phone': 'string',
      },
      Stop: { town: 'string' },
      Guide: { phone: 'string' },
    },
  },
  {
    kind: 'a link in the description leads to what a member is',
    notation: 'an HTML table and a definition list',
    page: `# Trip webhooks

## trip.planned

<table>
<tr><th>Property</th><th>Type</th><th>Description</th></tr>
<tr><td>id</td><td>integer</td><td>The id</td></tr>
<tr><td>guide</td><td>object</td><td>See <a href="#guide-object">Guide object</a></td></tr>
</table>

## Guide object

<dl>
<dt>phone (string)</dt><dd>Number</dd>
<dt>name (string)</dt><dd>Name</dd>
</dl>
`,
    events: { 'trip.planned': { id: 'number', guide: 'object', 'guide.phone': 'string', 'guide.name': 'string' } },
  },
];
