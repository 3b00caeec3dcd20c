import type { Kind } from './kind.ts';

const LONG = {
  'Crate was lost between two piers()': { RuleType: 'string', crate: 'number' },
  'Crate is at the pier and open': { RuleType: 'string', pier: 'string' },
};

/** Pages on which several headers, or a header and a member, could tell the event; and events with long names. */
export const headersAndBodies: readonly Kind[] = [
  {
    kind: 'of several headers, the one that words say names the event does so',
    notation: 'tables of headers',
    page: `# Webhooks

## Events

- \`crate.left\`
- \`crate.lost\`

## Headers

| Header | Description |
| --- | --- |
| \`X-Pier-Message-Name\` | What the message is called. |
| \`X-Pier-Source\` | The type of event: \`crate.left\` or \`crate.lost\`. |

## More headers

| Header | Description |
| --- | --- |
| \`X-Pier-Message-Name\` | What the message is called. |

## crate.left

~~~http
X-Pier-Source: crate.left

{ "size": 3 }
~~~
`,
    events: { 'crate.left': { size: 'number' }, 'crate.lost': {} },
  },
  {
    kind: 'of several headers, the one that words say names the event does so',
    notation: 'sentences',
    page: `# Webhooks

The \`X-Pier-Hook-Name\` header has the words that you gave to the webhook. The type of the event is in the header \`X-Pier-Source\`.

Look at the \`X-Pier-Hook-Name\` header of the webhook in your list.

## \`crate.left\`

~~~json
{ "size": 3 }
~~~

## \`crate.lost\`

~~~json
{ "at": "N" }
~~~
`,
    events: { 'crate.left': { size: 'number' }, 'crate.lost': { at: 'string' } },
  },
  {
    kind: 'a member that has the names of the events in all bodies tells them, though a header does so elsewhere',
    notation: 'items of batches',
    page: `# Webhooks

| Event type | Sent |
| --- | --- |
| \`crate.left\` | when a crate leaves |
| \`crate.lost\` | when a crate is lost |

## Raw deliveries

The header \`X-Pier-Source\` has the type of the event. The body is what was sent.

## Batches

~~~json
{ "items": [{ "source": "crate.left", "size": 3 }] }
~~~

~~~json
{ "items": [{ "source": "crate.lost", "at": "N" }] }
~~~
`,
    events: {
      'crate.left': { source: 'string', size: 'number' },
      'crate.lost': { source: 'string', at: 'string' },
    },
  },
  {
    kind: 'a member that has the names of the events in all bodies tells them, though a header does so elsewhere',
    notation: 'one body for each event',
    page: `# Webhooks

Where you asked for raw bodies, the \`X-Pier-Source\` header has the type of the event.

## Events

- \`crate.left\`
- \`crate.lost\`

## Bodies

~~~json
{ "origin": "crate.left", "size": 3 }
~~~

~~~json
{ "origin": "crate.lost", "at": "N" }
~~~
`,
    events: {
      'crate.left': { origin: 'string', size: 'number' },
      'crate.lost': { origin: 'string', at: 'string' },
    },
  },
  {
    kind: 'a member that has the names of the events in all bodies tells them, though a header does so elsewhere',
    notation: 'but not one whose texts are others',
    page: `# Webhooks

The \`X-Pier-Source\` header has the type of the event.

## \`crate.left\`

~~~json
{ "origin": "pier.north", "size": 3 }
~~~

## \`crate.lost\`

~~~json
{ "origin": "pier.south", "at": "N" }
~~~
`,
    events: {
      'crate.left': { origin: 'string', size: 'number' },
      'crate.lost': { origin: 'string', at: 'string' },
    },
  },
  {
    kind: 'the type of an event is several words',
    notation: 'labels below headings in other words, and a table of them',
    page: `# Rules

The following rules trigger webhook events.

| Rule | Type | Trigger |
| --- | --- | --- |
| [Crate lost on the way](#lost) | \`Crate was lost between two piers()\` | It did not arrive. |
| [Crate found open at its pier](#open) | \`Crate is at the pier and open\` | It did not stay shut. |

## Crate was lost between two piers

**Type**: \`Crate was lost between two piers()\`

~~~json
{ "RuleType": "Crate was lost between two piers()", "crate": 3 }
~~~

## Crate is at the pier and open

**Type**: \`Crate is at the pier and open\`

~~~json
{ "RuleType": "Crate is at the pier and open", "pier": "N" }
~~~
`,
    events: LONG,
    structures: {},
  },
  {
    kind: 'the type of an event is several words',
    notation: 'headings with the very words',
    page: `# Webhook events

### Crate was lost between two piers()

~~~json
{ "RuleType": "Crate was lost between two piers()", "crate": 3 }
~~~

### Crate is at the pier and open

~~~json
{ "RuleType": "Crate is at the pier and open", "pier": "N" }
~~~
`,
    events: LONG,
  },
];
