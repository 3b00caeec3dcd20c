import type { Kind } from './kind.ts';

const MEMBER = { data: 'object', 'data.id': 'string', 'data.name': 'string' };

/** Pages whose examples say not which event they are of, or that stand where answers and requests do. */
export const examplesOfAll: readonly Kind[] = [
  {
    kind: 'the one payload of a page is an example of all events',
    notation: 'a table of events, and a sentence below a heading about answers',
    page: `# Webhooks

## Triggers

Trigger | Cause
--- | ---
members:made | there is a member
members:gone | there is one less

## Webhook responses

When a webhook fires, the data will look like this. Check its signature.

~~~json
{ "data": { "id": "m1", "name": "Ada" } }
~~~
`,
    events: { 'members:made': MEMBER, 'members:gone': MEMBER },
    codes: ['example/for-all'],
  },
  {
    kind: 'the one payload of a page is an example of all events',
    notation: 'a list of events, and a heading about the payload',
    page: `# Notifications

You can subscribe to these events:

- \`member.made\`
- \`member.gone\`

# Body of a notification

~~~json
{ "data": { "id": "m1", "name": "Ada" } }
~~~
`,
    events: { 'member.made': MEMBER, 'member.gone': MEMBER },
    codes: ['example/for-all'],
  },
  {
    kind: 'two payloads that no event is named for are of none',
    notation: 'a list of events',
    page: `# Notifications

You can subscribe to these events:

- \`member.made\`
- \`member.gone\`

# Bodies

~~~json
{ "id": "m1", "name": "Ada" }
~~~

~~~json
{ "page": 3, "count": 8 }
~~~
`,
    events: { 'member.made': {}, 'member.gone': {} },
    codes: ['example/no-event'],
  },
  {
    kind: 'two payloads that no event is named for are of none',
    notation: 'a table of events',
    page: `# Webhook events

| Event | When |
| --- | --- |
| \`lamp.on\` | it is on |
| \`lamp.off\` | it is off |

## Data

~~~json
{ "lamp": 1 }
~~~

## Limits

~~~json
{ "most": 3 }
~~~
`,
    events: { 'lamp.on': {}, 'lamp.off': {} },
    codes: ['example/no-event'],
  },
  {
    kind: 'what is answered or asked for is no event',
    notation: 'a sentence that ends with what you could respond with',
    page: `# Webhooks

## text

~~~json
{ "type": "text", "text": "hi" }
~~~

To send a picture back, you could respond with:

~~~json
[{ "type": "picture", "url": "https://example.com/a.png" }]
~~~
`,
    events: { text: { type: 'string', text: 'string' } },
  },
  {
    kind: 'what is answered or asked for is no event',
    notation: 'a comment in front of the value',
    page: `# Webhooks

## Events

- \`order.paid\`

~~~json
// Example API response
{ "webhooks": [{ "url": "https://example.com" }] }
~~~

~~~json
{ "event": "order.paid", "order": 7 }
~~~
`,
    events: { 'order.paid': { event: 'string', order: 'number' } },
  },
];
