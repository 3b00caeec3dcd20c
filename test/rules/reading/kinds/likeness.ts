import type { Kind } from './kind.ts';

const GUEST = { event: 'string', at: 'string', data: 'object', 'data.id': 'string', 'data.name': 'string' };
const ENVELOPE = { event: 'string', at: 'string', data: 'object' };
const LIKENED = `~~~json
{ "event": "guest_checked_in", "at": "2026-01-02", "data": { "id": "g1", "name": "Ada" } }
~~~
`;

/** Pages that liken something to something, or show one event for many. */
export const likeness: readonly Kind[] = [
  {
    kind: 'events about something else have the envelope of the one that is shown',
    notation: 'a table of events, and a sentence that all have one structure',
    page: `# Webhooks

| Event | Sent when |
| --- | --- |
| guest_checked_in | a guest comes |
| guest_checked_out | a guest goes |
| room_cleaned | a room is ready |

All webhooks share the same structure:

${LIKENED}`,
    events: { guest_checked_in: GUEST, guest_checked_out: GUEST, room_cleaned: ENVELOPE },
    codes: ['event/like-sibling'],
  },
  {
    kind: 'events about something else have the envelope of the one that is shown',
    notation: 'a list of dotted events',
    page: `# Notifications

- \`guest.arrived\`
- \`room.cleaned\`

Every notification has an identical format.

~~~json
{ "type": "guest.arrived", "payload": { "guest": "g1" }, "hotel": 4 }
~~~
`,
    events: {
      'guest.arrived': { type: 'string', payload: 'object', 'payload.guest': 'string', hotel: 'number' },
      'room.cleaned': { type: 'string', payload: 'object', hotel: 'number' },
    },
    codes: ['event/like-sibling'],
  },
  {
    kind: 'what likens bodies to something else likens no events',
    notation: 'the format of an API',
    page: `# Webhooks

| Event | Sent when |
| --- | --- |
| guest_came | a guest comes |
| guest_went | a guest goes |

The payload is serialized in the same format as our API returns.

## Body

~~~json
{ "event": "guest_came", "guest": { "id": "g1" } }
~~~
`,
    events: { guest_came: { event: 'string', guest: 'object', 'guest.id': 'string' }, guest_went: { event: 'string' } },
    codes: ['event/not-shown'],
  },
  {
    kind: 'what likens bodies to something else likens no events',
    notation: 'a delivery that is sent again',
    page: `# Webhook events

- \`guest_came\`
- \`guest_went\`

Each attempt is a new event with the same payload data.

## Body

~~~json
{ "event": "guest_came", "guest": { "id": "g1" } }
~~~
`,
    events: { guest_came: { event: 'string', guest: 'object', 'guest.id': 'string' }, guest_went: { event: 'string' } },
    codes: ['event/not-shown'],
  },
  {
    kind: 'a list of all events leaves open what is in the data of those that nothing shows',
    notation: 'a table without types',
    page: `# Webhook events

- \`guest_came\`
- \`room_cleaned\`

## Payload

| Field | Description |
| --- | --- |
| event | The event. |
| details | What it is about. |

~~~json
{ "event": "guest_came", "details": { "guest": "g1" } }
~~~
`,
    events: {
      guest_came: { event: 'string', details: 'object', 'details.guest': 'string' },
      room_cleaned: { event: 'string', details: 'object' },
    },
  },
  {
    kind: 'a list of all events leaves open what is in the data of those that nothing shows',
    notation: 'a list without types',
    page: `# Webhook events

| Event | Sent when |
| --- | --- |
| guest.came | a guest comes |
| room.cleaned | a room is ready |

Each payload has these fields:

- \`event\`: the event
- \`content\`: what it is about

~~~json
{ "event": "guest.came", "content": { "guest": "g1" } }
~~~
`,
    events: {
      'guest.came': { event: 'string', content: 'object', 'content.guest': 'string' },
      'room.cleaned': { event: 'string', content: 'object' },
    },
  },
  {
    kind: 'a placeholder in the form of all leaves open what stands there',
    notation: 'the name of the member in capitals',
    page: `# Webhooks

| Event | Sent when |
| --- | --- |
| guest_came | a guest comes |
| room_cleaned | a room is ready |

## Body

~~~json
{ "hotel_id": "HOTEL_ID", "event": "EVENT_NAME", "resource": "RESOURCE" }
~~~

One example:

~~~json
{ "hotel_id": 7, "event": "guest_came", "resource": { "guest": "g1" } }
~~~
`,
    events: {
      guest_came: { hotel_id: 'number', event: 'string', resource: 'object', 'resource.guest': 'string' },
      room_cleaned: { hotel_id: 'number', event: 'string', resource: 'object' },
    },
  },
  {
    kind: 'a placeholder in the form of all leaves open what stands there',
    notation: 'names in angle brackets',
    page: `# Webhooks

- \`guest.came\`
- \`room.cleaned\`

## Body

~~~json
{ "hotel": "<id of the hotel>", "type": "<event type>", "data": "<what it is about>" }
~~~

## Example

~~~json
{ "hotel": 7, "type": "guest.came", "data": { "guest": "g1" } }
~~~
`,
    events: {
      'guest.came': { hotel: 'number', type: 'string', data: 'object', 'data.guest': 'string' },
      'room.cleaned': { hotel: 'number', type: 'string', data: 'object' },
    },
  },
];
