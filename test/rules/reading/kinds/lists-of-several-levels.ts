import type { Kind } from './kind.ts';

const SENT = {
  event: 'string',
  crate: 'object',
  'crate.id': 'string',
  'crate.boat': 'object',
  'crate.boat.name': 'string',
  'crate.boat.flag': 'null|string',
  'crate.labels': 'array',
  'crate.labels[].name': 'string',
  at: 'string',
};

const PAYLOAD = `~~~json
{
  "event": "crate.sent",
  "crate": { "id": "C1", "boat": { "name": "S1", "flag": null }, "labels": [{ "name": "fragile" }] },
  "at": "2024-01-01T00:00:00Z"
}
~~~
`;

/** Pages with one list for members of several levels, which it names by nothing but their names. */
export const listsOfSeveralLevels: readonly Kind[] = [
  {
    kind: 'bare names of a list are those that the example has further in',
    notation: 'a table with a column of values',
    page: `# Webhooks

${PAYLOAD}
## Field definitions

| Field | Description | Value |
| --- | --- | --- |
| \`event\` | Its type. | \`crate.sent\` |
| \`crate\` | The crate. | N/A |
| \`id\` | Its number. | \`C1\` |
| \`boat\` | Where it is. | N/A |
| \`name\` | Its name. | \`S1\` |
| \`flag\` | Its flag. | \`NL\` |
| \`labels\` | What is on it. | N/A |
| \`name\` | What it says. | \`fragile\` |
| \`at\` | When. | \`2024-01-01T00:00:00Z\` |
`,
    events: { 'crate.sent': SENT },
  },
  {
    kind: 'bare names of a list are those that the example has further in',
    notation: 'a list, which has one that no example shows',
    page: `# Webhooks

${PAYLOAD}
## Payload fields

- \`event\` (string): its type
- \`at\` (string): when
- \`crate\` (object): the crate
- \`id\` (string): its number
- \`seal\` (string): what closes it
- \`labels\` (array): what is on it
- \`boat\` (object): where it is
- \`flag\` (string): its flag
`,
    events: { 'crate.sent': { ...SENT, 'crate.seal': 'string?' } },
  },
  {
    kind: 'bare names of a list are those that the example has further in',
    notation: 'not in an object that the list does not name',
    page: `# Webhooks

${PAYLOAD}
## Payload fields

| Field | Type |
| --- | --- |
| \`event\` | string |
| \`at\` | string |
| \`id\` | string |
`,
    events: { 'crate.sent': { ...SENT, 'crate.boat.flag': 'any', id: 'string?' } },
  },
  {
    kind: 'a column of values shows what members have',
    notation: 'texts in code',
    page: `# Webhooks

## \`crate.sent\`

| Field | Description | Value |
| --- | --- | --- |
| \`event\` | Its type. | \`crate.sent\` |
| \`seal\` | What closes it. | \`R7\` |
`,
    events: { 'crate.sent': { event: 'string', seal: 'string' } },
  },
  {
    kind: 'a column of values shows what members have',
    notation: 'not where it has their types',
    page: `# Webhooks

## \`crate.sent\`

| Attribute | Value | Description |
| --- | --- | --- |
| \`type\` | String | Its type. |
| \`seal\` | Seal object | What closes it. |
| \`boat\` | Boat object | Where it is. |
`,
    events: { 'crate.sent': { type: 'any', seal: 'any', boat: 'any' } },
  },
];
