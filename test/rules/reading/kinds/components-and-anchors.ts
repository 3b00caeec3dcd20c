import type { Kind } from './kind.ts';

const jobs = { 'job.begun': { worker: 'string' }, 'job.ended': { seconds: 'number' } };
const named = { '$jobs/job_begun': { worker: 'any' }, '$jobs/job_ended': { seconds: 'any' } };

/** Components below headings, tables made of components, rows that say when something is sent, and anchors as sites make them. */
export const componentsAndAnchors: readonly Kind[] = [
  {
    kind: 'components below several headings are of the event of each',
    notation: 'fields of answers',
    page: `# Job webhooks

## job.begun

<ResponseField name="worker" type="string" required>
  Who works.
</ResponseField>

## job.ended

<ResponseField name="seconds" type="number" required>
  How long it took.
</ResponseField>
`,
    events: jobs,
  },
  {
    kind: 'components below several headings are of the event of each',
    notation: 'properties',
    page: `# Job webhooks

### job.begun

<Property name="worker" type="string" required="true">Who works.</Property>

### job.ended

<Property name="seconds" type="number" required="true">How long it took.</Property>
`,
    events: jobs,
  },
  {
    kind: 'names with what says when they are sent are events',
    notation: 'components with a type',
    page: `# Messages

## Jobs

<ParamField path="job.begun" type="data.object">
  Sent when a job has begun.
</ParamField>

<ParamField path="job.ended" type="data.object">
  Sent when a job has ended.
</ParamField>

## Workers

<ParamField path="worker.hired" type="data.object">
  Sent when somebody is hired.
</ParamField>
`,
    events: { 'job.begun': {}, 'job.ended': {}, 'worker.hired': {} },
  },
  {
    kind: 'names with what says when they are sent are events',
    notation: 'a table with a type',
    page: `# Messages

| Name | Type | Description |
| --- | --- | --- |
| \`job.begun\` | object | Triggered when a job has begun. |
| \`job.ended\` | object | Triggered after a job has ended. |
`,
    events: { 'job.begun': {}, 'job.ended': {} },
  },
  {
    kind: 'a table is made of components',
    notation: 'parts with dots',
    page: `# Job webhooks

<Table>
  <Table.Header>
    <Table.Row>
      <Table.HeaderCell>Event name</Table.HeaderCell>
      <Table.HeaderCell>Description</Table.HeaderCell>
    </Table.Row>
  </Table.Header>
  <Table.Body>
    <Table.Row>
      <Table.Cell>

      \`job.begun\`

      </Table.Cell>
      <Table.Cell>

      A job has begun.

      </Table.Cell>
    </Table.Row>
    <Table.Row>
      <Table.Cell>

      \`job.ended\`

      </Table.Cell>
      <Table.Cell>

      A job has ended.

      </Table.Cell>
    </Table.Row>
  </Table.Body>
</Table>
`,
    events: { 'job.begun': {}, 'job.ended': {} },
  },
  {
    kind: 'a table is made of components',
    notation: 'short names',
    page: `# Job webhooks

<Table>
  <Thead>
    <Tr><Th>Event</Th><Th>Description</Th></Tr>
  </Thead>
  <Tbody>
    <Tr><Td>job.begun</Td><Td>A job has begun.</Td></Tr>
    <Tr><Td>job.ended</Td><Td>A job has ended.</Td></Tr>
  </Tbody>
</Table>
`,
    events: { 'job.begun': {}, 'job.ended': {} },
  },
  {
    kind: 'names begin with a sign, and anchors have a hyphen for each mark',
    notation: 'tables below headings in words',
    page: `# Job events

| Event topic | Explanation |
| --- | --- |
| [$jobs/job_begun](#begun-jobs-job-begun) | It has begun. |
| [$jobs/job_ended](#ended-jobs-job-ended) | It has ended. |

## Begun ("$jobs/job_begun")

| Field | Explanation |
| --- | --- |
| \`worker\` | Who works |

## Ended ("$jobs/job_ended")

| Field | Explanation |
| --- | --- |
| \`seconds\` | How long it took |
`,
    events: named,
  },
  {
    kind: 'names begin with a sign, and anchors have a hyphen for each mark',
    notation: 'points',
    page: `# Job events

- [\`$jobs/job_begun\`](#begun-jobs-job-begun): it has begun
- [\`$jobs/job_ended\`](#ended-jobs-job-ended): it has ended

## Begun: $jobs/job_begun

- \`worker\` (string): who works

## Ended: $jobs/job_ended

- \`seconds\` (number): how long it took
`,
    events: { '$jobs/job_begun': { worker: 'string' }, '$jobs/job_ended': { seconds: 'number' } },
  },
  {
    kind: 'what is the same in all payloads tells no event where others are listed',
    notation: 'a table of events',
    page: `# Job webhooks

| Event | When |
| --- | --- |
| [job.begun](#begun) | It has begun. |
| [job.ended](#ended) | It has ended. |

## Begun

~~~json
{ "topic": "t/a", "worker": "Ann" }
~~~

## Ended

~~~json
{ "topic": "t/a", "seconds": 4 }
~~~
`,
    events: {
      'job.begun': { topic: 'string', worker: 'string' },
      'job.ended': { topic: 'string', seconds: 'number' },
    },
  },
  {
    kind: 'what is the same in all payloads tells no event where others are listed',
    notation: 'points',
    page: `# Job webhooks

- \`job.begun\`: it has begun
- \`job.ended\`: it has ended

## job.begun

~~~json
{ "type": "jobs.v1", "worker": "Ann" }
~~~

## job.ended

~~~json
{ "type": "jobs.v1", "seconds": 4 }
~~~
`,
    events: {
      'job.begun': { type: 'string', worker: 'string' },
      'job.ended': { type: 'string', seconds: 'number' },
    },
  },
];
