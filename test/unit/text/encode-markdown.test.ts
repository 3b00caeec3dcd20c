import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan, markdownText, tableCell } from '../../../generator/text/encode-markdown.ts';

describe('a text in Markdown', () => {
  it.each([
    ['total was number and is string.', 'total was number and is string.'],
    ['note was added; it is required.', 'note was added; it is required.'],
    ['don’t (or don\'t), “well-known”: it\'s "so"!', 'don’t (or don\'t), “well-known”: it\'s "so"!'],
    ['12 of 1,5 in 2024-02-01 → – — …', '12 of 1,5 in 2024-02-01 → – — …'],
    ['Größe', 'Größe'],
    ['startedBy', '`startedBy`'],
    ['a.b, (c_d): "e/f"', '`a.b`, (`c_d`): "`e/f`"'],
    ['@octocat', '`@octocat`'],
    ['GH-1 well-1st #1', '`GH-1` `well-1st` `#1`'],
    ['a-@b c-.d e-', '`a-@b` `c-.d` `e-`'],
    ['1234567 deadbeef decaf', '`1234567` `deadbeef` decaf'],
    ['1. first 2.', '`1.` first 2.'],
    ['1) first', '`1)` first'],
    ['- first', '`-` first'],
    ['a  b\n c\t', 'a b c'],
    ['', ''],
    ['a\u202eb', '`a\\u202eb`'],
  ])('%j is %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });
});

describe('a span of code', () => {
  it.each([
    ['a b', '`a b`'],
    ['a`b', '``a`b``'],
    ['a``b`', '``` a``b` ```'],
    ['`a', '`` `a ``'],
    ['a|b', '`a|b`'],
    ['a\\|b', '`a\\`&#124;`b`'],
    [' a\n', '`a`'],
    ['', '`  `'],
  ])('of %j is %j', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  it('is cut behind 300 characters, never within one', () => {
    expect(codeSpan('x'.repeat(300))).toBe(`\`${'x'.repeat(300)}\``);
    expect(codeSpan('x'.repeat(301))).toBe(`\`${'x'.repeat(300)}…\``);
    expect(codeSpan(`😀${'x'.repeat(300)}`)).toBe(`\`😀${'x'.repeat(298)}…\``);
    expect(codeSpan(`${'x'.repeat(299)}😀`)).toBe(`\`${'x'.repeat(299)}…\``);
  });
});

it('a block of code has a fence that is longer than any in it, and hides nothing', () => {
  expect(codeBlock('a\n', 'diff')).toBe('```diff\na\n```');
  expect(codeBlock('a\r\n````\n\tb\u200b\n', 'text')).toBe('`````text\na\n````\n b\\u200b\n`````');
});

it('a cell of a table has no bar of its own', () => {
  expect(tableCell('`a|b` | c')).toBe('`a\\|b` \\| c');
});
