/** A way to say what values a property has, with what is to be known of them. */
export interface ValueNotation {
  /** What kind of notation it is; each stands here in two forms at least. */
  readonly kind: string;
  /** What stands on the page below the example. */
  readonly says: string;
  /** The values of each property that the page states some of. */
  readonly values: Readonly<Record<string, readonly (string | number)[]>>;
}

const row = (type: string, description: string, name = 'state'): string =>
  `| Field | Type | Description |\n| --- | --- | --- |\n| ${name} | ${type} | ${description} |`;

const STATES = { state: ['open', 'paid', 'lost'] };
const LEVELS = { level: [1, 2, 3] };

/** Strings that the words beside a property name. */
const words: readonly ValueNotation[] = [
  { kind: 'one of', says: row('string', 'One of `open`, `paid` or `lost`.'), values: STATES },
  { kind: 'one of', says: row('string', 'How far it is. One of: "open", "paid", "lost".'), values: STATES },
  { kind: 'one of', says: '- `state` (string): how far it is, one of open, paid, lost', values: STATES },
  { kind: 'can be', says: row('string', 'Can be either `open` or `paid`.'), values: { state: ['open', 'paid'] } },
  { kind: 'can be', says: '- `state` (string) - can be `open`, `paid` or `lost`', values: STATES },
  { kind: 'can be', says: row('string', 'It can be either "open" or "paid".'), values: { state: ['open', 'paid'] } },
  { kind: 'possible values', says: row('string', 'Possible values: `open`, `paid`, `lost`'), values: STATES },
  { kind: 'possible values', says: row('string', 'Possible values are open, paid, and lost.'), values: STATES },
  { kind: 'possible values', says: row('string', 'How far it is. Allowed values: open \\| paid \\| lost'), values: STATES },
  { kind: 'valid options', says: row('string', 'Valid options include `open`, `paid` and `lost`.'), values: STATES },
  { kind: 'valid options', says: '- `state`: string. Supported states: `open`, `paid`, `lost`', values: STATES },
  { kind: 'in brackets', says: row('string', 'How far it is (`open`, `paid`, `lost`)'), values: STATES },
  { kind: 'in brackets', says: row('string', 'How far it is ("open", "paid" or "lost").'), values: STATES },
];

/** Values in the place of a type, or in a column of their own. */
const types: readonly ValueNotation[] = [
  { kind: 'in the type', says: row('"open" \\| "paid" \\| "lost"', 'How far it is.'), values: STATES },
  { kind: 'in the type', says: row('`open`, `paid`, `lost`', 'How far it is.'), values: STATES },
  { kind: 'enum', says: row('enum (`open`, `paid`, `lost`)', 'How far it is.'), values: STATES },
  { kind: 'enum', says: row('enum: open, paid, lost', 'How far it is.'), values: STATES },
  { kind: 'enum', says: row('string, one of `open`, `paid`, `lost`', 'How far it is.'), values: STATES },
  { kind: 'enum', says: row("Enum('open', 'paid', 'lost')", 'How far it is.'), values: STATES },
  {
    kind: 'column',
    says: '| Field | Type | Possible values |\n| --- | --- | --- |\n| state | string | `open`, `paid`, `lost` |',
    values: STATES,
  },
  {
    kind: 'column',
    says: '| Field | Type | Values |\n| --- | --- | --- |\n| state | string | open, paid, lost |',
    values: STATES,
  },
  {
    kind: 'column',
    says: '<table><tr><th>Field</th><th>Type</th><th>Allowed values</th></tr><tr><td>state</td><td>string</td><td><code>open</code><br><code>paid</code><br><code>lost</code></td></tr></table>',
    values: STATES,
  },
  {
    kind: 'column',
    says: '<table><tr><th>Field</th><th>Type</th><th>Values</th></tr><tr><td>state</td><td>string</td><td><ul><li>open</li><li>paid</li><li>lost</li></ul></td></tr></table>',
    values: STATES,
  },
];

