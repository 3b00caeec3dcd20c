import type { Kind } from './kind.ts';

const events = { 'lamp.lit': { event: 'string', lamp: 'string', watts: 'number' } };

/** Pages on which something is listed that stands in no body, and pages whose bodies tell their events at different places. */
export const besidesBodies: readonly Kind[] = [
  {
    kind: 'a list below a heading about headers is of none of the body',
    notation: 'a table',
    page: `# Lamp events

## Request headers

| Key | Notes |
| --- | --- |
| user-agent | Who sends it. |
| lamp-signature | The signature. |

## lamp.lit

~~~json
{ "event": "lamp.lit", "lamp": "7", "watts": 4 }
~~~
`,
    events,
  },
  {
    kind: 'a list below a heading about headers is of none of the body',
    notation: 'a list',
    page: `# Lamp events

## Lamp.lit

~~~json
{ "event": "lamp.lit", "lamp": "7", "watts": 4 }
~~~

### HTTP headers

- \`user-agent\` (string): who sends it
- \`signature\` (string): the signature
`,
    events,
  },
  {
    kind: 'what is sent with curl is no event',
    notation: 'a table of what is sent',
    page: `# Lamp webhooks

## Request body

| Field | Description |
| --- | --- |
| \`lamps\` | Which lamps. |
| \`until\` | When it ends. |

~~~sh
curl --request POST https://api.lamps.dev/v1/watch \\
  --data '{ "lamps": ["7"], "until": "2030-01-01" }'
~~~

## What comes

~~~json
{ "event": "lamp.lit", "lamp": "7", "watts": 4 }
~~~
`,
    events,
  },
  {
    kind: 'what is sent with curl is no event',
    notation: 'a list of what is sent',
    page: `# Lamp webhooks

Ask for them with these fields:

- \`lamps\` (array of strings): which lamps
- \`until\` (string): when it ends

~~~
curl https://api.lamps.dev/v1/watch -d '{ "lamps": ["7"], "until": "2030-01-01" }'
~~~

## Lamp events

~~~json
{ "event": "lamp.lit", "lamp": "7", "watts": 4 }
~~~
`,
    events,
  },
  {
    kind: 'what curl sends to an address of the reader is delivered',
    notation: 'a table',
    page: `# Lamp webhooks

## \`lamp.lit\`

| Field | Type |
| --- | --- |
| \`lamp\` | string |
| \`watts\` | number |

~~~sh
curl --request POST http://localhost:3000/lamps --data '{ "lamp": "7", "watts": 4 }'
~~~
`,
    events: { 'lamp.lit': { lamp: 'string', watts: 'number' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'what curl sends to an address of the reader is delivered',
    notation: 'a list',
    page: `# Lamp webhooks

## \`lamp.lit\`

- \`lamp\` (string): which
- \`watts\` (number): how much

~~~sh
curl https://your-server.dev/hooks -d '{ "lamp": "7", "watts": 4 }'
~~~
`,
    events: { 'lamp.lit': { lamp: 'string', watts: 'number' } },
    codes: ['event/from-list'],
  },
  {
    kind: 'some bodies tell their event at another place than others',
    notation: 'two payloads',
    page: `# Lamp webhooks

~~~json
{ "event_type": "lamp.lit", "lamp": "7" }
~~~

Where it fails:

~~~json
{ "event": "lamp.failed", "reason": "wire" }
~~~
`,
    events: {
      'lamp.lit': { event_type: 'string', lamp: 'string' },
      'lamp.failed': { event: 'string', reason: 'string' },
    },
  },
  {
    kind: 'some bodies tell their event at another place than others',
    notation: 'tables beside payloads',
    page: `# Lamp webhooks

## Success

~~~json
{ "event_name": "lamp_lit", "lamp": "7" }
~~~

| Field | Description |
| --- | --- |
| \`event_name\` | The event. This is always \`lamp_lit\`. |
| \`lamp\` | Which lamp. |

## Failure

~~~json
{ "trigger": "lamp_failed", "reason": "wire" }
~~~

| Field | Description |
| --- | --- |
| \`trigger\` | The event. This is always \`lamp_failed\` for failures. |
| \`reason\` | Why. |
| \`again\` | Whether it is tried again. |
`,
    events: {
      lamp_lit: { event_name: 'string', lamp: 'string' },
      lamp_failed: { trigger: 'string', reason: 'string', again: 'boolean?' },
    },
  },
  {
    kind: 'the list of an event is its own, though something with the same names is sent',
    notation: 'a table',
    page: `# Lamp webhooks

## \`lamp.lit\`

| Field | Type |
| --- | --- |
| \`lamp\` | string |
| \`watts\` | number |

## Light a lamp

~~~sh
curl https://api.lamps.dev/v1/lamps -d '{ "lamp": "7", "watts": 4 }'
~~~
`,
    events: { 'lamp.lit': { lamp: 'string', watts: 'number' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'the list of an event is its own, though something with the same names is sent',
    notation: 'a list, and JSON that is answered',
    page: `# Lamp webhooks

## lamp.lit

- \`lamp\` (string): which
- \`watts\` (number): how much

## Responses

~~~json
{ "lamp": "7", "watts": 4 }
~~~
`,
    events: { 'lamp.lit': { lamp: 'string', watts: 'number' } },
    codes: ['event/from-list'],
  },
];
