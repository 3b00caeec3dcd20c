import { describe, expect, it } from 'vitest';
import { type Read, readPage } from './read-page.ts';

/*
 * Pages that are wrong, or full of what is no documentation of events: nothing is invented, and what counts is still read.
 */

const EVENT = { 'key.lost': { event: 'string', key: 'number' } };
const SHOWN = `## key.lost

~~~json
{ "event": "key.lost", "key": 7 }
~~~
`;

interface Wrong {
  readonly what: string;
  readonly page: string;
  readonly events: Read['events'];
  readonly codes?: readonly string[];
}

const pages: readonly Wrong[] = [
  {
    what: 'two tables that contradict each other',
    page: `# Key webhooks

${SHOWN}
| Field | Type |
| --- | --- |
| key | integer |
| door | string |

| Field | Type |
| --- | --- |
| key | string |
| door | boolean |
`,
    events: { 'key.lost': { event: 'string', key: 'number', door: 'string?' } },
    codes: ['evidence/tables-differ'],
  },
  {
    what: 'a list that is prose',
    page: `# Key webhooks

Before you start:

- \`npm install\` the client, and read the rules.
- Keep \`secret\` to yourself: nobody else needs it.
- Ask for help, e.g. in \`#keys\`.

${SHOWN}`,
    events: EVENT,
  },
  {
    what: 'tables of status codes',
    page: `# Key webhooks

## Responses

| Code | Description |
| --- | --- |
| \`200\` | taken |
| \`410\` | gone |
| \`too_many\` | later |

<table>
<tr><th>Status</th><th>Meaning</th></tr>
<tr><td>bad_request</td><td>wrong</td></tr>
<tr><td>not_found</td><td>missing</td></tr>
</table>

${SHOWN}`,
    events: EVENT,
  },
  {
    what: 'tables and components of request parameters',
    page: `# Key webhooks

## Create a webhook

\`POST /webhooks\`

### Request parameters

| Parameter | Type | Required |
| --- | --- | --- |
| url | string | yes |
| secret | string | no |

<ParamField body="limit" type="integer">How many</ParamField>

${SHOWN}`,
    events: EVENT,
  },
  {
    what: 'examples of requests and answers beside those of events',
    page: `# Key webhooks

${SHOWN}
## Request

~~~json
{ "url": "https://example.com", "events": ["key.lost"] }
~~~

## Response

~~~json
{ "id": 1, "url": "https://example.com", "active": true }
~~~
`,
    events: EVENT,
  },
  {
    what: 'one event in the code of three languages',
    page: `# Key webhooks

${SHOWN}
<CodeGroup>
~~~js
app.post('/hook', (req, res) => { if (req.body.event === 'key.lost') console.log(req.body.key); });
~~~
~~~python
if payload["event"] == "key.lost":
    print(payload["key"])
~~~
~~~ruby
puts payload["key"] if payload["event"] == "key.lost"
~~~
</CodeGroup>
`,
    events: EVENT,
  },
  {
    what: 'blocks of curl',
    page: `# Key webhooks

~~~bash
curl -X POST https://api.example.com/webhooks -d '{ "event": "key.made", "url": "https://example.com" }'
~~~

~~~
curl https://api.example.com/keys \\
  -H 'Content-Type: application/json' \\
  -d '{ "type": "key.new" }'
~~~

${SHOWN}`,
    events: EVENT,
  },
  {
    what: 'headings of endpoints that look like events',
    page: `# Key API

## keys.list

Returns all keys.

| Argument | Type |
| --- | --- |
| limit | integer |

## POST /keys/lost

~~~json
{ "key": 7 }
~~~
`,
    events: {},
  },
  {
    what: 'an HTML table without an end',
    page: `# Key webhooks

${SHOWN}
<table>
<tr><th>Field</th><th>Type</th></tr>
<tr><td>door</td><td>string
`,
    events: { 'key.lost': { event: 'string', key: 'number', door: 'string?' } },
  },
  {
    what: 'components without an end',
    page: `# Key webhooks

<Tabs>
<Tab title="JSON">
<Note>

${SHOWN}
<ResponseField name="door" type="string">
`,
    events: { 'key.lost': { event: 'string', key: 'number', door: 'string?' } },
  },
  {
    what: 'names of events in addresses only',
    page: `# Key webhooks

Call [the page](https://example.com/events/key.stolen) or \`https://example.com/hooks/key.broken\`.

- https://example.com/events/key.copied
- [more](https://example.com/events/key.bent)

${SHOWN}`,
    events: EVENT,
  },
];

describe.each(pages)('$what', ({ page, events, codes = [] }) => {
  it('invent nothing', () => {
    const read = readPage(page);
    expect(read.events).toEqual(events);
    expect(read.codes).toEqual(expect.arrayContaining([...codes]));
  });
});

it('five thousand rows are all read', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => `| field_${index} | integer | one |`);
  const { events } = readPage(
    `# Key webhooks\n\n## key.lost\n\n| Field | Type | Text |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
  );
  expect(Object.keys(events['key.lost'] ?? {})).toHaveLength(5_000);
});
