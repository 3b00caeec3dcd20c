import type { Kind } from './kind.ts';

const listed = { LAMP_LIT: {}, LAMP_SOLD: {} };
const made = { action: 'string', order: 'object', 'order.id': 'string' };

/** Events that components, small tables and tables of values name. */
export const namedInTables: readonly Kind[] = [
  {
    kind: 'a component has the event as its title',
    notation: 'over several lines',
    page: `# Webhook events

## Lamps

<Columns cols={2}>
  <Card
    title="lamp.lit"
    href="/api/lamp_lit"
  >
    Sent when it is lit.
  </Card>
  <Card
    title="lamp.sold"
    href="/api/lamp_sold"
    horizontal
  ></Card>
</Columns>
`,
    events: { 'lamp.lit': {}, 'lamp.sold': {} },
  },
  {
    kind: 'a component has the event as its title',
    notation: 'without content',
    page: `# Webhook events

<CardGroup>
  <Card title="lamp.lit" icon="lamp" href="/api/lamp_lit" />
  <Card title="lamp.sold" icon="shop" href="/api/lamp_sold"></Card>
  <Card title="All about lamps" href="/lamps" />
</CardGroup>
`,
    events: { 'lamp.lit': {}, 'lamp.sold': {} },
  },
  {
    kind: 'each of several small tables tells an event beside a label',
    notation: 'HTML with headers in the first column',
    page: `# Event types

## Lamps

<table><tr>
<th>Resource</th>
<td>\`LampId\`</td>
</tr><tr>
<th>Related guide</th>
<td>[Lamps](/lamps)</td>
</tr></table>

<table><tr>
<th>Event type</th>
<td>\`LAMP_LIT\`</td>
</tr><tr>
<th>Description</th>
<td>It was lit.</td>
</tr></table>

<table><tr>
<th>Event type</th>
<td>\`LAMP_SOLD\`</td>
</tr><tr>
<th>Description</th>
<td>It was sold.</td>
</tr></table>
`,
    events: listed,
  },
  {
    kind: 'each of several small tables tells an event beside a label',
    notation: 'tables without a header',
    page: `# Webhooks

## Lamps

| | |
| --- | --- |
| Event | \`LAMP_LIT\` |
| When | It was lit. |

| | |
| --- | --- |
| Event | \`LAMP_SOLD\` |
| When | It was sold. |
`,
    events: listed,
  },
  {
    kind: 'each of several small tables tells an event beside a label',
    notation: 'a table of members without a header',
    page: `# Lamp webhooks

## lamp.lit

| | |
| --- | --- |
| \`lamp\` | Which lamp. |
| \`watts\` | How bright. |
`,
    events: { 'lamp.lit': { lamp: 'any', watts: 'any' } },
  },
  {
    kind: 'a table has the values of a member that says what happened',
    notation: 'beside a header',
    page: `# Shop webhooks

## Orders

~~~
X-Shop-Event: order
~~~

~~~json
{ "action": "<action>", "order": { "id": "7" } }
~~~

The following actions are supported:

| Action | Meaning |
| --- | --- |
| \`made\` | It is made. |
| \`paid\` | It is paid. |

## Users

~~~
X-Shop-Event: user
~~~

~~~json
{ "action": "joined", "user": { "id": "1" } }
~~~

~~~json
{ "action": "left", "user": { "id": "1" } }
~~~
`,
    events: {
      'order.made': made,
      'order.paid': made,
      'user.joined': { action: 'string', user: 'object', 'user.id': 'string' },
      'user.left': { action: 'string', user: 'object', 'user.id': 'string' },
    },
  },
  {
    kind: 'a table has the values of a member that says what happened',
    notation: 'the name of the member in words',
    page: `# Webhooks

## List of action types

| Action Type | Description |
| --- | --- |
| \`added\` | A lamp is added. |
| \`statusChanged\` | A lamp is lit or not. |

## Format

| Field | Type | Description |
| --- | --- | --- |
| \`actionType\` | string | What happened |
| \`lamp\` | string | The lamp |

~~~json
{ "actionType": "added", "lamp": "7" }
~~~
`,
    events: {
      added: { actionType: 'string', lamp: 'string' },
      statusChanged: { actionType: 'string', lamp: 'string' },
    },
  },
  {
    kind: 'a table has the values of a member that says what happened',
    notation: 'what no member is called is none',
    page: `# Lamp webhooks

## lamp.lit

| Action | Meaning |
| --- | --- |
| \`press\` | Press it. |
| \`turn\` | Turn it. |

~~~json
{ "type": "lamp.lit", "lamp": "7" }
~~~
`,
    events: { 'lamp.lit': { type: 'string', lamp: 'string' } },
  },
];
