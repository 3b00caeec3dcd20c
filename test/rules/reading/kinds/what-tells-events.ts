import type { Kind } from './kind.ts';

const BEACON = { beacon: 'object', 'beacon.id': 'string', at: 'string' };

/** Pages whose events are told apart in one way or another. */
export const whatTellsEvents: readonly Kind[] = [
  {
    kind: 'a nested member tells events',
    notation: 'headings in words',
    page: `# Meter feed

## Reading Taken

~~~json
{ "feed": 1, "item": { "kind": "readingTaken", "watts": 4.5 } }
~~~

## Meter Lost

~~~json
{ "feed": 1, "item": { "kind": "meterLost", "since": "2024-05-01" } }
~~~
`,
    events: {
      readingTaken: { feed: 'number', item: 'object', 'item.kind': 'string', 'item.watts': 'number' },
      meterLost: { feed: 'number', item: 'object', 'item.kind': 'string', 'item.since': 'string' },
    },
  },
  {
    kind: 'a nested member tells events',
    notation: 'bold lines and tabs of MDX',
    page: `# Ferry notifications

<Tabs>
<Tab title="Docked">
~~~json
{ "v": 2, "body": { "name": "ferry_docked", "pier": "A" } }
~~~
</Tab>
<Tab title="Sailed">
~~~json
{ "v": 2, "body": { "name": "ferry_sailed", "cars": 12 } }
~~~
</Tab>
</Tabs>
`,
    events: {
      ferry_docked: { v: 'number', body: 'object', 'body.name': 'string', 'body.pier': 'string' },
      ferry_sailed: { v: 'number', body: 'object', 'body.name': 'string', 'body.cars': 'number' },
    },
  },
  {
    kind: 'the method of JSON-RPC tells events',
    notation: 'fences of JSON',
    page: `# Server notifications

## Tank Filled

~~~json
{ "jsonrpc": "2.0", "method": "tank_filled", "params": ["north"] }
~~~

## Tank Empty

~~~json
{ "jsonrpc": "2.0", "method": "tank_empty" }
~~~
`,
    events: {
      tank_filled: { jsonrpc: 'string', method: 'string', params: 'array' },
      tank_empty: { jsonrpc: 'string', method: 'string' },
    },
  },
  {
    kind: 'the method of JSON-RPC tells events',
    notation: 'objects in JavaScript without quotes',
    page: `# Push messages

### printer.jammed

~~~js
{ jsonrpc: '2.0', method: 'printer.jammed', params: { tray: 2 } }
~~~

### printer.ready

~~~js
{ jsonrpc: '2.0', method: 'printer.ready', params: { pages: 10 } }
~~~
`,
    events: {
      'printer.jammed': { jsonrpc: 'string', method: 'string', params: 'object', 'params.tray': 'number' },
      'printer.ready': { jsonrpc: 'string', method: 'string', params: 'object', 'params.pages': 'number' },
    },
  },
  {
    kind: 'a member of any name tells events',
    notation: 'sentences in front of examples',
    page: `# Callbacks

## Rooms

Sent when a room was booked.

~~~json
{ "cb_kind": "room.booked", "room": { "no": 4 } }
~~~

Sent when a room was left.

~~~json
{ "cb_kind": "room.left", "room": { "no": 4 }, "bill": 12.5 }
~~~
`,
    events: {
      'room.booked': { cb_kind: 'string', room: 'object', 'room.no': 'number' },
      'room.left': { cb_kind: 'string', room: 'object', 'room.no': 'number', bill: 'number' },
    },
  },
  {
    kind: 'a member of any name tells events',
    notation: 'an HTML table with an example in each row',
    page: `# Callbacks

<table>
<tr><th>Callback</th><th>Example</th></tr>
<tr><td><code>lift.stuck</code></td><td><pre>{ "signal": "lift.stuck", "floor": 3 }</pre></td></tr>
<tr><td><code>lift.freed</code></td><td><pre>{ "signal": "lift.freed", "after": 60 }</pre></td></tr>
</table>
`,
    events: {
      'lift.stuck': { signal: 'string', floor: 'number' },
      'lift.freed': { signal: 'string', after: 'number' },
    },
  },
  {
    kind: 'a form with a placeholder is no event',
    notation: 'a fence above the events',
    page: `# Device webhooks

All deliveries look like this:

~~~json
{ "kind": "{kind of event}", "body": {} }
~~~

## Wake

~~~json
{ "kind": "wake", "body": { "by": "timer" } }
~~~

## Sleep

~~~json
{ "kind": "sleep", "body": { "minutes": 5 } }
~~~
`,
    events: {
      wake: { kind: 'string', body: 'object', 'body.by': 'string' },
      sleep: { kind: 'string', body: 'object', 'body.minutes': 'number' },
    },
  },
  {
    kind: 'a form with a placeholder is no event',
    notation: 'tabs, and a word in capitals',
    page: `# Device webhooks

<Tabs>
<Tab title="Format">
~~~json
{ "topic": "YOUR_TOPIC", "detail": {} }
~~~
</Tab>
<Tab title="Valve opened">
~~~json
{ "topic": "valve_opened", "detail": { "percent": 40 } }
~~~
</Tab>
<Tab title="Valve closed">
~~~json
{ "topic": "valve_closed", "detail": { "by": "timer" } }
~~~
</Tab>
</Tabs>
`,
    events: {
      valve_opened: { topic: 'string', detail: 'object', 'detail.percent': 'number' },
      valve_closed: { topic: 'string', detail: 'object', 'detail.by': 'string' },
    },
  },
  {
    kind: 'no envelope of somebody else',
    notation: 'a table of names',
    page: `# Parking events

Each delivery is a JSON object with \`at\`, \`type\`, \`data\` and \`site\`.

| Event | When |
| --- | --- |
| \`bay.taken\` | A bay was taken. |
| \`bay.freed\` | A bay is free. |
`,
    events: {
      'bay.taken': { at: 'any', type: 'any', data: 'any', site: 'any' },
      'bay.freed': { at: 'any', type: 'any', data: 'any', site: 'any' },
    },
    codes: ['event/not-shown'],
  },
  {
    kind: 'no envelope of somebody else',
    notation: 'a list of names',
    page: `# Parking events

The following webhook events are sent:

- \`gate.raised\` - the gate went up
- \`gate.lowered\` - the gate went down
`,
    events: { 'gate.raised': {}, 'gate.lowered': {} },
    codes: ['event/not-shown'],
  },
  {
    kind: 'several names in one heading',
    notation: 'code in headings',
    page: `# Library webhooks

## \`book.lent\`, \`book.renewed\`

~~~json
{ "event": "book.lent", "book": { "id": 7 } }
~~~

## \`book.lost\`

~~~json
{ "event": "book.lost", "book": { "id": 7 }, "fee": 2.5 }
~~~
`,
    events: {
      'book.lent': { event: 'string', book: 'object', 'book.id': 'number' },
      'book.renewed': { event: 'string', book: 'object', 'book.id': 'number' },
      'book.lost': { event: 'string', book: 'object', 'book.id': 'number', fee: 'number' },
    },
  },
  {
    kind: 'several names in one heading',
    notation: 'a sentence that names them',
    page: `# Library webhooks

## Cards

For **card.made** and **card.blocked** events:

~~~json
{ "event": "card.made", "card": { "id": 7 } }
~~~

For **card.found** events:

~~~json
{ "event": "card.found", "where": "desk" }
~~~

| Event | Meaning |
| --- | --- |
| \`card.made\` | made |
| \`card.blocked\` | blocked |
| \`card.found\` | found |
`,
    events: {
      'card.made': { event: 'string', card: 'object', 'card.id': 'number' },
      'card.blocked': { event: 'string', card: 'object', 'card.id': 'number' },
      'card.found': { event: 'string', where: 'string' },
    },
  },
  {
    kind: 'events that are listed and not shown',
    notation: 'bullets',
    page: `# Webhooks

## Events

We send these events:

* \`pupil.joined\`
* \`pupil.left\`
* \`class.opened\`

## Example payload

~~~json
{ "event": "class.opened", "sent_at": "2024-01-01T00:00:00Z", "object": { "id": "8" } }
~~~
`,
    events: {
      'pupil.joined': { event: 'string', sent_at: 'string', object: 'object' },
      'pupil.left': { event: 'string', sent_at: 'string', object: 'object' },
      'class.opened': { event: 'string', sent_at: 'string', object: 'object', 'object.id': 'string' },
    },
    codes: ['event/not-shown'],
  },
  {
    kind: 'events that are listed and not shown',
    notation: 'a table with headers in German',
    page: `# Webhooks

## Ereignisse

| Ereignis | Beschreibung |
| --- | --- |
| \`konto.eröffnet\` | Ein Konto |
| \`lieferung.erhalten\` | Eine Lieferung |
| \`lieferung.versandt\` | Eine Lieferung |

## Beispiel

~~~json
{ "event": "lieferung.versandt", "zeit": "2024-01-01T00:00:00Z", "data": { "nummer": "8" } }
~~~
`,
    events: {
      'konto.eröffnet': { event: 'string', zeit: 'string', data: 'object' },
      'lieferung.erhalten': { event: 'string', zeit: 'string', data: 'object' },
      'lieferung.versandt': { event: 'string', zeit: 'string', data: 'object', 'data.nummer': 'string' },
    },
    codes: ['event/not-shown'],
  },
  {
    kind: 'the name of a member tells what a message is',
    notation: 'a heading for each, examples in components',
    page: `# Beacon messages

### Ping messages

~~~javascript
{
  "beacon": { "id": "B1" }, // which one
  "at": "2024-01-01T00:00:00Z"
  "ping_message": { "power": 3 }
}
~~~

<details><summary>Example of a ping message</summary>

~~~json
{ "beacon": { "id": "B1" }, "at": "2024-01-01T00:00:00Z", "ping_message": { "power": 7 } }
~~~

</details>

### Alarm

The \`raised\` and \`cleared\` alarms are of this form:

~~~json
{ "beacon": { "id": "B1" }, "at": "2024-01-01T00:00:00Z", "alarm_raised": { "level": 2 } }
~~~

### Low battery event

~~~json
{ "beacon": { "id": "B1" }, "at": "2024-01-01T00:00:00Z", "low_battery": { "volts": 2.5 } }
~~~
`,
    events: {
      ping_message: { ...BEACON, ping_message: 'object', 'ping_message.power': 'number' },
      alarm_raised: { ...BEACON, alarm_raised: 'object', 'alarm_raised.level': 'number' },
      alarm_cleared: { ...BEACON, alarm_cleared: 'object', 'alarm_cleared.level': 'number' },
      low_battery: { ...BEACON, low_battery: 'object', 'low_battery.volts': 'number' },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'the name of a member tells what a message is',
    notation: 'in camel case, others in a comment, below one heading for all',
    page: `# Robot

## Events

### Job

~~~json
{
  "seq": 1,
  "job-done": { "id": "J1" } // what happened (done, failed or paused)
}
~~~

### Door opened

~~~json
{ "seq": 2, "doorOpened": { "door": "N", "by": "Ada" } }
~~~

### Fault

~~~json
{ "seq": 3, "Fault": { "code": 7 } }
~~~
`,
    events: {
      'job-done': { seq: 'number', 'job-done': 'object', 'job-done.id': 'string' },
      'job-failed': { seq: 'number', 'job-failed': 'object', 'job-failed.id': 'string' },
      'job-paused': { seq: 'number', 'job-paused': 'object', 'job-paused.id': 'string' },
      doorOpened: { seq: 'number', doorOpened: 'object', 'doorOpened.door': 'string', 'doorOpened.by': 'string' },
      Fault: { seq: 'number', Fault: 'object', 'Fault.code': 'number' },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'the name of a member tells what a message is',
    notation: 'none where headings say more than that',
    page: `# Shop webhooks

## Order paid

~~~json
{ "at": 1, "order": { "id": "O1" } }
~~~

## Guest left

~~~json
{ "at": 1, "guest": { "id": "G1" } }
~~~

## Crate opened

~~~json
{ "at": 1, "crate": { "id": "C1" } }
~~~
`,
    events: {
      'Order paid': { at: 'number', order: 'object', 'order.id': 'string' },
      'Guest left': { at: 'number', guest: 'object', 'guest.id': 'string' },
      'Crate opened': { at: 'number', crate: 'object', 'crate.id': 'string' },
    },
  },
  {
    kind: 'all text of a page stands in its front matter',
    notation: 'a field for each part, with the one body of all events and what is subscribed to',
    page: `---
title: Track API
params:
  introduction: |
    Subscribe to what happens to your crates.
  documentation:
    - title: Events
      content: |
        Name what you want to hear of:

        \`\`\`
        "sets": ['ON_SHIP', 'AT_PIER']
        \`\`\`

        | Event | Description |
        | --- | --- |
        | \`ON_SHIP\` | The crate is at sea. |
        | \`AT_PIER\` | The crate has arrived. |
        | \`LOST\` | Nobody knows. |
    - title: "Callbacks"
      content: |
        ### Example of a callback

        ~~~json
        POST /hook HTTP/1.1
        Content-Type: application/json

        { "status": "AT_PIER", "crate": "C1", "weight": 3 }
        ~~~
---
`,
    events: {
      ON_SHIP: { status: 'string', crate: 'string', weight: 'number' },
      AT_PIER: { status: 'string', crate: 'string', weight: 'number' },
      LOST: { status: 'string', crate: 'string', weight: 'number' },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'all text of a page stands in its front matter',
    notation: 'one field for all of it',
    page: `---
layout: reference
body: |-
  # Webhooks

  ## crate.lost

  ~~~json
  { "event": "crate.lost", "crate": { "id": 3 } }
  ~~~
---

`,
    events: { 'crate.lost': { event: 'string', crate: 'object', 'crate.id': 'number' } },
  },
  {
    kind: 'all text of a page stands in its front matter',
    notation: 'none where there is a page below it',
    page: `---
title: Webhooks
summary: |
  ## crate.found

  ~~~json
  { "event": "crate.found", "crate": { "id": 3 } }
  ~~~
---

## crate.lost

~~~json
{ "event": "crate.lost", "crate": { "id": 3 } }
~~~
`,
    events: { 'crate.lost': { event: 'string', crate: 'object', 'crate.id': 'number' } },
  },
  {
    kind: 'one body without parts is that of all listed events',
    notation: 'its type is one of them, beside other JSON',
    page: `# Webhooks

We send these events:

- \`sail_set\`
- \`sail_struck\`
- \`rope_cut\`

Example:

~~~json
{ "action": "rope_cut", "boat": "B1", "at": "2024-01-01T00:00:00Z" }
~~~

What signs it:

~~~json
{ "alg": "HS256", "key": "k1" }
~~~

~~~json
{ "keys": ["k1", "k2"] }
~~~
`,
    events: {
      sail_set: { action: 'string', boat: 'string', at: 'string' },
      sail_struck: { action: 'string', boat: 'string', at: 'string' },
      rope_cut: { action: 'string', boat: 'string', at: 'string' },
    },
  },
  {
    kind: 'one body without parts is that of all listed events',
    notation: 'a table of them',
    page: `# Webhooks

## Events

| Event | Sent |
| --- | --- |
| \`sail.set\` | when a sail is set |
| \`rope.cut\` | when a rope is cut |

## Payload

~~~json
{ "event": "sail.set", "boat": "B1", "crew": 3 }
~~~
`,
    events: {
      'sail.set': { event: 'string', boat: 'string', crew: 'number' },
      'rope.cut': { event: 'string', boat: 'string', crew: 'number' },
    },
  },
  {
    kind: 'one body without parts is that of all listed events',
    notation: 'none where a member is called after the event, or its heading is',
    page: `# Webhooks

## Events

| Event | Sent |
| --- | --- |
| \`sail.set\` | when a sail is set |
| \`rope.cut\` | when a rope is cut |

## Payload

~~~json
{ "event": "sail.set", "boat": "B1", "sail_id": 3 }
~~~
`,
    events: {
      'sail.set': { event: 'string', boat: 'string', sail_id: 'number' },
      'rope.cut': { event: 'string' },
    },
  },
  {
    kind: 'a type that words name in code tells events, beside bodies without one',
    notation: 'a list of what to do, names with dots',
    page: `# Pump webhooks

- Take one of them, such as \`pump.started\`.
- Take all of them by \`pump.*\`.

## The body

~~~json
{ "id": "m1", "type": "pump.started", "at": "2024-05-01T10:00:00Z", "data": { "watts": 3 } }
~~~

## \`door.opened\`

~~~json
{ "data": { "door": 4 } }
~~~

## \`door.shut\`

~~~json
{ "data": { "door": 4, "locked": true } }
~~~
`,
    events: {
      'pump.started': { id: 'string', type: 'string', at: 'string', data: 'object', 'data.watts': 'number' },
      'door.opened': { id: 'string?', type: 'string?', at: 'string?', data: 'object', 'data.door': 'number' },
      'door.shut': {
        id: 'string?',
        type: 'string?',
        at: 'string?',
        data: 'object',
        'data.door': 'number',
        'data.locked': 'boolean',
      },
    },
  },
  {
    kind: 'a type that words name in code tells events, beside bodies without one',
    notation: 'a sentence, names with slashes',
    page: `# Orchard notifications

## Structure

You get messages such as \`tree/planted\`, or whole groups of them. Each looks like this:

~~~json
{ "no": 17, "kind": "tree/planted", "payload": { "tree": "t1" } }
~~~

## Apples: \`apple/picked\`

~~~json
{ "payload": { "apples": 12 } }
~~~

## Pears: \`pear/picked\`

~~~json
{ "payload": { "pears": 9 } }
~~~
`,
    events: {
      'tree/planted': { no: 'number', kind: 'string', payload: 'object', 'payload.tree': 'string' },
      'apple/picked': { no: 'number?', kind: 'string?', payload: 'object', 'payload.apples': 'number' },
      'pear/picked': { no: 'number?', kind: 'string?', payload: 'object', 'payload.pears': 'number' },
    },
  },
  {
    kind: 'what one event is about says nothing of the others, though it has the name of the event in it',
    notation: 'headings in snake case, titles of two examples',
    page: `# Webhook events

## door_key

~~~json
{ "action": "created", "key": { "id": 7, "title": "its-a-door-key" }, "house": { "id": 1 } }
~~~

~~~json
{ "action": "deleted", "key": { "id": 7, "title": "its-a-door-key" }, "house": { "id": 1 } }
~~~

## window_open

~~~json
{ "action": "created", "window": { "id": 3 }, "house": { "id": 1 } }
~~~

~~~json
{ "action": "deleted", "window": { "id": 4 }, "house": { "id": 1 } }
~~~

## bell_ring

~~~json
{ "action": "created", "bell": { "tone": "c" }, "house": { "id": 1 } }
~~~
`,
    events: {
      door_key: {
        action: 'string',
        key: 'object',
        'key.id': 'number',
        'key.title': 'string',
        house: 'object',
        'house.id': 'number',
      },
      window_open: { action: 'string', window: 'object', 'window.id': 'number', house: 'object', 'house.id': 'number' },
      bell_ring: { action: 'string', bell: 'object', 'bell.tone': 'string', house: 'object', 'house.id': 'number' },
    },
  },
  {
    kind: 'what one event is about says nothing of the others, though it has the name of the event in it',
    notation: 'a header names the event, names in words',
    page: `# Webhooks

The header \`X-Garden-Event\` of each request names the event.

## \`hedge-cut\`

~~~json
{ "plant": { "label": "the-big-hedge-cut" }, "at": 12 }
~~~

~~~json
{ "plant": { "label": "the-big-hedge-cut" }, "at": 13 }
~~~
`,
    events: {
      'hedge-cut': { plant: 'object', 'plant.label': 'string', at: 'number' },
    },
  },
];
