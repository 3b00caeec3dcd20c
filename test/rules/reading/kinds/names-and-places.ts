import type { Kind } from './kind.ts';

/** Pages on which something has its name from its surroundings, or stands at an unusual place. */
export const namesAndPlaces: readonly Kind[] = [
  {
    kind: 'the envelope is shown once',
    notation: 'a bold line, and tables of data',
    page: `# Stage protocol

## Message types

Every message is an object with \`code\` and \`m\`.

**Example Message:**

~~~json
{ "code": 5, "m": { "name": "LampNamed", "lampData": { "lamp": "Main" } } }
~~~

## Lamp Events

### LampNamed

**Data Fields:**

| Name | Type | Description |
| ---- | :--: | ----------- |
| lamp | String | Name of the lamp |
| before | String | Name before |

### LampRemoved

**Data Fields:**

| Name | Type | Description |
| ---- | :--: | ----------- |
| lamp | String | Name of the lamp |
| isGroup | Boolean | Whether it was a group |
`,
    events: {
      LampNamed: {
        code: 'number',
        m: 'object',
        'm.name': 'string',
        'm.lampData': 'object',
        'm.lampData.lamp': 'string',
        'm.lampData.before': 'string?',
      },
      LampRemoved: {
        code: 'number',
        m: 'object',
        'm.name': 'string',
        'm.lampData': 'object',
        'm.lampData.lamp': 'string',
        'm.lampData.isGroup': 'boolean',
      },
    },
    codes: ['event/from-table'],
  },
  {
    kind: 'the envelope is shown once',
    notation: 'lists of data',
    page: `# Alarm webhooks

~~~json
{ "seq": 9, "type": "alarm.raised", "data": { "zone": "B" } }
~~~

## alarm.raised

- \`zone\` (string): where

## alarm.cleared

- \`zone\` (string): where
- \`by\` (string): who
`,
    events: {
      'alarm.raised': { seq: 'number', type: 'string', data: 'object', 'data.zone': 'string' },
      'alarm.cleared': { seq: 'number', type: 'string', data: 'object', 'data.zone': 'string', 'data.by': 'string' },
    },
    codes: ['event/from-list'],
  },
  {
    kind: 'a heading below that of the event names a part',
    notation: 'JSON and Protobuf',
    page: `# Event types

## humidity

Sent when a probe reports.

### JSON

~~~json
{ "probe": "a1", "percent": 41.5 }
~~~

### Protobuf

The message \`Humidity\`.

## charge

### JSON

~~~json
{ "probe": "a1", "volts": 3.1 }
~~~
`,
    events: { humidity: { probe: 'string', percent: 'number' }, charge: { probe: 'string', volts: 'number' } },
  },
  {
    kind: 'a heading below that of the event names a part',
    notation: 'Payload above a table',
    page: `# Event types

## pressure

### Payload

| Name | Type | Description |
| --- | --- | --- |
| probe | string | which |
| bar | number | how much |

## noise

### Payload

| Name | Type | Description |
| --- | --- | --- |
| probe | string | which |
| decibel | number | how much |
`,
    events: { pressure: { probe: 'string', bar: 'number' }, noise: { probe: 'string', decibel: 'number' } },
    codes: ['event/from-table'],
  },
  {
    kind: 'the title of the page names what it shows',
    notation: 'front matter',
    page: `---
title: Medal entity
description: What a patron can wear.
---

## Example

~~~json
{ "id": "7", "label": "Helper", "color": null }
~~~

## See also

Nothing.
`,
    structures: { Medal: { id: 'string', label: 'string', color: 'any' } },
  },
  {
    kind: 'the title of the page names what it shows',
    notation: 'a heading, and a list of members',
    page: `# Ribbon object

Properties:

- \`id\` (string): the id
- \`label\` (string): the text
`,
    structures: { Ribbon: { id: 'string', label: 'string' } },
  },
  {
    kind: 'attributes behind a fence',
    notation: 'braces',
    page: `# Scanner notifications

## Lid Open

~~~{.json .apiresponse title="Example"}
{ "event": "lid_open", "pages": 4 }
~~~

## Lamp Cold

~~~{.json title="Example"}
{ "event": "lamp_cold", "lamp": "B" }
~~~
`,
    events: { lid_open: { event: 'string', pages: 'number' }, lamp_cold: { event: 'string', lamp: 'string' } },
  },
  {
    kind: 'attributes behind a fence',
    notation: 'the name of a file, and marked lines',
    page: `# Scanner notifications

## Lid Shut

~~~json lid-shut.json {1,3}
{ "event": "lid_shut", "pages": 4 }
~~~

## Lamp Warm

~~~json filename="lamp.json" copy showLineNumbers
{ "event": "lamp_warm", "lamp": "B" }
~~~
`,
    events: { lid_shut: { event: 'string', pages: 'number' }, lamp_warm: { event: 'string', lamp: 'string' } },
  },
  {
    kind: 'fences in tabs, a table about all, and a value that is not shown',
    notation: 'indented tabs',
    page: `# Follow

=== "Command line"
    ~~~
    $ follow -f feed
    {"id":"SL","at":1635528757,"event":"opened","feed":"news"}
    ~~~

=== "Response"
    ~~~ json
    {"id":"hw","at":1635528741,"event":"post","feed":"news","text":"Disk full"}
    ~~~

| Field | Required | Type | Example | Description |
| --- | --- | --- | --- | --- |
| \`id\` | ✔️ | *string* | \`hw\` | Random id |
| \`at\` | ✔️ | *number* | \`1635528741\` | When |
| \`event\` | ✔️ | \`opened\`, \`idle\` or \`post\` | \`post\` | Kind |
| \`text\` | - | *string* | \`Disk full\` | Body |
`,
    events: {
      opened: { id: 'string', at: 'number', event: 'string', feed: 'string' },
      idle: { id: 'string', at: 'number', event: 'string' },
      post: { id: 'string', at: 'number', event: 'string', feed: 'string', text: 'string?' },
    },
    codes: ['event/not-shown'],
  },
  {
    kind: 'fences in tabs, a table about all, and a value that is not shown',
    notation: 'a code group of MDX, and a list',
    page: `# Feed messages

<CodeGroup>
~~~json Opened
{ "id": "1", "event": "opened", "feed": "news" }
~~~
~~~json Post
{ "id": "2", "event": "post", "feed": "news", "text": "Hi" }
~~~
</CodeGroup>

Fields of all messages:

- \`id\` (string): random id
- \`event\` (string): \`opened\`, \`idle\` or \`post\`
- \`text\` (string, optional): body
`,
    events: {
      opened: { id: 'string', event: 'string', feed: 'string' },
      idle: { id: 'string', event: 'string' },
      post: { id: 'string', event: 'string', feed: 'string', text: 'string?' },
    },
    codes: ['event/not-shown'],
  },
  {
    kind: 'a part of a name is of several words',
    notation: 'tables under headings, names with dots',
    page: `# Hive events

Every event has a body.

~~~json
{ "type": "hive.opened", "hive": "h1" }
~~~

## Hives

| Type | Description |
| --- | --- |
| \`hive.opened\` | a hive is opened |
| \`hive.shut\` | a hive is shut |

## Honey jars

| Type | Description |
| --- | --- |
| \`honey_jar.filled\` | a jar is filled |
| \`honey_jar.sold\` | a jar is sold |
`,
    events: {
      'hive.opened': { type: 'string', hive: 'string' },
      'hive.shut': { type: 'string' },
      'honey_jar.filled': { type: 'string' },
      'honey_jar.sold': { type: 'string' },
    },
  },
  {
    kind: 'a part of a name is of several words',
    notation: 'lists, names with colons and hyphens',
    page: `# Loom webhooks

~~~json
{ "event": "loom:started", "loom": 4 }
~~~

## Loom events

- \`loom:started\`: a loom is started
- \`loom:stopped\`: a loom is stopped

## Yarn events

- \`yarn-roll:empty\`: a roll is empty
- \`yarn-roll:new\`: a roll is new
`,
    events: {
      'loom:started': { event: 'string', loom: 'number' },
      'loom:stopped': { event: 'string' },
      'yarn-roll:empty': { event: 'string' },
      'yarn-roll:new': { event: 'string' },
    },
  },
  {
    kind: 'names without the marks between parts are of something else',
    notation: 'a list of settings',
    page: `# Loom webhooks

~~~json
{ "event": "loom:started", "loom": 4 }
~~~

## Loom events

- \`loom:started\`: a loom is started
- \`loom:stopped\`: a loom is stopped

## Other events

- \`retry_twice\`: a delivery is tried again
- \`keep_order\`: deliveries are in order
`,
    events: {
      'loom:started': { event: 'string', loom: 'number' },
      'loom:stopped': { event: 'string' },
    },
  },
  {
    kind: 'names without the marks between parts are of something else',
    notation: 'a table of events, and settings in bold',
    page: `# Loom webhooks

~~~json
{ "event": "loom.started", "loom": 4 }
~~~

## Loom events

| Event | Description |
| --- | --- |
| \`loom.started\` | a loom is started |
| \`loom.stopped\` | a loom is stopped |

## How events are sent

1. **retry_twice**: a delivery is tried again
2. **keep_order**: deliveries are in order
`,
    events: {
      'loom.started': { event: 'string', loom: 'number' },
      'loom.stopped': { event: 'string' },
    },
  },
];
