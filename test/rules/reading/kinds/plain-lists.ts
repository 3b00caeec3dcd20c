import type { Kind } from './kind.ts';

const SHOP = { id: 'number', kind: 'string', body: 'object', 'body.no': 'number', 'body.note': 'any' };

/** Pages that write members, values and types without marks. */
export const plainLists: readonly Kind[] = [
  {
    kind: 'a list names members without marks',
    notation: 'names that the example has, with colons',
    page: `# Webhooks

## Using the data

~~~json
{ "shopId": 7, "eventType": "ORDER", "body": { "no": 1 } }
~~~

- shopId: identifies the shop
- eventType: which event it is. \`ORDER\` or \`TEST\`.
- body: what happened
`,
    events: {
      ORDER: { shopId: 'number', eventType: 'string', body: 'object', 'body.no': 'number' },
      TEST: { shopId: 'number', eventType: 'string', body: 'object' },
    },
  },
  {
    kind: 'a list names members without marks',
    notation: 'a sentence about fields above',
    page: `# Webhooks

## order.paid

~~~json
{ "id": 7, "kind": "order.paid", "body": { ... } }
~~~

### body

It has these fields:

- no (number): the number of the order
- note: what the buyer wrote
`,
    events: { 'order.paid': SHOP },
  },
  {
    kind: 'values are in quotes within code',
    notation: 'a table',
    page: `# Webhooks

| Field | Type | Description |
| --- | --- | --- |
| \`event\` | string | \`"vote"\` for votes, \`"trial"\` if it is only tried out |
| \`user\` | string | The user |

~~~json
{ "event": "vote", "user": "u1" }
~~~
`,
    events: { vote: { event: 'string', user: 'string' }, trial: { event: 'string', user: 'string' } },
  },
  {
    kind: 'values are in quotes within code',
    notation: 'a list',
    page: `# Webhooks

The body has these fields:

- \`event\` (string): \`'seat.sold'\` when it is sold, \`'seat.held'\` when somebody thinks about it
- \`seat\` (number): The seat

~~~json
{ "event": "seat.sold", "seat": 3 }
~~~
`,
    events: { 'seat.sold': { event: 'string', seat: 'number' }, 'seat.held': { event: 'string', seat: 'number' } },
  },
  {
    kind: 'words stand in the place of a value in an example',
    notation: 'JSON, with the name of a resource',
    page: `# Webhooks

## film.made

~~~json
{
  "event": "film.made",
  "data": Film resource object,
  "by": name of the maker
}
~~~
`,
    events: { 'film.made': { event: 'string', data: 'object', by: 'string' } },
  },
  {
    kind: 'words stand in the place of a value in an example',
    notation: 'JSON without a language, with a list of things',
    page: `# Webhooks

## seats.sold

~~~
{ "event": "seats.sold", "seats": array of seats, "buyer": the whole buyer object }
~~~
`,
    events: { 'seats.sold': { event: 'string', seats: 'array', buyer: 'object' } },
  },
  {
    kind: 'one event stands among bodies of something else',
    notation: 'the reference of an API',
    page: `# Webhooks

## Registering a webhook

~~~json
{ "webhook": { "id": "w1", "url": "https://example.com" } }
~~~

## Deleting a webhook

~~~json
{}
~~~

## Payment made

~~~json
{ "type": "payment.made", "data": { "sum": 3 } }
~~~
`,
    events: { 'payment.made': { type: 'string', data: 'object', 'data.sum': 'number' } },
  },
  {
    kind: 'one event stands among bodies of something else',
    notation: 'what all deliveries are is no name',
    page: `# Webhooks

## Payload body

~~~json
{ "type": "webhook_event", "trigger": "FILE.UPLOADED", "webhook": { "type": "webhook", "id": "7" } }
~~~
`,
    events: {
      'FILE.UPLOADED': { type: 'string', trigger: 'string', webhook: 'object', 'webhook.type': 'string', 'webhook.id': 'string' },
    },
  },
  {
    kind: 'an array in the form of all deliveries holds the events',
    notation: 'a placeholder for the type',
    page: `# Webhooks

~~~json
{ "sent_at": 1, "events": [{ "name": "event_name", "some": "data" }] }
~~~

## door_opened

~~~json
{ "name": "door_opened", "door": 3 }
~~~

## door_shut

~~~json
{ "name": "door_shut", "door": 3 }
~~~
`,
    events: { door_opened: { name: 'string', door: 'number' }, door_shut: { name: 'string', door: 'number' } },
    structures: { EventBatch: { sent_at: 'number', events: 'array' } },
  },
  {
    kind: 'an array in the form of all deliveries holds the events',
    notation: 'words in braces for the type',
    page: `# Webhooks

~~~json
{ "shop": "s1", "notifications": [{ "type": "{event type}" }] }
~~~

## order.paid

~~~json
{ "type": "order.paid", "no": 3 }
~~~

## order.sent

~~~json
{ "type": "order.sent", "no": 3 }
~~~
`,
    events: { 'order.paid': { type: 'string', no: 'number' }, 'order.sent': { type: 'string', no: 'number' } },
    structures: { EventBatch: { shop: 'string', notifications: 'array' } },
  },
  {
    kind: 'a list below an object says what it has',
    notation: 'an example that is cut short, with types at the end of items',
    page: `# Messages

## Where it is

~~~json
{ "_type": "location", ... }
~~~

* \`lat\` how far north it is _(iOS/float/degree/required)_
* \`alt\` how high it is _(iOS/integer/meters/optional)_

## That it goes

~~~json
{ "_type": "gone", ... }
~~~

* \`at\` since when _(iOS/integer/epoch/required)_
* \`why\` the reason _(iOS/string/optional)_

## That it stands

~~~json
{ "_type": "stands", ... }
~~~

* \`at\` since when _(iOS/integer/epoch/required)_
* \`where\` the street _(iOS/string/optional)_
`,
    events: {
      location: { _type: 'string', lat: 'number', alt: 'number?' },
      gone: { _type: 'string', at: 'number', why: 'string?' },
      stands: { _type: 'string', at: 'number', where: 'string?' },
    },
  },
  {
    kind: 'a list below an object says what it has',
    notation: 'a whole example, with types in brackets behind the words',
    page: `# Webhooks

## order.paid

~~~json
{ "event": "order.paid", "no": 7 }
~~~

- \`no\`: the number of the order (integer)
- \`gift\`: who gets it (string, optional)

## order.lost

~~~json
{ "event": "order.lost", "no": 7 }
~~~

- \`no\`: the number of the order (integer)
- \`why\`: the reason (string, optional)
`,
    events: {
      'order.paid': { event: 'string', no: 'number', gift: 'string?' },
      'order.lost': { event: 'string', no: 'number', why: 'string?' },
    },
  },
];
