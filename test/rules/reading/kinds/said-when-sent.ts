import type { Kind } from './kind.ts';

const CRATE = { crate: 'number', pier: 'string', weight: 'number?' };

/** Pages that say of each event only when it is sent, and show elsewhere what it brings. */
export const saidWhenSent: readonly Kind[] = [
  {
    kind: 'headings with words about when each is sent are events',
    notation: 'one list and one payload for all of them',
    page: `# Crate webhooks

Crate webhooks tell you what happens to crates.

## Events

### Crate packed

Fired when a crate is full.

### Crate sent

Fired when a crate leaves. This does **not** fire when it comes back.

## Payload fields

| Field | Type |
| --- | --- |
| \`crate\` | integer |
| \`pier\` | string |
| \`weight\` | number |

## Example payload

~~~json
{ "crate": 3, "pier": "N" }
~~~
`,
    events: { 'Crate packed': CRATE, 'Crate sent': CRATE },
    codes: ['example/for-all'],
  },
  {
    kind: 'headings with words about when each is sent are events',
    notation: 'the headings of payloads have in brackets how the names end',
    page: `---
title: Crate notifications
---

## What you hear of

#### Crate packed

This notification is sent after a crate was closed.

#### Crate opened

This notification is sent after a crate was opened.

#### Crate sent away

It is sent each time a crate leaves.

## Example payload (packed / opened)

~~~json
{ "crate": 3, "by": "Ada" }
~~~

## Example payload (sent away)

~~~json
{ "crate": 3, "boat": 4 }
~~~
`,
    events: {
      'Crate packed': { crate: 'number', by: 'string' },
      'Crate opened': { crate: 'number', by: 'string' },
      'Crate sent away': { crate: 'number', boat: 'number' },
    },
  },
  {
    kind: 'headings with words about when each is sent are events',
    notation: 'not where payloads tell what they are',
    page: `# Crate webhooks

## Packed crates

Sent when a crate is full.

~~~json
{ "event": "crate.packed", "crate": 3 }
~~~

## Crates on their way

Sent when a crate leaves.
`,
    events: { 'crate.packed': { event: 'string', crate: 'number' } },
  },
  {
    kind: 'a page about one event begins with when it is sent',
    notation: 'the type has the words of that sentence',
    page: `# Note

Called whenever a note is created

#### Example

~~~json
{ "type": "NoteCreate", "id": 3 }
~~~
`,
    events: { NoteCreate: { type: 'string', id: 'number' } },
  },
  {
    kind: 'a page about one event begins with when it is sent',
    notation: 'below "Overview"; only a table shows it, and the title names it',
    page: `# Crate sent away

## Overview

This webhook is triggered when a crate leaves its pier.

## Payload

| Field | Type |
| --- | --- |
| \`crate\` | integer |
`,
    events: { 'Crate sent away': { crate: 'number' } },
  },
  {
    kind: 'a page about one event begins with when it is sent',
    notation: 'a member that tells a state names none',
    page: `# Crates

Sent when a crate is partially packed.

~~~json
{ "status": "partially_packed", "id": 3 }
~~~
`,
    events: { Crates: { status: 'string', id: 'number' } },
  },
];
