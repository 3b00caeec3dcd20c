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
];
