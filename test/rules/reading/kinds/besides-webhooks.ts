import type { Kind } from './kind.ts';

const lit = { 'lamp.lit': { event: 'string', lamp: 'string', watts: 'number' } };

const DELIVERED = `## lamp.lit

~~~json
{ "event": "lamp.lit", "lamp": "7", "watts": 4 }
~~~
`;

/** Pages that document the API by which webhooks are set up beside what they bring. */
export const besidesWebhooks: readonly Kind[] = [
  {
    kind: 'what an API answers to the request beside it is no payload',
    notation: 'a quote as its title',
    page: `# Lamp webhooks

## Watch a lamp

> Example request

~~~sh
curl https://api.lamps.dev/v1/hooks -d url=https://me.dev
~~~

> Example response

~~~json
{ "id": 7, "url": "https://me.dev", "type": "lamp.lit" }
~~~

${DELIVERED}`,
    events: lit,
  },
  {
    kind: 'what an API answers to the request beside it is no payload',
    notation: 'a sentence about the command',
    page: `# Lamp webhooks

## Watched lamps

~~~sh
lamps hooks list
~~~

The above command returns JSON structured like this:

~~~json
{ "id": 7, "url": "https://me.dev", "type": "lamp.lit" }
~~~

${DELIVERED}`,
    events: lit,
  },
  {
    kind: 'what an API answers to the request beside it is no payload',
    notation: 'one block with both',
    page: `# Lamp webhooks

## Past events

~~~http
GET /v1/events HTTP/1.1
Accept: application/json

{ "total": 1, "events": [{ "type": "lamp.lost", "id": 7 }] }
~~~

${DELIVERED}`,
    events: lit,
  },
  {
    kind: 'what an API answers to the request beside it is no payload',
    notation: 'what is not called an answer is none, whatever command stands beside it',
    page: `# Lamp webhooks

## lamp.lit

Send one to yourself:

~~~sh
curl https://me.dev/hooks -H 'Content-Type: application/json' --data @lamp.json
~~~

What arrives:

~~~json
{ "event": "lamp.lit", "lamp": "7", "watts": 4 }
~~~
`,
    events: lit,
  },
  {
    kind: 'the events that a webhook can be created for are listed where the page says how',
    notation: 'a list',
    page: `# Webhooks

## Create a webhook

\`POST /v1/hooks\`

### Parameters

- \`url\` - Where to send it.
- \`secret\` - For the signature.

These are the available event types:

- \`"lamp.lit"\`
- \`"lamp.broken"\`, *with* \`:reason [String]\`
`,
    events: { 'lamp.lit': {}, 'lamp.broken': {} },
  },
  {
    kind: 'the events that a webhook can be created for are listed where the page says how',
    notation: 'a table',
    page: `# Webhooks

## Update an existing webhook subscription

| Parameter | Type | Description |
| --- | --- | --- |
| \`url\` | string | Where to send it. |

| Event | Description |
| --- | --- |
| \`lamp.lit\` | A lamp is lit. |
| \`lamp.broken\` | A lamp is broken. |
`,
    events: { 'lamp.lit': {}, 'lamp.broken': {} },
  },
  {
    kind: 'what a webhook is set up with is the form of no event',
    notation: 'the resource as a table',
    page: `# Webhooks

## The webhook subscription resource

| Attribute | Type | Description |
| --- | --- | --- |
| \`id\` | integer | Its identifier. |
| \`url\` | string | Where to send it. |

## Supported events

| Object | Events |
| --- | --- |
| Lamp | \`lamp.lit\`, \`lamp.broken\` |
| Shop | \`shop.opened\` |
`,
    events: { 'lamp.lit': {}, 'lamp.broken': {}, 'shop.opened': {} },
  },
  {
    kind: 'what a webhook is set up with is the form of no event',
    notation: 'parameters to change it by',
    page: `# Webhook endpoints

## Update webhook events

### Request body

Name | Description
-- | --
\`url\` | **string** <br>Where to send it.
\`version\` | **string** <br>The version of the payload.

## lamp.lit

~~~json
{ "event": "lamp.lit", "lamp": "7", "watts": 4 }
~~~
`,
    events: lit,
  },
  {
    kind: 'webhooks that are called outgoing are delivered',
    notation: 'a heading',
    page: `# Outgoing webhooks

${DELIVERED}`,
    events: lit,
  },
  {
    kind: 'webhooks that are called outgoing are delivered',
    notation: 'a title in the front matter',
    page: `---
title: "Outgoing Webhooks"
---

## Payloads

~~~json
{ "event": "lamp.lit", "lamp": "7", "watts": 4 }
~~~
`,
    events: lit,
  },
  {
    kind: 'webhooks that are called outgoing are delivered',
    notation: 'outgoing messages are sent by the reader',
    page: `# Lamp webhooks

${DELIVERED}
## Outgoing messages

~~~json
{ "event": "lamp.ask", "lamp": "7" }
~~~
`,
    events: lit,
  },
  {
    kind: 'a history of webhooks, and how one is replaced, is no event',
    notation: 'tables of parameters',
    page: `# Lamp webhooks

${DELIVERED}
## Replace a webhook

### URL parameters

| Parameter | Description |
| --- | --- |
| \`id\` | Which one. |

### Body parameters

| Parameter | Type |
| --- | --- |
| \`url\` | string |
`,
    events: lit,
  },
  {
    kind: 'a history of webhooks, and how one is replaced, is no event',
    notation: 'fields of a list',
    page: `# Lamp webhooks

${DELIVERED}
## Webhook history

| Field | Description |
| --- | --- |
| \`next\` | Where there is more. |
| \`total\` | How many there are. |
`,
    events: lit,
  },
];
