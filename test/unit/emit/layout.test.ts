import { describe, expect, it } from 'vitest';
import { eventDocumentation, memberDocumentation } from '../../../generator/emit/code/documentation.ts';
import { docComment, fileHeader, importLine, joinParts } from '../../../generator/emit/code/layout.ts';
import { atMember, inHeader, NO_DISCRIMINATOR } from '../../../generator/envelopes/discriminator.ts';
import type { Discriminator } from '../../../generator/model/discriminator.ts';
import type { PlannedEvent } from '../../../generator/model/plan.ts';
import type { Schema } from '../../../generator/model/schema.ts';

describe('the comment above a member', () => {
  it.each<readonly [string, Schema, readonly string[]]>([
    ['nothing', {}, []],
    ['what the page says', { description: 'the id of it' }, ['The id of it.']],
    ['two sentences at most', { description: 'It is. It was. It will be.' }, ['It is. It was.']],
    ['nothing that only repeats its name', { description: 'Order ID' }, []],
    ['an example', { examples: ['a', 'b'], format: 'uuid' }, ['Example: `"a"`.']],
    ['no example if the page names one', { description: 'It is, e.g. B', examples: ['a'] }, ['It is, e.g. B.']],
    ['no example that tells nothing', { examples: [true] }, []],
    ['no example that is null', { examples: [null] }, []],
    ['no example that is empty', { examples: [''] }, []],
    ['no example that stands for one', { examples: ['{orderId}'] }, []],
    ['no example that stands for one in angle brackets', { examples: ['<order id>'] }, []],
    ['an example that is no text', { examples: [{ a: null }] }, ['Example: `{"a":null}`.']],
    ['an example with a mark of code in it', { examples: ['a`b`'] }, ['Example: `"a\'b\'"`.']],
    ['an example that is cut', { examples: ['x y'.repeat(30)] }, [`Example: \`"${'x y'.repeat(30).slice(0, 71)}…"\`.`]],
    ['the beginning of a token', { examples: ['x'.repeat(71)] }, [`Example: \`"${'x'.repeat(24)}…"\`.`]],
    ['an example that is just short enough', { examples: ['x'.repeat(70)] }, [`Example: \`"${'x'.repeat(70)}"\`.`]],
    ['what is known of the evidence', { $comment: 'In 1 of 2 examples.' }, ['In 1 of 2 examples.']],
    ['all of it', { description: 'A.', examples: [1], $comment: 'Rare.' }, ['A. Example: `1`. Rare.']],
    // 13 characters of the example, a space and 87 of the comment are what is left of a line.
    ['as much as a line holds', { examples: [1], $comment: 's'.repeat(87) }, [`Example: \`1\`. ${'s'.repeat(87)}`]],
    ['more than a line holds', { examples: [1], $comment: 's'.repeat(88) }, ['Example: `1`.', 's'.repeat(88)]],
  ])('has %s', (_what, schema, lines) => expect(memberDocumentation('order_id', schema)).toEqual(lines));
});

it.each([
  [{ description: undefined, since: undefined }, ['The event `order.paid`.']],
  [{ description: 'Sent', since: undefined }, ['Sent.']],
  [{ description: 'Order paid', since: undefined }, ['The event `order.paid`.']],
  [{ description: undefined, since: '2025-01' }, ['The event `order.paid`. Documented since 2025-01.']],
  [{ description: 'sent when it is', since: '2025-01' }, ['Sent when it is. Documented since 2025-01.']],
])('the comment above the event %j', (event, lines) => {
  expect(
    eventDocumentation({
      ...event,
      type: 'order.paid',
      name: 'OrderPaid',
      envelope: { discriminator: atMember('type') },
    } as PlannedEvent),
  ).toEqual(lines);
});

