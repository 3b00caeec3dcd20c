import type { Kind } from './kind.ts';

const GATE = {
  event: 'string',
  at: 'string',
  gate: 'object?',
  'gate.id': 'number',
  'gate.note': 'string?',
  'gate.guards': 'array?',
  'gate.guards[].name': 'string?',
};

const SITE = { event_type: 'string', site: 'number', data: 'object' };

/** Pages that show the form of payloads in other ways than by examples of them. */
export const formsOfPayloads: readonly Kind[] = [
  {
    kind: 'nothing but the properties of a schema',
    notation: 'for all events, in JSON',
    page: `# Gate webhooks

One of these is sent to your endpoint:

- \`gate.opened\`: someone came in
- \`gate.closed\`: nobody is left

~~~json
{
  "event": { "type": "string", "description": "Which one", "enum": ["gate.opened", "gate.closed"] },
  "at": { "type": "string", "format": "date-time", "required": true },
  "gate": {
    "type": "object",
    "description": "Where it happened",
    "required": ["id"],
    "properties": {
      "id": { "type": "integer", "description": "Its number" },
      "note": { "type": ["string", "null"] },
      "guards": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" } } } }
    }
  }
}
~~~
`,
    events: {
      'gate.opened': GATE,
      'gate.closed': GATE,
    },
  },
  {
    kind: 'nothing but the properties of a schema',
    notation: 'under the heading of each event, with marks on what is required',
    page: `# Gate webhooks

## gate.opened

~~~json
{
  "event": { "description": "Always gate.opened", "type": "string", "required": true },
  "gate": { "type": "string", "required": true },
  "badge": { "description": "Of who came in", "type": "number", "required": false },
  "by": { "type": "string", "nullable": true, "required": true }
}
~~~

## gate.closed

~~~
{
  "event": { "type": "string", "const": "gate.closed" },
  "gate": { "type": "string", "required": true }
}
~~~
`,
    events: {
      'gate.opened': { event: 'string', gate: 'string', badge: 'number?', by: 'null|string' },
      'gate.closed': { event: 'string', gate: 'string' },
    },
  },
  {
    kind: 'nothing but the properties of a schema',
    notation: 'none where members are called like those of schemas',
    page: `# Gate webhooks

## gate.opened

~~~json
{
  "door": { "title": "North", "default": true },
  "ramp": { "title": "South", "default": false }
}
~~~

## gate.closed

~~~json
{
  "door": { "title": "North", "default": true },
  "by": { "title": "Ms", "description": "Ada" }
}
~~~
`,
    events: {
      'gate.opened': {
        door: 'object',
        'door.title': 'string',
        'door.default': 'boolean',
        ramp: 'object',
        'ramp.title': 'string',
        'ramp.default': 'boolean',
      },
      'gate.closed': {
        door: 'object',
        'door.title': 'string',
        'door.default': 'boolean',
        by: 'object',
        'by.title': 'string',
        'by.description': 'string',
      },
    },
  },
  {
    kind: 'a heading says of which event it shows the payload',
    notation: 'the title, with a mark',
    page: `# Payload: BERTH_TAKEN

## Template

~~~json
{ "event": "", "berth": { "name": "", "pier": "" } }
~~~
`,
    events: { BERTH_TAKEN: { event: 'string', berth: 'object', 'berth.name': 'string', 'berth.pier': 'string' } },
  },
  {
    kind: 'a heading says of which event it shows the payload',
    notation: 'several, in words',
    page: `# Berths

## Payload of berth.taken

~~~json
{ "berth": 3, "ship": "Ida" }
~~~

## Sample payload for berth_left

~~~json
{ "berth": 3 }
~~~
`,
    events: { 'berth.taken': { berth: 'number', ship: 'string' }, berth_left: { berth: 'number' } },
  },
  {
    kind: 'a heading says of which event it shows the payload',
    notation: 'none where what it names is a part',
    page: `# Berth webhooks

## berth.taken

~~~json
{ "event": "berth.taken", "ship_data": { "name": "Ida", "length": 12 } }
~~~

### Fields of ship_data

| Field | Type | Description |
| --- | --- | --- |
| name | string | What it is called |
| length | number | How long it is |

### Example: name

~~~json
{ "name": "Ada", "length": 9 }
~~~
`,
    events: {
      'berth.taken': {
        event: 'string',
        ship_data: 'object',
        'ship_data.name': 'string',
        'ship_data.length': 'number',
      },
    },
  },
  {
    kind: 'a list is of an object within the payload that the headings give to an event',
    notation: 'a table with one member more',
    page: `# Repair webhooks

## Repair started

### Of the dock

| Field | Type | Description |
| --- | --- | --- |
| name | string | What it is called |
| length | number | How long it is |
| depth | number | How deep it is |
| floods | boolean | Whether it is flooded |
| crane | string | Only where there is one |

### Payload

~~~json
{ "repair": 3, "dock": { "name": "N", "length": 90, "depth": 8, "floods": true } }
~~~
`,
    events: {
      'Repair started': {
        repair: 'number',
        dock: 'object',
        'dock.name': 'string',
        'dock.length': 'number',
        'dock.depth': 'number',
        'dock.floods': 'boolean',
        'dock.crane': 'string?',
      },
    },
  },
  {
    kind: 'a list is of an object within the payload that the headings give to an event',
    notation: 'none where it is of the payload as well',
    page: `# Repair webhooks

## Repair started

- \`name\` (string): what it is called
- \`length\` (number): how long it is
- \`depth\` (number): how deep it is
- \`floods\` (boolean): whether it is flooded

~~~json
{ "name": "3", "dock": { "name": "N", "length": 90, "depth": 8, "floods": true } }
~~~
`,
    events: {
      'Repair started': {
        name: 'string',
        length: 'number?',
        depth: 'number?',
        floods: 'boolean?',
        dock: 'object',
        'dock.name': 'string',
        'dock.length': 'number',
        'dock.depth': 'number',
        'dock.floods': 'boolean',
      },
    },
  },
  {
    kind: 'the data of each event stands two levels deep',
    notation: 'one fence with several bodies, and what the event object has in a table',
    page: `# Hooks

### The event object

~~~json
{ "event_type": "plot.sold", "site": 3, "data": { "object": { "id": 1, "area": 90, "buyer": "Ada" } } }

{ "event_type": "tree.felled", "site": 3, "data": { "object": { "id": 2, "kind": "oak", } } }

{ "event_type": "well.dug", "site": 3, "data": { "object": { "id": 3, "depth": 12 } } }
~~~

| Parameter | Type | Description |
| --- | --- | --- |
| \`event_type\` | string | Which event it is (\`plot.sold\`, \`well.dug\`, etc). |
| \`site\` | integer | Where |
| \`data\` | hash | What it is about |

### Types

- \`plot.sold\` – a plot
- \`plot.split\` – a plot
- \`tree.felled\` – a tree
- \`well.dug\` – a well
`,
    events: {
      'plot.sold': {
        ...SITE,
        'data.object': 'object',
        'data.object.id': 'number',
        'data.object.area': 'number',
        'data.object.buyer': 'string',
      },
      'plot.split': { ...SITE, 'data.object': 'object', 'data.object.id': 'number' },
      'tree.felled': { ...SITE, 'data.object': 'object', 'data.object.id': 'number', 'data.object.kind': 'string' },
      'well.dug': { ...SITE, 'data.object': 'object', 'data.object.id': 'number', 'data.object.depth': 'number' },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'the data of each event stands two levels deep',
    notation: 'a fence for each, with a list of what the webhook object has',
    page: `# Webhooks

## Webhook object

- \`type\` (string): which one
- \`payload\` (object): what it is about

## Events

### boat.moored

~~~json
{ "type": "boat.moored", "payload": { "entity": { "pier": 3, "rope": true } } }
~~~

### crew.left

~~~json
{ "type": "crew.left", "payload": { "entity": { "name": "Ada" } } }
~~~

### crew.joined

~~~json
{ "type": "crew.joined", "payload": { "entity": { "name": "Ida" } } }
~~~
`,
    events: {
      'boat.moored': {
        type: 'string',
        payload: 'object',
        'payload.entity': 'object',
        'payload.entity.pier': 'number',
        'payload.entity.rope': 'boolean',
      },
      'crew.left': { type: 'string', payload: 'object', 'payload.entity': 'object', 'payload.entity.name': 'string' },
      'crew.joined': { type: 'string', payload: 'object', 'payload.entity': 'object', 'payload.entity.name': 'string' },
    },
  },
  {
    kind: 'the data of each event stands two levels deep',
    notation: 'none where "The message object" is of what a member holds',
    page: `# Webhooks

## chat.said

~~~json
{ "event": "chat.said", "message": { "id": 3, "text": "Ahoy" } }
~~~

## The message object

| Property | Type |
| --- | --- |
| id | number |
| text | string |
`,
    events: {
      'chat.said': {
        event: 'string',
        message: 'object',
        'message.id': 'number',
        'message.text': 'string',
      },
    },
  },
];
