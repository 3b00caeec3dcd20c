import { describe, expect, it } from 'vitest';
import { readLegends } from '../../generator/claims/legends/read-legends.ts';
import { readMemberLists } from '../../generator/claims/lists/member-lists.ts';
import { readMemberTables } from '../../generator/claims/tables/member-tables.ts';
import { readOutline } from '../../generator/markdown/outline.ts';
import type { Outline } from '../../generator/model/outline.ts';

const outlineOf = (text: string): Outline => readOutline({ name: 'page.md', path: 'page.md', text }).value;

describe('a legend says what a sign means', () => {
  it.each([
    ['\\* Required.', '*', false],
    ['*required', '*', false],
    ['`*` = required', '*', false],
    ['\\* These are required', '*', false],
    ['\\*: mandatory field', '*', false],
    ['\\* Fields with an asterisk are required.', '*', false],
    ['\\* denotes a required property', '*', false],
    ['Fields marked with an asterisk (\\*) are mandatory.', '*', false],
    ['Fields marked with `*` are always present; others are omitted when empty.', '*', false],
    ['Required properties are marked by an asterisk.', '*', false],
    ['Properties that have a double asterisk are optional.', '**', true],
    ['Attributes followed by a question mark (`?`) may be absent.', '?', true],
    ['† Only for gifts.', '†', true],
    ['† may be null', '†', undefined],
    ['Fields marked † only appear when the order is a gift.', '†', true],
    ['¹ Only sent with refunds', '^1', true],
    ['[^gift]: Only sent with gifts.', '^gift', true],
    ['<sup>2</sup> Optional', '^2', true],
    ['(o) optional', 'o', true],
    ['**R** = required', 'r', false],
    ['Fields in **bold** are guaranteed in the payload.', '⟦bold⟧', false],
    ['*Note: properties in **bold** are required*', '⟦bold⟧', false],
    ['All items have some of these, with required properties in bold:', '⟦bold⟧', false],
    ['Properties in italics are optional.', '⟦italic⟧', true],
    ['Legend: † = optional', '†', true],
    ['# Fields (\\* required)', '*', false],
    ['| Sign | Meaning |\n| --- | --- |\n| `*` | always present |', '*', false],
    ['| Field (\\* = required) | Type |\n| --- | --- |\n| `id` | string |', '*', false],
  ])('%s', (text, sign, optional) => {
    expect(readLegends(outlineOf(text)).map((one) => [one.sign, one.saying.optional])).toEqual([[sign, optional]]);
  });

  it.each([
    'Fields are required.',
    '\\* Deprecated.',
    'Click the star if the issue is required.',
    '* Required by the law\n* Optional for others',
    'The names in bold are links.',
    'Use `*` for all events. It is optional.',
    '\\* The value is always empty.',
  ])('%s → none', (text) => {
    expect(readLegends(outlineOf(text))).toEqual([]);
  });

  it('several in one sentence', () => {
    const found = readLegends(outlineOf('R = required, O = optional, C = sent only when the order is a gift'));
    expect(found.map(({ sign, saying }) => [sign, saying.optional])).toEqual([
      ['r', false],
      ['o', true],
      ['c', true],
    ]);
  });
});

/** What a page says of the presence of its members: `+` required, `-` optional, `?` nothing; and on what that rests. */
function presence(text: string): string {
  const outline = outlineOf(text);
  const members = [...readMemberTables(outline), ...readMemberLists(outline)].flatMap((claim) => claim.members);
  return members
    .map(({ path, optional, basis }) => {
      const sign = optional === undefined ? '?' : optional ? '-' : '+';
      return `${sign}${path.join('.')}${basis === undefined ? '' : ` ${basis.by}`}`;
    })
    .join(', ');
}

const table = (...rows: readonly string[]): string => ['| Property | Type |', '| --- | --- |', ...rows].join('\n');

