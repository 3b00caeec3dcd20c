import type { Kind } from './kind.ts';

const boats = {
  'boat.moored': { action: 'string', berth: 'number' },
  'boat.sailed': { action: 'string', berth: 'number' },
  'crew.hired': { action: 'string', sailor: 'string' },
  'crew.paid': { action: 'string', sailor: 'string' },
};

/** Lists, titles and tabs beside what they are about: the events below one heading, a part in a payload, a few words above an example. */
export const besideHeadings: readonly Kind[] = [
  {
    kind: 'a list of members and a list of events stand below one heading',
    notation: 'tables',
    page: `# Harbour webhooks

## Boat events

### Payload

| Key | Type |
| --- | --- |
| action | string |
| berth | integer |

### Actions

| Event | When |
| --- | --- |
| \`boat.moored\` | It is moored. |
| \`boat.sailed\` | It is at sea. |

## Crew events

### Payload

| Key | Type |
| --- | --- |
| action | string |
| sailor | string |

### Actions

| Event | When |
| --- | --- |
| \`crew.hired\` | Somebody is hired. |
| \`crew.paid\` | It is pay day. |
`,
    events: boats,
  },
  {
    kind: 'a list of members and a list of events stand below one heading',
    notation: 'points',
    page: `# Harbour webhooks

## Boats

### Events

- \`boat.moored\`: it is moored
- \`boat.sailed\`: it is at sea

### Fields

- \`action\` (string): what happened
- \`berth\` (integer): where

## Crew

### Events

- \`crew.hired\`: somebody is hired
- \`crew.paid\`: it is pay day

### Fields

- \`action\` (string): what happened
- \`sailor\` (string): who
`,
    events: boats,
  },
  {
    kind: 'a list of members says that it is embedded in payloads',
    notation: 'a table',
    page: `# Harbour webhooks

| Event | When |
| --- | --- |
| \`boat.moored\` | It is moored. |
| \`boat.sailed\` | It is at sea. |

## Payload

| Key | Type |
| --- | --- |
| event | string |
| pilot | Pilot |

## Pilot

Below is the Pilot schema embedded in the payload.

| Key | Type |
| --- | --- |
| badge | string |
`,
    events: {
      'boat.moored': { event: 'string', pilot: 'object', 'pilot.badge': 'string' },
      'boat.sailed': { event: 'string', pilot: 'object', 'pilot.badge': 'string' },
    },
  },
  {
    kind: 'a list of members says that it is embedded in payloads',
    notation: 'points below another heading',
    page: `# Harbour webhooks

- \`boat.moored\`: it is moored
- \`boat.sailed\`: it is at sea

## Fields

- \`event\` (string): which event it is
- \`pilot\` (Pilot): who steered

## Pilot

These fields are part of every event:

- \`badge\` (string): the number of the badge
`,
    events: {
      'boat.moored': { event: 'string', pilot: 'object', 'pilot.badge': 'string' },
      'boat.sailed': { event: 'string', pilot: 'object', 'pilot.badge': 'string' },
    },
  },
  {
    kind: 'a component is indented, and what is in it is not',
    notation: 'tabs',
    page: `# Harbour webhooks

## \`boat.moored\`

<Tabs>
  <TabItem label="Schema" value="schema">

- \`event\`: The event type.
- \`berth\`: Object with the place.
  - \`number\`: Number of the place.

  </TabItem>
  <TabItem label="Example" value="example">

~~~json
{ "event": "boat.moored", "berth": { "number": 4 } }
~~~

  </TabItem>
</Tabs>
`,
    events: { 'boat.moored': { event: 'string', berth: 'object', 'berth.number': 'number' } },
  },
  {
    kind: 'a component is indented, and what is in it is not',
    notation: 'accordions',
    page: `# Harbour webhooks

## \`boat.moored\`

<AccordionGroup>
    <Accordion title="Fields">

- \`event\`: The event type.
- \`berth\`: Object with the place.
  - \`number\`: Number of the place.

    </Accordion>
</AccordionGroup>

~~~json
{ "event": "boat.moored", "berth": { "number": 4 } }
~~~
`,
    events: { 'boat.moored': { event: 'string', berth: 'object', 'berth.number': 'number' } },
  },
  {
    kind: 'a few words above a payload are the name of an event',
    notation: 'a paragraph',
    page: `# Harbour webhooks guide

| Event | When |
| --- | --- |
| BoatMoored | It is moored. |
| CrewHired | Somebody is hired. |

Boat moored

~~~json
{ "berth": 4 }
~~~

Crew hired:

~~~json
{ "sailor": "Ann" }
~~~

Each event has the following attributes:

| Attribute | Description |
| --- | --- |
| signedBy | Who signed it, a string |
`,
    events: {
      BoatMoored: { berth: 'number', signedBy: 'any?' },
      CrewHired: { sailor: 'string', signedBy: 'any?' },
    },
  },
  {
    kind: 'a few words above a payload are the name of an event',
    notation: 'the titles of tabs and blocks of code',
    page: `# Harbour webhooks

The field \`events\` lists what happened.

<Tabs>
<TabItem value="boat.moored" label="⚓ Boat moored">

~~~json title="Example"
{ "events": ["boat.moored"], "berth": 4 }
~~~

</TabItem>
<TabItem value="crew.hired" label="Crew hired">

~~~json Crew hired
{ "events": ["crew.hired"], "sailor": "Ann" }
~~~

</TabItem>
</Tabs>

| Event code | Description |
| --- | --- |
| boat.moored | It is moored. |
| crew.hired | Somebody is hired. |
`,
    events: {
      'boat.moored': { events: 'array', berth: 'number' },
      'crew.hired': { events: 'array', sailor: 'string' },
    },
  },
];
