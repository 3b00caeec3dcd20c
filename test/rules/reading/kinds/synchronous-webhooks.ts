import type { Kind } from './kind.ts';

const PAID = { kind: 'string', shop: 'string' };

/** Pages whose webhooks are answered, and that give the names of events by themselves. */
export const synchronousWebhooks: readonly Kind[] = [
  {
    kind: 'a name by itself below a heading is that of the event',
    notation: 'synchronous webhooks, with a request that is brought and a response',
    page: `# Payment webhooks

## List the cards

\`CARDS_LISTED\`

### Request

The shop will send a webhook with this body:

~~~json
{ "user": "u1" }
~~~

### Response

The app returns:

~~~json
{ "cards": [{ "id": "c1" }] }
~~~

## Drop a card

\`CARD_DROPPED\`

### Request

The shop sends an event with this body:

~~~json
{ "user": "u1", "card": "c1" }
~~~
`,
    events: { CARDS_LISTED: { user: 'string' }, CARD_DROPPED: { user: 'string', card: 'string' } },
  },
  {
    kind: 'a name by itself below a heading is that of the event',
    notation: 'names with dots',
    page: `# Webhooks

## When an order is paid

\`order.paid\`

~~~json
{ "no": 7 }
~~~

## When an order is sent

\`order.sent\`

~~~json
{ "no": 7, "parcel": "p1" }
~~~
`,
    events: { 'order.paid': { no: 'number' }, 'order.sent': { no: 'number', parcel: 'string' } },
  },
  {
    kind: 'constants that a cell lists are values',
    notation: 'asterisks and line breaks; a request with a tool beside it',
    page: `# Webhooks

| Field | Type | Description |
| --- | --- | --- |
| event | String | Which it is<br>* PAID: the order is paid<br>* SENT: the order is sent |
| shop | String | The shop |

~~~json
{ "event": "PAID", "shop": "s1" }
~~~

~~~
curl -X POST 'https://example.com' -d '{
  "event": "PAID",
  "shop": "s1"
}'
~~~
`,
    events: { PAID: { event: 'string', shop: 'string' }, SENT: { event: 'string', shop: 'string' } },
  },
  {
    kind: 'constants that a cell lists are values',
    notation: 'hyphens, in an HTML table',
    page: `# Webhooks

<table>
<tr><th>Field</th><th>Type</th><th>Description</th></tr>
<tr><td>event_kind</td><td>string</td><td>- ORDER_PAID: it is paid<br>- ORDER_SENT: it is sent</td></tr>
<tr><td>shop</td><td>string</td><td>The shop</td></tr>
</table>

~~~json
{ "event_kind": "ORDER_PAID", "shop": "s1" }
~~~
`,
    events: {
      ORDER_PAID: { event_kind: PAID.kind, shop: PAID.shop },
      ORDER_SENT: { event_kind: PAID.kind, shop: PAID.shop },
    },
  },
];