describe('signs in a list of members', () => {
  const marked = table('| `id`\\* | string |', '| note | string |');

  it('mean what the page says, above or below', () => {
    expect(presence(`${marked}\n\n\\* required`)).toBe('+id mark, -note no-mark');
    expect(presence(`${marked}\n\n* required`)).toBe('+id mark, -note no-mark');
    expect(presence(`Fields with an asterisk are required.\n\n${marked}`)).toBe('+id mark, -note no-mark');
    expect(presence(`# Orders\n\nFields with an asterisk are required.\n\n## Paid\n\n${marked}`)).toBe('+id mark, -note no-mark');
    expect(presence(`# Orders\n\n## Paid\n\n${marked}\n\n## Legend\n\n\\* required`)).toBe('+id mark, -note no-mark');
  });

  it('mean nothing without a legend, and a legend nothing without signs', () => {
    expect(presence(marked)).toBe('?id, ?note');
    expect(presence(`${table('| id | string |', '| note | string |')}\n\n\\* required`)).toBe('?id, ?note');
    expect(presence(`# Orders\n\n## Paid\n\n${marked}\n\n## Sent\n\n\\* required`)).toBe('?id, ?note');
  });

  it('mean what the nearest legend says', () => {
    expect(presence(`${marked}\n\n\\* optional\n\n${table('| `sum`* | string |', '| tax | string |')}\n\n\\* required`)).toBe(
      '-id mark, +note no-mark, +sum mark, -tax no-mark',
    );
  });

  it('leave others open where they speak of a case', () => {
    expect(presence(`${table('| id | string |', '| wrap† | string |')}\n\n† Only for gifts.`)).toBe('?id, -wrap mark');
  });

  it('stand in bold, in front, in a column, or behind a type', () => {
    expect(presence(`Fields in bold are always sent.\n\n${table('| **id** | string |', '| note | string |')}`)).toBe(
      '+id mark, -note no-mark',
    );
    expect(presence(`${table('| \\*id | string |', '| note | string |')}\n\n\\* required`)).toBe('+id mark, -note no-mark');
    expect(presence(`${table('| id | string* |', '| note | string |')}\n\n\\* required`)).toBe('+id mark, -note no-mark');
    expect(presence(`${table('| id (r) | string |', '| note (o) | string |')}\n\n(r) required, (o) optional`)).toBe(
      '+id mark, -note mark',
    );
    expect(presence(`${table('| id<sup>1</sup> | string |', '| note | string |')}\n\n<sup>1</sup> Optional`)).toBe(
      '-id mark, +note no-mark',
    );
    expect(
      presence(
        'R = required, O = optional\n\n| Property | Use | Type |\n| --- | --- | --- |\n| id | R | string |\n| note | O | string |',
      ),
    ).toBe('+id mark, -note mark');
  });

  it('stand in lists', () => {
    const list = '- `id`* (string): The order.\n- `note` (string): What the buyer wrote.';
    expect(presence(`# Properties\n\n${list}\n\nProperties with an asterisk are required.`)).toBe('+id mark, -note no-mark');
  });

  it('count less than words beside the name', () => {
    const worded =
      '| Property | Type | Description |\n| --- | --- | --- |\n| id* | string | Optional. The order. |\n| note | string | A word. |';
    expect(presence(`${worded}\n\n\\* required`)).toBe('-id, -note no-mark');
  });

  it('in a column about presence need no legend', () => {
    const column = '| Property | Always | Type |\n| --- | --- | --- |\n| id | * | string |\n| note |  | string |';
    expect(presence(column)).toBe('+id, -note');
    expect(presence(column.replace('Always', 'M/O').replace('*', 'M').replace('|  |', '| O |'))).toBe('+id, -note');
    expect(presence(column.replace('*', ':heavy_check_mark:').replace('|  |', '| :heavy_minus_sign: |'))).toBe('+id, -note');
  });
});

describe('members of which a list says nothing', () => {
  const described = (...rows: readonly string[]): string =>
    ['| Property | Type | Description |', '| --- | --- | --- |', ...rows].join('\n');

  it('are optional where it calls others required', () => {
    expect(
      presence(
        described(
          '| id | string | The id. Required. |',
          '| sum | number | **Required** The sum. |',
          '| note | string | A word. |',
        ),
      ),
    ).toBe('+id, +sum, -note others');
  });

  it('stay open where it calls one required, or others optional', () => {
    expect(presence(described('| sum | number | **Required** The sum. |', '| note | string | A word. |'))).toBe('+sum, ?note');
    expect(
      presence(
        described(
          '| id | string | **Required** The id. |',
          '| sum | number | **Required** The sum. |',
          '| tax | number | Optional. |',
          '| note | string | A word. |',
        ),
      ),
    ).toBe('+id, +sum, -tax, ?note');
  });
});
