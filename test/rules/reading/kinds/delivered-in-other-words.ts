import type { Kind } from './kind.ts';

const LEFT = { type: 'string', crate: 'object', 'crate.id': 'number' };

/** Pages whose headings or words would put a delivery down as a request to an API, or as what it answers. */
export const deliveredInOtherWords: readonly Kind[] = [
  {
    kind: 'what comes from a webhook is delivered, though it is called a response',
    notation: 'JSON that is tagged as commands',
    page: `# Crate left webhook

## Example response

Whenever a crate leaves, you receive a response from the webhook that looks like this:

~~~shell
{ "type": "CRATE_LEFT", "crate": { "id": 3 } }
~~~
`,
    events: { CRATE_LEFT: LEFT },
  },
  {
    kind: 'what comes from a webhook is delivered, though it is called a response',
    notation: 'a sentence about the server',
    page: `# Crates

## Response

Your server gets a POST via our webhook:

~~~json
{ "type": "crate.left", "crate": { "id": 3 } }
~~~
`,
    events: { 'crate.left': LEFT },
  },
  {
    kind: 'what comes from a webhook is delivered, though it is called a response',
    notation: 'but not what answers a request',
    page: `# Crate webhook

## Response

You receive a crate:

~~~json
{ "type": "crate.left", "crate": { "id": 3 } }
~~~
`,
    events: {},
    codes: ['page/no-events'],
  },
  {
    kind: 'the request of a webhook is delivered',
    notation: 'captions, headers in front',
    page: `# Overview

You hear of what happens to crates.

# Request

Example webhook request headers:

~~~http
POST / HTTP/1.1
X-Pier-Event: crate
~~~

Example webhook request body:

~~~json
{ "size": 3 }
~~~
`,
    events: { crate: { size: 'number' } },
  },
  {
    kind: 'the request of a webhook is delivered',
    notation: 'the type is in the body',
    page: `# Crates

## Events

- \`crate.left\`

### Request body

The webhook payload looks like:

~~~json
{ "type": "crate.left", "crate": { "id": 3 } }
~~~
`,
    events: { 'crate.left': LEFT },
  },
  {
    kind: 'the request of a webhook is delivered',
    notation: 'but not what makes a webhook',
    page: `# Crates

## Create a webhook

### Request

Example webhook request body:

~~~json
{ "type": "crate.left", "url": "https://pier.example" }
~~~
`,
    events: {},
    codes: ['page/no-events'],
  },
  {
    kind: 'a cell of a table of events shows a payload over several lines',
    notation: 'what opens with a click; one payload was copied from another row',
    page: `# Webhooks

<table>
  <thead>
    <tr><th>Events</th><th>Payloads</th></tr>
  </thead>
  <tbody>
    <tr>
      <td>CratePacked</td>
      <td>
        <details>
          <summary>Click to see the payload.</summary>
          <pre>
{
  "kind": "CratePacked",
  "to": "<name of the pier>",

  "box": { "id": 3 }
}
          </pre>
        </details>
      </td>
    </tr>
    <tr>
      <td>CrateSent</td>
      <td>
        <pre><code>
{
  "kind": "CratePacked",
  "to": "S",
  "boat": 4
}
        </code></pre>
      </td>
    </tr>
  </tbody>
</table>
`,
    events: {
      CratePacked: { kind: 'string', to: 'string', box: 'object', 'box.id': 'number' },
      CrateSent: { kind: 'string', to: 'string', boat: 'number' },
    },
  },
  {
    kind: 'a cell of a table of events shows a payload over several lines',
    notation: 'words beside it',
    page: `# Webhooks

<table>
<tr><th>Event</th><th>Example</th></tr>
<tr><td><code>crate.packed</code></td><td>The <code>box</code> is new: <pre>{
  "kind": "crate.packed",
  "box": 3
}</pre></td></tr>
<tr><td><code>crate.sent</code></td><td><pre>{
  "kind": "crate.sent",
  "boat": 4
}</pre></td></tr>
</table>
`,
    events: {
      'crate.packed': { kind: 'string', box: 'number' },
      'crate.sent': { kind: 'string', boat: 'number' },
    },
  },
];
