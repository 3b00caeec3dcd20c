import type { Kind } from './kind.ts';

const ORDER = { event: 'string', at: 'string', data: 'object', 'data.id': 'number', 'data.total': 'number' };
const BOAT = { type: 'string', boat: 'string', berth: 'number' };

/** Pages on which a heading, a sentence or a list names several events, or says what they have in common. */
export const namesOfSeveralEvents: readonly Kind[] = [
  {
    kind: 'a heading names a family of events',
    notation: 'names with dots, in bold',
    page: `# Harbor events

- **BOAT.FERRY.IN**: a boat comes in
- **BOAT.FERRY.OUT**: a boat leaves

## BOAT.FERRY

~~~json
{ "type": "BOAT.FERRY.IN", "boat": "Ada", "berth": 7 }
~~~
`,
    events: { 'BOAT.FERRY.IN': BOAT, 'BOAT.FERRY.OUT': BOAT },
  },
  {
    kind: 'a heading names a family of events',
    notation: 'names with colons, in a table',
    page: `# Webhooks

| Event | Sent when |
| --- | --- |
| \`ship:door:open\` | the door opens |
| \`ship:door:shut\` | the door shuts |
| \`fire\` | there is a fire |

## ship:door

~~~json
{ "type": "ship:door:open", "boat": "Ada", "berth": 1 }
~~~

## fire

~~~json
{ "type": "fire", "deck": 2 }
~~~
`,
    events: { 'ship:door:open': BOAT, 'ship:door:shut': BOAT, fire: { type: 'string', deck: 'number' } },
  },
  {
    kind: 'a sentence lists the events of a section',
    notation: 'a table of members',
    page: `# Webhooks

## Deliveries of people

Available events: \`PersonHired\`, \`PersonLeft\`

| Field | Type | Description |
| --- | --- | --- |
| event | string | Which event it is. |
| person | string | The person. |

## Deliveries of rooms

Available events: \`RoomBooked\`

| Field | Type | Description |
| --- | --- | --- |
| event | string | Which event it is. |
| room | number | The room. |
`,
    events: {
      PersonHired: { event: 'string', person: 'string' },
      PersonLeft: { event: 'string', person: 'string' },
      RoomBooked: { event: 'string', room: 'number' },
    },
  },
  {
    kind: 'a sentence lists the events of a section',
    notation: 'names of several parts, and a payload',
    page: `# Callbacks

## Kiln

Event types: \`kiln.lit\` and \`kiln.cold\`.

~~~json
{ "kiln": 4, "degrees": 900 }
~~~

## Wheel

Event types: \`wheel.stopped\`.

~~~json
{ "wheel": 1 }
~~~
`,
    events: {
      'kiln.lit': { kiln: 'number', degrees: 'number' },
      'kiln.cold': { kiln: 'number', degrees: 'number' },
      'wheel.stopped': { wheel: 'number' },
    },
  },
  {
    kind: 'a sentence says that all events have one form',
    notation: 'headings, and a consistent format',
    page: `# Webhooks

## Event types

### \`order.made\`

An order is made.

### \`order.gone\`

An order is gone.

## Payload

All webhooks have a consistent format:

~~~json
{ "event": "order.made", "at": "2024-05-01T10:00:00Z", "data": { "id": 1, "total": 2.5 } }
~~~
`,
    events: { 'order.made': ORDER, 'order.gone': ORDER },
    codes: ['event/like-sibling'],
  },
  {
    kind: 'a sentence says that all events have one form',
    notation: 'a list, and the same structure',
    page: `# Webhook events

- \`order.made\`
- \`order.gone\`

The payloads have the same structure.

~~~json
{ "event": "order.made", "at": "2024-05-01T10:00:00Z", "data": { "id": 1, "total": 2.5 } }
~~~
`,
    events: { 'order.made': ORDER, 'order.gone': ORDER },
    codes: ['event/like-sibling'],
  },
  {
    kind: 'the same event can come twice, which says nothing of its form',
    notation: 'a sentence',
    page: `# Webhook events

- \`order.made\`
- \`stock.low\`

You can get the same event twice.

~~~json
{ "event": "order.made", "total": 2.5 }
~~~
`,
    events: { 'order.made': { event: 'string', total: 'number' }, 'stock.low': { event: 'string' } },
    codes: ['event/not-shown'],
  },
  {
    kind: 'the same event can come twice, which says nothing of its form',
    notation: 'a note, with another word for it',
    page: `# Webhook events

> The same webhook may be sent more than once.

| Event |
| --- |
| \`order.made\` |
| \`stock.low\` |

~~~json
{ "event": "order.made", "total": 2.5 }
~~~
`,
    events: { 'order.made': { event: 'string', total: 'number' }, 'stock.low': { event: 'string' } },
    codes: ['event/not-shown'],
  },
  {
    kind: 'what is marked in a list of remarks is no event',
    notation: 'bold words',
    page: `# Webhooks

Deliveries of events are retried:

- **Attempts**: three at most
- **Two workers**: take turns
- **Timeout**: five seconds
- **Success**: any status below 300

## key.lost

~~~json
{ "event": "key.lost", "key": 7 }
~~~
`,
    events: { 'key.lost': { event: 'string', key: 'number' } },
  },
  {
    kind: 'what is marked in a list of remarks is no event',
    notation: 'code',
    page: `# Webhooks

Settings of events:

- \`retries\`: three at most
- \`--quiet\`: nothing is printed
- \`timeout\`: five seconds
- \`secret\`: what signs them

## key.lost

~~~json
{ "event": "key.lost", "key": 7 }
~~~
`,
    events: { 'key.lost': { event: 'string', key: 'number' } },
  },
  {
    kind: 'rows of a table list the events of families',
    notation: 'names with dots, families without a mark',
    page: `# Webhooks

| Subscribe to | You get |
| --- | --- |
| \`*\` | All there is |
| \`barge\` | \`barge.loaded\`, \`barge.emptied\` |
| \`lock\` | \`lock.filled\`, \`lock.drained\` |

## \`barge.*\`

~~~json
{ "type": "barge.loaded", "barge": 3 }
~~~
`,
    events: {
      'barge.loaded': { type: 'string', barge: 'number' },
      'barge.emptied': { type: 'string', barge: 'number' },
      'lock.filled': { type: 'string' },
      'lock.drained': { type: 'string' },
    },
  },
  {
    kind: 'rows of a table list the events of families',
    notation: 'names with colons, families with an asterisk, the list last',
    page: `# Weather notifications

| Group | Plan | Included |
| --- | --- | --- |
| \`rain:*\` | Free | \`rain:began\` and \`rain:ended\` |
| \`wind:*\` | Paid | \`wind:rose\` and \`wind:fell\` |

~~~json
{ "event": "wind:rose", "knots": 12 }
~~~
`,
    events: {
      'wind:rose': { event: 'string', knots: 'number' },
      'rain:began': { event: 'string' },
      'rain:ended': { event: 'string' },
      'wind:fell': { event: 'string' },
    },
  },
  {
    kind: 'rows that list parts of what they begin with are of permissions, where nothing speaks of events',
    notation: 'names with colons',
    page: `# Access

| Role | Allows |
| --- | --- |
| \`rain\` | \`rain:measure\`, \`rain:forget\` |
| \`wind\` | \`wind:measure\`, \`wind:forget\` |
`,
    events: {},
  },
  {
    kind: 'rows that list parts of what they begin with are of permissions, where nothing speaks of events',
    notation: 'names with dots, beside a body',
    page: `# Access

| Role | Allows |
| --- | --- |
| \`pump\` | \`pump.start\`, \`pump.stop\` |
| \`door\` | \`door.lock\`, \`door.open\` |

~~~json
{ "role": "pump", "since": 2020 }
~~~
`,
    events: {},
  },
  {
    kind: 'a heading with an asterisk is of all events that begin so',
    notation: 'names with slashes, bodies without a type',
    page: `# Greenhouse webhooks

Events: \`lamp/on\`, \`lamp/off\`, \`valve/open\`

- \`lamp/on\`: a lamp is on
- \`lamp/off\`: a lamp is off
- \`valve/open\`: a valve is open

## lamp/* events

~~~json
{ "event": "lamp/on", "lamp": 4 }
~~~

## valve/open

~~~json
{ "event": "valve/open", "litres": 2 }
~~~
`,
    events: {
      'lamp/on': { event: 'string', lamp: 'number' },
      'lamp/off': { event: 'string', lamp: 'number' },
      'valve/open': { event: 'string', litres: 'number' },
    },
  },
  {
    kind: 'a heading with an asterisk is of all events that begin so',
    notation: 'names with dots, a table of members',
    page: `# Webhooks

- \`crane.up\`: a crane goes up
- \`crane.down\`: a crane goes down
- \`gate.shut\`: a gate is shut

## \`crane.*\`

| Field | Type | Description |
| --- | --- | --- |
| event | string | The type of the event |
| crane | integer | Which one |

## \`gate.shut\`

| Field | Type | Description |
| --- | --- | --- |
| event | string | The type of the event |
| gate | string | Which one |
`,
    events: {
      'crane.up': { event: 'string', crane: 'number' },
      'crane.down': { event: 'string', crane: 'number' },
      'gate.shut': { event: 'string', gate: 'string' },
    },
  },
];
