import type { Kind } from './kind.ts';

/** Pages whose deliveries hold several events each. */
export const batches: readonly Kind[] = [
  {
    kind: 'an array of a delivery holds the events',
    notation: 'an example, and a table with dotted names',
    page: `# Webhooks

We send the events of a second together:

- \`door_opened\`: somebody came in
- \`door_shut\`: somebody left
- \`alarm_raised\`: nobody should have

~~~json
{ "sent_at": 1327078148132, "events": [{ "name": "door_opened", "door": "north" }, { "name": "door_shut", "door": "south" }] }
~~~

| Field | Type | Description |
| --- | --- | --- |
| \`sent_at\` | integer | When the request was sent |
| \`events\` | array | What happened |
| \`events[].name\` | string | Which event it is |
| \`events[].door\` | string | The door |
| \`events[].by\` | string | Who did it, if somebody did |

## alarm_raised

~~~json
{ "name": "alarm_raised", "level": 3 }
~~~
`,
    events: {
      door_opened: { name: 'string', door: 'string', by: 'string?' },
      door_shut: { name: 'string', door: 'string', by: 'string?' },
      alarm_raised: { name: 'string', level: 'number', by: 'string?' },
    },
    structures: { EventBatch: { sent_at: 'number', events: 'array' } },
  },
  {
    kind: 'an array of a delivery holds the events',
    notation: 'an example for each heading, and a nested list; the array stands in an object',
    page: `# Notifications

Each notification has:

- \`shop\` (string): The shop.
- \`body\` (object): What happened.
  - \`notifications\` (array of objects): The events.
    - \`kind\` (string): The type of the event.
    - \`order\` (number): The order.

## OrderPlaced

~~~json
{ "shop": "A1", "body": { "notifications": [{ "kind": "OrderPlaced", "order": 7 }] } }
~~~

## OrderPaid

~~~json
{ "shop": "A1", "body": { "notifications": [{ "kind": "OrderPaid", "order": 7, "amount": 3 }] } }
~~~
`,
    events: {
      OrderPlaced: { kind: 'string', order: 'number' },
      OrderPaid: { kind: 'string', order: 'number', amount: 'number' },
    },
    structures: { EventBatch: { shop: 'string', body: 'object', 'body.notifications': 'array' } },
  },
  {
    kind: 'an array of a payload holds no events',
    notation: 'the payload says which event it is',
    page: `# Webhooks

## cart.updated

~~~json
{ "event": "cart.updated", "messages": [{ "type": "cart.updated", "text": "hi" }, { "type": "cart.left", "text": "bye" }] }
~~~

## cart.left

~~~json
{ "event": "cart.left", "messages": [] }
~~~
`,
    events: {
      'cart.updated': { event: 'string', messages: 'array', 'messages[].type': 'string', 'messages[].text': 'string' },
      'cart.left': { event: 'string', messages: 'array' },
    },
  },
  {
    kind: 'an array of a payload holds no events',
    notation: 'the headings name the events, and the items something else',
    page: `# Callbacks

## Basket changed

~~~json
{ "basket": 4, "updates": [{ "type": "fruit", "count": 1 }] }
~~~

## Basket sold

~~~json
{ "basket": 4, "buyer": "Ada" }
~~~
`,
    events: {
      'Basket changed': { basket: 'number', updates: 'array', 'updates[].type': 'string', 'updates[].count': 'number' },
      'Basket sold': { basket: 'number', buyer: 'string' },
    },
  },
];
