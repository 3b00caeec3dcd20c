import type { Kind } from './kind.ts';

/** Pages that show less than is sent, or words in the place of values. */
export const partialExamples: readonly Kind[] = [
  {
    kind: 'a list of which only a remark tells what is in it',
    notation: 'a comment',
    page: `# Quote streams

## One Quote

~~~json
{ "ask": "1.3", "bid": "1.2" }
~~~

## Many Quotes

~~~json
[
  {
    // As above
  }
]
~~~
`,
    events: { 'One Quote': { ask: 'string', bid: 'string' }, 'Many Quotes': {} },
    codes: ['evidence/left-out'],
  },
  {
    kind: 'a list of which only a remark tells what is in it',
    notation: 'a block comment in a member',
    page: `# Fleet webhooks

## fleet.moved

~~~json
{ "event": "fleet.moved", "ships": [ { /* same as in ship.moved */ } ] }
~~~

## ship.moved

~~~json
{ "event": "ship.moved", "knots": 3 }
~~~
`,
    events: {
      'fleet.moved': { event: 'string', ships: 'array' },
      'ship.moved': { event: 'string', knots: 'number' },
    },
    codes: ['evidence/left-out'],
  },
  {
    kind: 'an ellipsis written as a member',
    notation: 'dots as name and value',
    page: `# Build webhooks

## build.done

~~~json
{ "event": "build.done", "build": { "...": "..." }, "by": { "id": 3 } }
~~~

## build.failed

~~~json
{ "event": "build.failed", "build": { "id": "b1" }, "by": { "id": 3, "...": "..." } }
~~~
`,
    events: {
      'build.done': { event: 'string', build: 'object', by: 'object', 'by.id': 'number' },
      'build.failed': { event: 'string', build: 'object', 'build.id': 'string', by: 'object', 'by.id': 'number' },
    },
  },
  {
    kind: 'an ellipsis written as a member',
    notation: 'one character, and words in a comment',
    page: `# Build webhooks

## job.done

~~~json
{ "event": "job.done", "job": { "…": "…" }, "by": { "id": 3 } }
~~~

## job.failed

~~~json
{ "event": "job.failed", "job": { "id": "b1" }, "by": { "id": 3 /* and more */ } }
~~~
`,
    events: {
      'job.done': { event: 'string', job: 'object', by: 'object', 'by.id': 'number' },
      'job.failed': { event: 'string', job: 'object', 'job.id': 'string', by: 'object', 'by.id': 'number' },
    },
  },
  {
    kind: 'what stands beside an ellipsis says nothing of absence',
    notation: 'dots',
    page: `# Mailbox webhooks

## mail.received

~~~json
{ "event": "mail.received", "version": "v1", "box": "in", "mail": { "id": "1", "size": 9 } }
~~~

In short:

~~~json
{
  ...
  "event": "mail.received",
  "mail": { "id": "1", ... }
}
~~~
`,
    events: {
      'mail.received': {
        event: 'string',
        version: 'string',
        box: 'string',
        mail: 'object',
        'mail.id': 'string',
        'mail.size': 'number',
      },
    },
  },
  {
    kind: 'what stands beside an ellipsis says nothing of absence',
    notation: 'a comment in JSON with comments',
    page: `# Mailbox webhooks

## mail.sent

~~~jsonc
{ "event": "mail.sent", "version": "v1", "mail": { "id": "1", "to": "a" } }
~~~

~~~jsonc
{
  "event": "mail.sent",
  "mail": {
    "id": "1"
    // ...
  }
  // ...
}
~~~
`,
    events: {
      'mail.sent': { event: 'string', version: 'string', mail: 'object', 'mail.id': 'string', 'mail.to': 'string' },
    },
  },
  {
    kind: 'an object that is empty in one example',
    notation: 'two events',
    page: `# Basket webhooks

## basket.made

~~~json
{ "event": "basket.made", "basket": { "id": "c1", "origin": {} } }
~~~

## basket.filled

~~~json
{ "event": "basket.filled", "basket": { "id": "c1", "origin": { "app": "web" } } }
~~~
`,
    events: {
      'basket.made': {
        event: 'string',
        basket: 'object',
        'basket.id': 'string',
        'basket.origin': 'object',
        'basket.origin.app': 'string?',
      },
      'basket.filled': {
        event: 'string',
        basket: 'object',
        'basket.id': 'string',
        'basket.origin': 'object',
        'basket.origin.app': 'string?',
      },
    },
  },
  {
    kind: 'an object that is empty in one example',
    notation: 'two examples of one event in tabs',
    page: `# Basket webhooks

## basket.emptied

<Tabs>
<Tab title="By a guest">
~~~json
{ "event": "basket.emptied", "who": {} }
~~~
</Tab>
<Tab title="By a customer">
~~~json
{ "event": "basket.emptied", "who": { "customer": 5 } }
~~~
</Tab>
</Tabs>
`,
    events: { 'basket.emptied': { event: 'string', who: 'object', 'who.customer': 'number?' } },
  },
  {
    kind: 'words for types in the place of values',
    notation: 'words in angle brackets',
    page: `# Siren webhook

The receiver gets this JSON:

~~~
{
  "rev": "2",
  "id": <string>,       // which
  "missed": <int>,      // how many
  "state": "<on|off>",
  "tags": <object>,
  "horns": [ { "state": "<on|off>", "since": "<rfc3339>" }, ... ]
}
~~~
`,
    events: {
      'Siren webhook': {
        rev: 'string',
        id: 'string',
        missed: 'number',
        state: 'string',
        tags: 'object',
        horns: 'array',
        'horns[].state': 'string',
        'horns[].since': 'string',
      },
    },
  },
  {
    kind: 'words for types in the place of values',
    notation: 'quoted words',
    page: `# Siren webhooks

## siren.off

~~~json
{ "event": "siren.off", "id": "string", "missed": "integer", "quiet": "boolean", "tags": "object" }
~~~

## siren.on

~~~json
{ "event": "siren.on", "id": "string", "level": "number" }
~~~
`,
    events: {
      'siren.off': { event: 'string', id: 'string', missed: 'number', quiet: 'boolean', tags: 'object' },
      'siren.on': { event: 'string', id: 'string', level: 'number' },
    },
  },
  {
    kind: 'sentences in the place of values say the type',
    notation: 'angle brackets',
    page: `# Stamp format

## The stamp

~~~yaml
{
  "id": <32-bytes lowercase hex>,
  "at": <unix time in seconds>,
  "sort": <integer between 0 and 9>,
  "marks": [
    [<any string>...],
    // ...
  ],
  "open": <boolean, true while it can change>
}
~~~
`,
    structures: {
      TheStamp: { id: 'string', at: 'number', sort: 'number', marks: 'array', open: 'boolean' },
    },
  },
  {
    kind: 'sentences in the place of values say the type',
    notation: 'a table of members with sentences for types',
    page: `# Stamp webhooks

## stamp.made

| Field | Type |
| --- | --- |
| \`id\` | 32-byte hex string |
| \`at\` | unix timestamp in seconds |
| \`sort\` | integer between 0 and 9 |
| \`open\` | boolean, true while it can change |
| \`marks\` | list of strings |
`,
    events: {
      'stamp.made': { id: 'string', at: 'number', sort: 'number', open: 'boolean', marks: 'array' },
    },
    codes: ['event/from-table'],
  },
];
