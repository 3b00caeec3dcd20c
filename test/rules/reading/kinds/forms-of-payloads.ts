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
];
