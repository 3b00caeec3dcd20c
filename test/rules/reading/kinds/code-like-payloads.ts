import type { Kind } from './kind.ts';

/** Pages that show payloads in forms that look like code, and are none. */
export const codeLikePayloads: readonly Kind[] = [
  {
    kind: 'several values in one place',
    notation: 'bars between examples',
    page: `# Ferry webhooks

## ferry.docked

~~~json
{
  "event": "ferry.docked",
  "late": true | false,
  "berth": null | "N4",
  "pilot": null |
    {
      "name": "Ida",
      "badge": 12
    }
  "load":
    { "cars": 3 } | { "cars": 1, "bikes": 9 },
  "flags": ["red" | "white", null]
}
~~~
`,
    events: {
      'ferry.docked': {
        event: 'string',
        late: 'boolean',
        berth: 'null|string',
        pilot: 'null|object',
        'pilot.name': 'string',
        'pilot.badge': 'number',
        load: 'object',
        'load.cars': 'number',
        'load.bikes': 'number?',
        flags: 'array',
      },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'several values in one place',
    notation: 'words for types, a slash, "or"',
    page: `# Ferry webhooks

## ferry.docked

~~~
{
  "event": "ferry.docked",
  "late": true/false,
  "berth": string or null,
  "depth": number | null,
  "side": "port" | "starboard",
  "code": string | integer
}
~~~
`,
    events: {
      'ferry.docked': {
        event: 'string',
        late: 'boolean',
        berth: 'null|string',
        depth: 'null|number',
        side: 'string',
        code: 'number|string',
      },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'several values in one place',
    notation: 'none where a comment or the name of a member follows',
    page: `# Ferry webhooks

## ferry.docked

~~~json
{
  "event": "ferry.docked",
  "late": true // or false
  "or": 3,
  "day": null /* not yet */
}
~~~
`,
    events: { 'ferry.docked': { event: 'string', late: 'boolean', or: 'number', day: 'any' } },
    codes: ['json/not-strict'],
  },
  {
    kind: 'one form for several events',
    notation: 'a type without a name, and names for other types',
    page: `# Parcel webhooks

## Types

~~~typescript
type Id = string;
type Carrier =
  | "bike"
  | "van";

interface Stop {
  town: string;
}
~~~

## Moves

Sent for \`parcel.sent\`, \`parcel.returned\`, and \`parcel.moved\`.

~~~typescript
{
  event: \`parcel.\${string}\`;
  data: {
    id: Id;              // of the parcel, not the order
    by: Carrier | null;
    stop: Stop;
    fee?: number;        // parcel.returned
    note?: string        // what the driver says; may be long
    rest: { ends: Id };
  };
}
~~~

## Losses

~~~typescript
{
  event: "parcel.lost" | "parcel.stolen";
  data: { id: Id };
}
~~~
`,
    events: {
      'parcel.sent': {
        event: 'string',
        data: 'object',
        'data.id': 'string',
        'data.by': 'null|string',
        'data.stop': 'object',
        'data.stop.town': 'string',
        'data.note': 'string?',
        'data.rest': 'object',
        'data.rest.ends': 'string',
      },
      'parcel.returned': {
        event: 'string',
        data: 'object',
        'data.id': 'string',
        'data.by': 'null|string',
        'data.stop': 'object',
        'data.stop.town': 'string',
        'data.fee': 'number?',
        'data.note': 'string?',
        'data.rest': 'object',
        'data.rest.ends': 'string',
      },
      'parcel.moved': {
        event: 'string',
        data: 'object',
        'data.id': 'string',
        'data.by': 'null|string',
        'data.stop': 'object',
        'data.stop.town': 'string',
        'data.note': 'string?',
        'data.rest': 'object',
        'data.rest.ends': 'string',
      },
      'parcel.lost': { event: 'string', data: 'object', 'data.id': 'string' },
      'parcel.stolen': { event: 'string', data: 'object', 'data.id': 'string' },
    },
    codes: ['event/from-group'],
  },
  {
    kind: 'one form for several events',
    notation: 'JSON with their names in one place',
    page: `# Parcel webhooks

## Moves

~~~json
{
  "event": "parcel.sent" | "parcel.returned",
  "parcel": { "id": "P1", "weight": null | 2.5 }
}
~~~

## Losses

~~~json
{ "event": "parcel.lost", "parcel": { "id": "P1", "weight": 2 }, "since": "2026-01-02" }
~~~
`,
    events: {
      'parcel.sent': { event: 'string', parcel: 'object', 'parcel.id': 'string', 'parcel.weight': 'null|number' },
      'parcel.returned': { event: 'string', parcel: 'object', 'parcel.id': 'string', 'parcel.weight': 'null|number' },
      'parcel.lost': {
        event: 'string',
        parcel: 'object',
        'parcel.id': 'string',
        'parcel.weight': 'null|number',
        since: 'string',
      },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'one form for several events',
    notation: 'none where an object in TypeScript has values',
    page: `# Parcel webhooks

## parcel.sent

~~~typescript
{ event: "parcel.sent", parcel: { id: "P1" }, fee: 3 }
~~~
`,
    events: { 'parcel.sent': { event: 'string', parcel: 'object', 'parcel.id': 'string', fee: 'number' } },
    codes: ['json/not-strict'],
  },
  {
    kind: 'a member that is sent with some of the events only',
    notation: 'the last column of a table',
    page: `# Loan webhooks

## Loans

Sent on \`loan.opened\` and \`loan.closed\`.

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| \`event\` | string | yes | The type of the event |
| \`id\` | string | yes | The loan |
| \`until\` | string | no | The last day. Only sent with \`loan.opened\`. |
| \`fine\` | object | no | What is owed (only present on \`loan.closed\`) |
| \`fine.sum\` | number | yes | How much |
| \`by\` | string | no | Who asked for \`loan.opened\` in the first place |
`,
    events: {
      'loan.opened': { event: 'string', id: 'string', until: 'string?', by: 'string?' },
      'loan.closed': { event: 'string', id: 'string', fine: 'object?', 'fine.sum': 'number', by: 'string?' },
    },
    codes: ['event/from-table'],
  },
  {
    kind: 'a member that is sent with some of the events only',
    notation: 'remarks in an interface',
    page: `# Loan webhooks

## Loans

Triggered by \`loan.opened\` and \`loan.closed\`:

~~~ts
{
  event: "loan.opened" | "loan.closed";
  id: string;
  until?: string; // loan.opened
  by?: string; // the reader
}
~~~
`,
    events: {
      'loan.opened': { event: 'string', id: 'string', until: 'string?', by: 'string?' },
      'loan.closed': { event: 'string', id: 'string', by: 'string?' },
    },
    codes: ['event/from-group'],
  },
  {
    kind: 'bodies in comments',
    notation: 'a configuration file',
    page: `# Relay hooks

~~~nginx
relay {
    # called when a viewer joins, the body is JSON:
    #     {
    #         "action": "viewer_joined", // what happened
    #         "ip": "10.0.0.7", "room": "a{1}"
    #     }
    # the hook returns an object as response:
    #     {
    #         "code": 0
    #     }
    viewer_joined http://127.0.0.1/hook;
    # when a viewer leaves, this is sent:
    #     {
    #         "action": "viewer_left",
    #         "seconds": 12
    #     }
    viewer_left http://127.0.0.1/hook;
    # defaults
    #     {
    #         "action": "all_off"
    #     }
}
~~~
`,
    events: {
      viewer_joined: { action: 'string', ip: 'string', room: 'string' },
      viewer_left: { action: 'string', seconds: 'number' },
    },
  },
  {
    kind: 'bodies in comments',
    notation: 'the code of a handler',
    page: `# Relay webhooks

## Handling

~~~js
app.post('/hook', (request, response) => {
  // The webhook receives:
  // { "event": "viewer.joined",
  //   "room": "a1" }
  //
  // Answer:
  // {
  //   "ok": true
  // }
  response.json({ ok: true });
});
~~~
`,
    events: { 'viewer.joined': { event: 'string', room: 'string' } },
  },
  {
    kind: 'a remark names other events of the same form',
    notation: 'above the member, with more of them',
    page: `# Print hooks

| Hook | Sent |
| --- | --- |
| pre-print | before a job |
| post-print | after a job |
| post-jam | after a jam |

## Hook requests

~~~js
{
  // Which hook it is, e.g. pre-print
  // or post-print etc.
  "Kind": "post-print",
  "job": { "id": "J1" }
}
~~~
`,
    events: {
      'pre-print': { Kind: 'string', job: 'object', 'job.id': 'string' },
      'post-print': { Kind: 'string', job: 'object', 'job.id': 'string' },
      'post-jam': { Kind: 'string', job: 'object', 'job.id': 'string' },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'a remark names other events of the same form',
    notation: 'behind the value, those alone',
    page: `# Print webhooks

- \`job.printed\`: a job is done
- \`job.jammed\`: a job is not done
- \`tray.empty\`: no paper

## Bodies

~~~json
{
  "event": "job.printed", // or job.jammed
  "pages": 3
}
~~~

~~~json
{ "event": "tray.empty", /* not when job.jammed is sent */ "tray": 2 }
~~~
`,
    events: {
      'job.printed': { event: 'string', pages: 'number' },
      'job.jammed': { event: 'string', pages: 'number' },
      'tray.empty': { event: 'string', tray: 'number' },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'a sentence says that the code below it is delivered',
    notation: 'below a heading that is one for requests elsewhere, with answers beside',
    page: `# Using extensions

## Endpoints

### Function

#### PreLogin

The data sent to the endpoint is JSON:

~~~json
{ "function": "name", "late": true/false }
~~~

The expected structure of the JSON as response:

~~~json
{ "allow": true }
~~~

#### PreLogout

The data sent to the endpoint is JSON:

~~~json
{ "function": "name", "user": { "id": "1", ... } }
~~~

### Sent data of jobs

The data sent to the endpoint is JSON:

~~~json
{ "job": "j1" }
~~~
`,
    events: {
      PreLogin: { function: 'string', late: 'boolean' },
      PreLogout: { function: 'string', user: 'object', 'user.id': 'string' },
      'Sent data of jobs': { job: 'string' },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'a sentence says that the code below it is delivered',
    notation: 'below "Requests", what the reader sends beside',
    page: `# Door extension

## Requests

### OpenDoor

The body that is posted to your receiver:

~~~json
{ "door": 3, "by": "Ada" }
~~~

### CloseDoor

The payload which is sent to your server:

~~~json
{ "door": 3 }
~~~

## Methods

### List doors

The body that you send to the service:

~~~json
{ "floor": 1 }
~~~
`,
    events: { OpenDoor: { door: 'number', by: 'string' }, CloseDoor: { door: 'number' } },
  },
  {
    kind: 'lists that describe the one payload of a page',
    notation: 'tables under headings of their own, below a guide',
    page: `# Set up the webhook of the alarm

## Webhook body example

~~~json
{ "site": "A", "alarms": [ { "level": 3, "door": "N", "since": "2026-02-03" } ], "count": 1 }
~~~

## Webhook fields

### Body

| Key | Type | Description |
| --- | --- | --- |
| site | string | Where |
| alarms | array of [alarms](#alarm) | Which |
| count | number | How many |

### Alarm

| Key | Type | Description |
| --- | --- | --- |
| level | number | How loud |
| door | string | Which door |
| since | string | From when on |
`,
    events: {
      'Webhook body example': {
        site: 'string',
        alarms: 'array',
        'alarms[].level': 'number',
        'alarms[].door': 'string',
        'alarms[].since': 'string',
        count: 'number',
      },
    },
  },
  {
    kind: 'lists that describe the one payload of a page',
    notation: 'lists, and a name in angle brackets',
    page: `# Configuration

## \`<alarm_config>\`

The server sends POST requests to the endpoint in this format:

~~~
{
  "site": <string>,
  "door": { "id": <int>, "open": <boolean> }
}
~~~

## Door notifications

- \`site\` (string): where it is
- \`door\` (object): which one it is
`,
    events: { alarm_config: { site: 'string', door: 'object', 'door.id': 'number', 'door.open': 'boolean' } },
  },
  {
    kind: 'lists that describe the one payload of a page',
    notation: 'none where a list has members of its own',
    page: `# Alarm webhooks

## Alarm raised

~~~json
{ "site": "A", "level": 3 }
~~~

## Alarm cleared

| Key | Type | Description |
| --- | --- | --- |
| site | string | Where |
| by | string | Who |
| note | string | Why |
`,
    events: {
      'Alarm raised': { site: 'string', level: 'number' },
      'Alarm cleared': { site: 'string', by: 'string', note: 'string' },
    },
  },
];
