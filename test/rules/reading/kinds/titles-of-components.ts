import type { Kind } from './kind.ts';

const PACKED = { id: 'number', box: 'string' };
const SHIPPED = { id: 'number', boat: 'string' };

/** Pages on which the title of a component that opens says what is in it. */
export const titlesOfComponents: readonly Kind[] = [
  {
    kind: 'the title of a component that opens names the event in it',
    notation: 'a summary on a line of its own',
    page: `# Webhooks

## Payloads

<details>
<summary>Crate packed</summary>

~~~json
{ "id": 3, "box": "B1" }
~~~

</details>

<details>
  <summary>
    <strong>Crate shipped</strong>
  </summary>

~~~json
{ "id": 3, "boat": "S1" }
~~~

</details>
`,
    events: { 'Crate packed': PACKED, 'Crate shipped': SHIPPED },
  },
  {
    kind: 'the title of a component that opens names the event in it',
    notation: 'a component of MDX',
    page: `# Webhooks

## Payloads

<Accordion title="Crate packed">

~~~json
{ "id": 3, "box": "B1" }
~~~

</Accordion>

<Accordion title="Crate shipped">

~~~json
{ "id": 3, "boat": "S1" }
~~~

</Accordion>
`,
    events: { 'Crate packed': PACKED, 'Crate shipped': SHIPPED },
  },
  {
    kind: 'the title of a component that opens names the event in it',
    notation: 'a summary in code',
    page: `# Webhooks

## Payloads

<details>
<summary><code>crate_packed</code> event</summary>

~~~json
{ "id": 3, "box": "B1" }
~~~

</details>

<details><summary><b><code>crate_shipped</code></b></summary>

~~~json
{ "id": 3, "boat": "S1" }
~~~

</details>
`,
    events: { crate_packed: PACKED, crate_shipped: SHIPPED },
  },
  {
    kind: 'a title that only says that something opens names nothing',
    notation: 'a summary below the heading of an event',
    page: `# Webhooks

## Crate packed

<details>
<summary>Click to see the payload.</summary>

~~~json
{ "id": 3, "box": "B1" }
~~~

</details>

## Crate shipped

<details>
<summary>Show example</summary>

~~~json
{ "id": 3, "boat": "S1" }
~~~

</details>
`,
    events: { 'Crate packed': PACKED, 'Crate shipped': SHIPPED },
  },
  {
    kind: 'a title that only says that something opens names nothing',
    notation: 'components of MDX; a click can be an event',
    page: `# Webhooks

## Click

<Expandable title="Expand">

~~~json
{ "id": 3, "box": "B1" }
~~~

</Expandable>

## Crate shipped

<Expandable title="View full example">

~~~json
{ "id": 3, "boat": "S1" }
~~~

</Expandable>
`,
    events: { Click: PACKED, 'Crate shipped': SHIPPED },
  },
];
