import type { Kind } from './kind.ts';

/** Pages whose lists of members are about some events and not about others. */
export const membersOfEvents: readonly Kind[] = [
  {
    kind: 'a table of members has a column for their events',
    notation: 'the event first, and only once for several rows',
    page: `# Webhooks

Each delivery has these fields.

| Event | Field | Type | Required |
| --- | --- | --- | --- |
| crate.opened | crate | string | yes |
| | lid | number | no |
| crate.sealed | crate | string | yes |
`,
    events: {
      'crate.opened': { crate: 'string', lid: 'number?' },
      'crate.sealed': { crate: 'string' },
    },
    codes: ['event/from-table'],
  },
  {
    kind: 'a table of members has a column for their events',
    notation: 'the events last, in Spanish, with members of all of them',
    page: `# Webhooks

| Campo | Tipo | Significado | Eventos |
| --- | --- | --- | --- |
| \`crate\` | string | The crate. | |
| \`lid\` | number | The lid. | \`crate.opened\` |
| \`seal\` | string | The seal. | \`crate.sealed\`, \`crate.sealed_again\` |
`,
    events: {
      'crate.opened': { crate: 'string', lid: 'number' },
      'crate.sealed': { crate: 'string', seal: 'string' },
      'crate.sealed_again': { crate: 'string', seal: 'string' },
    },
    codes: ['event/from-table'],
  },
  {
    kind: 'a column of events with remarks names none',
    notation: 'sentences beside members',
    page: `# Webhook events

## \`crate.opened\`

| Field | Type | Event |
| --- | --- | --- |
| crate | string | known before it happens |
| lid | number | crate_lid |
`,
    events: { 'crate.opened': { crate: 'string', lid: 'number' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'a column of events with remarks names none',
    notation: 'numbers beside members, in an HTML table',
    page: `# Webhook events

## \`crate.opened\`

<table>
<tr><th>Field</th><th>Type</th><th>Events</th></tr>
<tr><td><code>crate</code></td><td>string</td><td>12</td></tr>
<tr><td><code>lid</code></td><td>number</td><td>3</td></tr>
</table>
`,
    events: { 'crate.opened': { crate: 'string', lid: 'number' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'a sentence says which member of all events holds their data',
    notation: 'below a table of what they share',
    page: `# Events

## Common fields

| Field | Description |
| --- | --- |
| \`event_type\` | Type of the event. Example: \`crate_opened\`. |

Besides, all events contain a \`data\` dictionary with what is told below.

## Events of crates

### \`crate_opened\`

| Field | Description |
| --- | --- |
| \`crate\` | The name of the crate. |

### \`crate_sealed\`

It has no further data.
`,
    events: {
      crate_opened: { event_type: 'string', data: 'object', 'data.crate': 'string' },
      crate_sealed: { event_type: 'string', data: 'object' },
    },
  },
  {
    kind: 'a sentence says which member of all events holds their data',
    notation: 'above a list of what they share',
    page: `# Webhooks

Every delivery has a \`payload\` object.

Each event has these fields:

- \`event\` (string): the name of the event

## \`crate.opened\`

Sent when a crate is opened.

- \`crate\` (string): the crate

## \`crate.sealed\`

Sent when a crate is sealed.

- \`seal\` (number): the seal
`,
    events: {
      'crate.opened': { event: 'string', payload: 'object', 'payload.crate': 'string' },
      'crate.sealed': { event: 'string', payload: 'object', 'payload.seal': 'number' },
    },
  },
  {
    kind: 'a sentence about one member of all events puts nothing into it',
    notation: 'a field that is no object',
    page: `# Webhooks

Each event has a \`trace\` string.

| Field | Type | Description |
| --- | --- | --- |
| \`event\` | string | The type of the event. |

## \`crate.opened\`

| Field | Type |
| --- | --- |
| \`crate\` | string |
`,
    events: { 'crate.opened': { event: 'string', trace: 'string', crate: 'string' } },
  },
  {
    kind: 'a sentence about one member of all events puts nothing into it',
    notation: 'an object that goes by no usual name',
    page: `# Webhooks

All messages include a \`trace\` object.

The other fields of all messages:

- \`event\` (string): the type of the event

## \`crate.opened\`

- \`crate\` (string): the crate
`,
    events: { 'crate.opened': { event: 'string', trace: 'object', crate: 'string' } },
  },
];