/** Values with a line, an item or a row each. */
const listed: readonly ValueNotation[] = [
  {
    kind: 'items below',
    says: '- `state` (string): how far it is. One of:\n  - `open`: nobody has paid\n  - `paid`: the money is there\n  - `lost`: nobody will pay',
    values: STATES,
  },
  {
    kind: 'items below',
    says: 'The `state` is one of the following:\n\n- `open` - nobody has paid\n- `paid` - the money is there\n- `lost` - nobody will pay',
    values: STATES,
  },
  {
    kind: 'items below',
    says: 'Possible values for `state`:\n\n* `open`\n* `paid`\n* `lost`',
    values: STATES,
  },
  {
    kind: 'items in a cell',
    says: row('string', 'How far it is:<ul><li>`open`: nobody has paid</li><li>`paid`: the money is there</li></ul>'),
    values: { state: ['open', 'paid'] },
  },
  {
    kind: 'items in a cell',
    says: row('string', 'How far it is. Possible values:<br>- `open`: nobody has paid<br>- `paid`: the money is there'),
    values: { state: ['open', 'paid'] },
  },
  {
    kind: 'own heading',
    says: '#### `state`\n\n**Description:** How far it is.\\\n**Type:** String (Enumerable, oneOf)\\\n`open` = nobody has paid\\\n`paid` = the money is there\\\n`lost` = nobody will pay',
    values: STATES,
  },
  {
    kind: 'own heading',
    says: '#### state\n\nType: string\n\nPossible values: open, paid, lost',
    values: STATES,
  },
];

/** Tables of values, to which a link, a name or a heading leads. */
const tables: readonly ValueNotation[] = [
  {
    kind: 'linked table',
    says: `${row('[state](#order-states)', 'How far it is.')}\n\n### Order States\n\n| Value | Description |\n| --- | --- |\n| open | nobody has paid |\n| paid | the money is there |\n| lost | nobody will pay |`,
    values: STATES,
  },
  {
    kind: 'linked table',
    says: `${row('string', 'The [state of the order](#order-states)')}\n\n### Order States\n\n| Name | Description |\n| --- | --- |\n| \`open\` | nobody has paid |\n| \`paid\` | the money is there |`,
    values: { state: ['open', 'paid'] },
  },
  {
    kind: 'linked table of numbers',
    says: `${row('integer', 'The [level](#levels) of the buyer', 'level')}\n\n### Levels\n\n| Value | Name |\n| --- | --- |\n| 1 | BRONZE |\n| 2 | SILVER |\n| 3 | GOLD |`,
    values: LEVELS,
  },
  {
    kind: 'linked table of numbers',
    says: `${row('[level](#levels)', 'Of the buyer', 'level')}\n\n### Levels\n\n| Type | ID | Description |\n| --- | --- | --- |\n| BRONZE | 1 | new |\n| SILVER | 2 | known |\n| GOLD | 3 | dear |`,
    values: LEVELS,
  },
  {
    kind: 'linked list',
    says: `${row('[state](#order-states)', 'How far it is.')}\n\n### Order States\n\n- \`open\`: nobody has paid\n- \`paid\`: the money is there\n- \`lost\`: nobody will pay`,
    values: STATES,
  },
];

/** Numbers, with or without what they mean. */
const numbers: readonly ValueNotation[] = [
  { kind: 'numbers', says: row('integer', 'One of `1`, `2` or `3`.', 'level'), values: LEVELS },
  { kind: 'numbers', says: row('1, 2, or 3', 'The level.', 'level'), values: LEVELS },
  { kind: 'numbers with meanings', says: row('integer', '`1` (bronze), `2` (silver) or `3` (gold)', 'level'), values: LEVELS },
  { kind: 'numbers with meanings', says: row('integer', 'The level: 1 = bronze, 2 = silver, 3 = gold', 'level'), values: LEVELS },
  {
    kind: 'numbers with meanings',
    says: '- `level` (integer): one of:\n  - `1`: bronze\n  - `2`: silver\n  - `3`: gold',
    values: LEVELS,
  },
];

/** What names values only as examples, or of something else: nothing is known. */
export const notValues: readonly ValueNotation[] = [
  { kind: 'examples', says: row('string', 'For example `open` or `paid`.'), values: {} },
  { kind: 'examples', says: row('string', 'How far it is, e.g. "open", "paid"'), values: {} },
  { kind: 'conditions', says: row('string', 'Set if `kind` is `a` or `b`.'), values: {} },
  { kind: 'conditions', says: row('string', 'Can be empty or missing.'), values: {} },
  { kind: 'sentences', says: row('string', 'Can be used by buyers, sellers and others.'), values: {} },
  { kind: 'sentences', says: row('string', 'One of the states that an order goes through.'), values: {} },
  { kind: 'counts', says: row('integer', 'Between 1 and 3, 2 if nothing is said.', 'level'), values: {} },
  { kind: 'counts', says: row('integer', 'One of 12 levels, 1 being the least.', 'level'), values: {} },
];

export const notations: readonly ValueNotation[] = [...words, ...types, ...listed, ...tables, ...numbers];
