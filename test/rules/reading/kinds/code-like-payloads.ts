import type { Kind } from './kind.ts';

/** Pages that show payloads in forms that look like code, and are none. */
export const codeLikePayloads: readonly Kind[] = [
  {
    kind: 'several values in one place',
    notation: 'bars between examples',
    page: `# Ferry webhooks

## ferry.docked

~~~json
{
  "event": "ferry.docked",
  "late": true | false,
  "berth": null | "N4",
  "pilot": null |
    {
      "name": "Ida",
      "badge": 12
    }
  "load":
    { "cars": 3 } | { "cars": 1, "bikes": 9 },
  "flags": ["red" | "white", null]
}
~~~
`,
    events: {
      'ferry.docked': {
        event: 'string',
        late: 'boolean',
        berth: 'null|string',
        pilot: 'null|object',
        'pilot.name': 'string',
        'pilot.badge': 'number',
        load: 'object',
        'load.cars': 'number',
        'load.bikes': 'number?',
        flags: 'array',
      },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'several values in one place',
    notation: 'words for types, a slash, "or"',
    page: `# Ferry webhooks

## ferry.docked

~~~
{
  "event": "ferry.docked",
  "late": true/false,
  "berth": string or null,
  "depth": number | null,
  "side": "port" | "starboard",
  "code": string | integer
}
~~~
`,
    events: {
      'ferry.docked': {
        event: 'string',
        late: 'boolean',
        berth: 'null|string',
        depth: 'null|number',
        side: 'string',
        code: 'number|string',
      },
    },
    codes: ['json/not-strict'],
  },
  {
    kind: 'several values in one place',
    notation: 'none where a comment or the name of a member follows',
    page: `# Ferry webhooks

## ferry.docked

~~~json
{
  "event": "ferry.docked",
  "late": true // or false
  "or": 3,
  "day": null /* not yet */
}
~~~
`,
    events: { 'ferry.docked': { event: 'string', late: 'boolean', or: 'number', day: 'any' } },
    codes: ['json/not-strict'],
  },
];
