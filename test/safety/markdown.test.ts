import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_FINE, type ChangeFinding } from '../../generator/changes/finding.ts';
import { changelogItems } from '../../generator/changes/print/changelog.ts';
import { githubCommands } from '../../generator/changes/print/github.ts';
import { markdownReport } from '../../generator/changes/print/markdown.ts';
import { codeBlock, codeSpan, markdownText, tableCell } from '../../generator/text/encode-markdown.ts';
import { injections } from './injections.ts';
import { faultsOfMarkdown, tokensOf } from './markdown-faults.ts';

/* Words of pages in pull requests, changelogs and reports are text, whatever they would be in Markdown or on GitHub. */

const MARKDOWN = [
  '@octocat please look',
  '(@octocat)',
  'mail octocat@example.com',
  'closes #1',
  'Fixes: GH-12, resolves owner/repo#3',
  'see PROJ-123',
  'since 0586a92 and 0586a92e1d7c',
  'https://evil.example/x www.evil.example evil.example <https://evil.example>',
  '![x](https://evil.example/x.png) [y](https://evil.example)',
  '[x]: https://evil.example',
  '<img src=x onerror=alert(1)> <!-- --> <details>',
  '&lt;b&gt; &#64;octocat &commat;octocat',
  'a | b || c',
  'a\\|b \\\\| c\\',
  '`a`b``c```d',
  '``` end',
  '```\n# heading\n```',
  '~~~ x',
  '# heading',
  '- item\n- item',
  '1. item',
  '12) item',
  '+ item',
  '> quote',
  '---',
  'a\n===',
  '    indented',
  '*a* _b_ **c** __d__ ~~e~~',
  ':smile: :+1:',
  '[ ] task',
  '[^1] note [^1]: x',
  '$x$ $$y$$',
  'a\\',
  'line\u2028separator\u202edirection\u200bnothing\u0007bell',
  '|---|---|',
  '',
  ' ',
];

const texts = [...MARKDOWN, ...injections.map(({ text }) => text)];

function findingOf(text: string): ChangeFinding {
  const file = { name: text, path: text, text };
  return {
    code: 'member-added',
    class: 'dangerous',
    path: `${text}.data`,
    message: `${text} was added; it is required.`,
    why: 'Words.',
    effects: ALL_FINE,
    assumesDocumented: false,
    paths: [`${text}.data`, `Other.${text}`],
    events: [text],
    before: { file, span: { start: 0, end: 1 } },
    after: { file, span: { start: 0, end: 1 } },
  };
}

function reportOf(text: string): string {
  const findings = [findingOf(text), { ...findingOf(text), code: 'event-added' }];
  return markdownReport(findings, { prose: 0, handlers: [text], types: `+ ${text}\n\`\`\`\`\n${text}` });
}

const forms: Readonly<Record<string, (text: string) => string>> = {
  'a text': markdownText,
  'a heading': (text) => `## ${markdownText(text)}`,
  'an item': (text) => `- ${markdownText(text)}`,
  'a span of code': codeSpan,
  'a block of code': (text) => codeBlock(text, 'text'),
  'a cell': (text) => `| a | b |\n| - | - |\n| ${tableCell(markdownText(text))} | ${tableCell(codeSpan(text))} |`,
  'items for a changelog': (text) => changelogItems([findingOf(text)]).join('\n'),
  'a report': reportOf,
};

it('there are 35 ways of Markdown and GitHub to make something of a text', () => {
  expect(new Set(MARKDOWN.filter((text) => text.trim() !== '')).size).toBe(35);
});

describe.each(Object.entries(forms))('as %s', (_name, form) => {
  it.each(texts)('%j stays text', (text) => {
    expect(faultsOfMarkdown(form(text))).toEqual([]);
  });

  it('any text stays text', () => {
    const marks = fc.constantFrom(...'@#`|\\<>[]()!&*_~-+=.:/1aZ \n\t"'.split(''), 'GH-', 'www.', '://', '&#64;', '\u202e');
    const anything = fc.oneof(fc.string({ unit: marks, maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 30 }));
    fc.assert(
      fc.property(anything, (text) => {
        expect(faultsOfMarkdown(form(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

it.each(texts)('a table keeps its cells with %j in them', (text) => {
  const rows = tokensOf(reportOf(text)).filter(({ type }) => type === 'td_open');
  expect(rows).toHaveLength(2 * 5);
});

it('what is shown is what the page says', () => {
  expect(markdownText('startedBy.rawId → user.rawId: the "old" member, 12.5 (of 3), was moved in 2024-02-01.')).toBe(
    '`startedBy.rawId` → `user.rawId`: the "old" member, 12.5 (of 3), was moved in 2024-02-01.',
  );
  const shownIn = (text: string): string =>
    tokensOf(markdownText(text))
      .filter(({ type }) => type === 'text' || type === 'code_inline')
      .map(({ content }) => content)
      .join('');
  for (const text of ['@octocat closes #1', 'a\\|b', 'x``y', '<b>&amp;</b>', '1. item', '"@a", (b@c.de)'])
    expect(shownIn(text)).toBe(text);
});

it('long texts are cut', () => {
  expect(codeSpan('x.'.repeat(10_000)).length).toBeLessThan(400);
  expect(markdownText('word '.repeat(10_000)).length).toBeLessThan(2_100);
});

it.each(texts)('%j is one workflow command', (text) => {
  const commands = githubCommands([findingOf(text)]);
  expect(commands.trimEnd().split(/[\n\r\u2028]/)).toHaveLength(1);
  expect(commands).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
});
