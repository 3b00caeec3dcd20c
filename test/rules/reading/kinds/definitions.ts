import type { Kind } from './kind.ts';

const USER = { id: 'string', name: 'string', mail: 'string?' };

/** Pages that define a structure, and show parts of it, or things that are like it, elsewhere. */
export const definitions: readonly Kind[] = [
  {
    kind: 'a part of a structure makes none of its members optional',
    notation: 'names with question marks, and a link',
    page: `# Webhook events

## user.joined

~~~json
{ "type": "user.joined", "user": { "id": "u1" } }
~~~

| Field | Type | Description |
| --- | --- | --- |
| type | string | the event |
| user | [user](#user-object) object | who it is |

## User object

| Field | Type | Description |
| --- | --- | --- |
| id | string | the id |
| name | string | the name |
| mail? | string | the address |
`,
    events: { 'user.joined': { type: 'string', user: 'object', ...within('user', USER) } },
    structures: { User: USER },
  },
  {
    kind: 'a part of a structure makes none of its members optional',
    notation: 'a column that says what is required',
    page: `# Webhooks

## order.paid

~~~json
{ "event": "order.paid", "payer": { "name": "Ada" } }
~~~

| Property | Type | Required |
| --- | --- | --- |
| event | string | yes |
| payer | [User](#user) | yes |

## User

| Property | Type | Required |
| --- | --- | --- |
| id | string | yes |
| name | string | yes |
| mail | string | no |
`,
    events: { 'order.paid': { event: 'string', payer: 'object', ...within('payer', USER) } },
    structures: { User: USER },
  },
  {
    kind: 'what shows more than a definition has is another thing',
    notation: 'names with question marks, and a link',
    page: `# Webhook events

## call.joined

~~~json
{ "type": "call.joined", "state": { "muted": true, "volume": 3, "pan": 1 } }
~~~

| Field | Type | Description |
| --- | --- | --- |
| type | string | the event |
| state | [state](#state-object) object | how it is |

## State object

| Field | Type | Description |
| --- | --- | --- |
| room | string | the room |
| muted | boolean | whether it is quiet |
| since? | string | since when |
`,
    events: {
      'call.joined': {
        type: 'string',
        state: 'object',
        'state.muted': 'boolean',
        'state.volume': 'number',
        'state.pan': 'number',
      },
    },
    structures: { State: { room: 'string', muted: 'boolean', since: 'string?' } },
  },
  {
    kind: 'what shows more than a definition has is another thing',
    notation: 'a column that says what is required',
    page: `# Webhooks

## seat.sold

~~~json
{ "event": "seat.sold", "seat": { "row": 3, "price": 12 } }
~~~

| Property | Type | Required |
| --- | --- | --- |
| event | string | yes |
| seat | [Seat](#seat) | yes |

## Seat

| Property | Type | Required |
| --- | --- | --- |
| row | number | yes |
| number | number | yes |
`,
    events: { 'seat.sold': { event: 'string', seat: 'object', 'seat.row': 'number', 'seat.price': 'number' } },
    structures: { Seat: { row: 'number', number: 'number' } },
  },
  {
    kind: 'a value that would have no end has one',
    notation: 'a structure that requires itself',
    page: `# Webhooks

## node.made

| Field | Type | Required |
| --- | --- | --- |
| type | string | yes |
| node | [Node](#node) | yes |

## Node

| Field | Type | Required |
| --- | --- | --- |
| id | string | yes |
| next | [Node](#node) | yes |
`,
    events: {
      'node.made': { type: 'string', node: 'object', 'node.id': 'string', 'node.next': 'object?' },
    },
    codes: ['evidence/endless'],
  },
  {
    kind: 'a value that would have no end has one',
    notation: 'two structures that require each other',
    page: `# Webhooks

## pair.made

| Field | Type | Required |
| --- | --- | --- |
| type | string | yes |
| left | [Left](#left) | yes |

## Left

| Field | Type | Required |
| --- | --- | --- |
| right | [Right](#right) | yes |

## Right

| Field | Type | Required |
| --- | --- | --- |
| left | [Left](#left) | yes |
`,
    events: {
      'pair.made': { type: 'string', left: 'object', 'left.right': 'object', 'left.right.left': 'object?' },
    },
    codes: ['evidence/endless'],
  },
  ...[
    {
      notation: 'a table',
      member: '| Field | Type |\n| --- | --- |\n| type | string |\n| owner | [member](#user-object) object |',
    },
    { notation: 'a list', member: '- `type` (string): the event\n- `owner` ([member](#user-object) object): who has it' },
  ].map(({ notation, member }) => ({
    ...{ kind: 'a link leads to the structure that its anchor names', notation, structures: { User: USER } },
    page: `# Webhook events

## team.made

${member}

## User Object

Who takes part.

### User Structure

| Field | Type |
| --- | --- |
| id | string |
| name | string |
| mail? | string |
`,
    events: { 'team.made': { type: 'string', owner: 'object', ...within('owner', USER) } },
  })),
];

function within(owner: string, members: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(members).map(([name, kind]) => [`${owner}.${name}`, kind]));
}