it.each<readonly [string, Discriminator, string]>([
  ['nothing', NO_DISCRIMINATOR, 'The event `order.paid`.'],
  ['a header', inHeader('X-Topic'), 'The event `order.paid`, identified by `order.paid` in the header `X-Topic`.'],
  [
    'a header and a member',
    { kind: 'both', first: inHeader('X-Topic'), second: atMember('data', 'action') },
    'The event `order.paid`, identified by `order` in the header `X-Topic` and `paid` in `data.action`.',
  ],
  [
    'two members',
    { kind: 'both', first: atMember('event'), second: atMember('action') },
    'The event `order.paid`, identified by `order` in `event` and `paid` in `action`.',
  ],
])('the comment above an event that %s tells says where', (_what, discriminator, line) => {
  const event = { type: 'order.paid', name: 'OrderPaid', envelope: { discriminator } } as PlannedEvent;
  expect(eventDocumentation(event)).toEqual([line]);
});

describe('a documentation comment', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

  it.each([
    ['of nothing is none', [], '', ''],
    ['of what says nothing is none', [''], '', ''],
    ['of a line', ['It is.'], '', '/** It is. */\n'],
    ['of a line further in', ['It is.'], '  ', '  /** It is. */\n'],
    ['of two lines', ['It is.', 'It was.'], '  ', '  /**\n   * It is.\n   * It was.\n   */\n'],
    ['of lines that one text has', ['a\n\nb'], '', '/**\n * a\n *\n * b\n */\n'],
    ['of what would end it', ['a */ b'], '', '/** a *\\/ b */\n'],
    ['as long as a line may be', ['x'.repeat(103)], '', `/** ${'x'.repeat(103)} */\n`],
    ['too long for one line', ['x'.repeat(104)], '', `/**\n * ${'x'.repeat(104)}\n */\n`],
    ['as long as a line may be further in', ['x'.repeat(101)], '  ', `  /** ${'x'.repeat(101)} */\n`],
    ['too long for one line further in', ['x'.repeat(102)], '  ', `  /**\n   * ${'x'.repeat(102)}\n   */\n`],
    ['that fills its line', [`${words(21)} xx and`], '', `/**\n * ${words(21)} xx\n * and\n */\n`],
    ['with a word that is longer than a line', [`a ${'x'.repeat(120)} b`], '', `/**\n * a\n * ${'x'.repeat(120)}\n * b\n */\n`],
    ['with spaces at its end', ['a ', 'b'], '', '/**\n * a\n * b\n */\n'],
  ])('%s', (_what, lines, indent, comment) => expect(docComment(lines, indent)).toBe(comment));

  it('stands at the margin unless it is told otherwise', () => expect(docComment(['a'])).toBe('/** a */\n'));

  it('is broken before it is wider than the page', () => {
    const lines = docComment([words(60)], '    ').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110);
    expect(lines.join(' ').match(/word/g)).toHaveLength(60);
    // 20 words and what stands in front of them are 106 characters; one more word would be too much.
    expect(lines.slice(1, -2).map((line) => line.match(/word/g)?.length)).toEqual([20, 20, 20]);
  });
});

it('a file of code begins with what keeps tools off it, and says what it was made of', () => {
  expect(fileHeader(['a.md', 'b\n.md']).split('\n')).toEqual([
    '// biome-ignore-all lint: generated file',
    '// biome-ignore-all format: generated file',
    '// biome-ignore-all assist: generated file',
    '/* eslint-disable */',
    '// Code generated by holotype from a.md, b\\u000a.md. DO NOT EDIT. @generated',
  ]);
});

it('parts have one empty line between them', () => {
  expect(joinParts(['a\n\n', '', 'b\nc', 'd\n'])).toBe('a\n\nb\nc\n\nd\n');
});

it('an import is one of values unless it is told otherwise', () => {
  expect(importLine(['A'], './a.js')).toBe("import { A } from './a.js';");
});

it.each([
  ['one name', ['A'], false, "import { A } from './a.js';"],
  ['types', ['A', 'B'], true, "import type { A, B } from './a.js';"],
  ['as much as a line holds', ['x'.repeat(81), 'B'], false, `import { ${'x'.repeat(81)}, B } from './a.js';`],
  ['more than a line holds', ['x'.repeat(82), 'B'], false, `import {\n  ${'x'.repeat(82)},\n  B,\n} from './a.js';`],
])('an import of %s', (_what, names, typeOnly, line) => expect(importLine(names, './a.js', typeOnly)).toBe(line));
