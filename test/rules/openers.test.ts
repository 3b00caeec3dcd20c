import { describe, expect, it } from 'vitest';
import { readOutline } from '../../generator/markdown/outline.ts';

/** The lines of the openers of a page, and its headings and first words. */
function readingOf(lines: readonly string[]): { readonly openers: readonly string[]; readonly rest: readonly string[] } {
  const page = { name: 'page.md', path: 'page.md', text: lines.join('\n') };
  const { openers, sections } = readOutline(page).value;
  const numberAt = (offset: number): number => page.text.slice(0, offset).split('\n').length;
  return {
    openers: openers.map(({ start, end }) => `${numberAt(start)}-${numberAt(end)}`),
    rest: sections.flatMap(({ heading, blocks }) => [
      ...(heading === undefined ? [] : [`# ${heading.text}`]),
      ...blocks.map((block) => (block.kind === 'prose' ? block.text : block.kind)),
    ]),
  };
}

const PAGE = ['# Order paid', '', '> Sent when an order is paid.', '', 'The body is JSON.', ''];
const REST = ['# Order paid', 'Sent when an order is paid.', 'The body is JSON.'];

describe('what a site puts at the top of its pages is skipped', () => {
  it.each([
    [
      'a quote with a heading',
      ['> ## Index of the documentation', '> Fetch all of it at: https://docs.example.com/llms.txt', '> Look there first.', ''],
      ['1-3'],
    ],
    [
      'a quote that tells how to get Markdown',
      ['> For Markdown of any page, append .md to its address.', '> Questions go to https://docs.example.com/mcp.', ''],
      ['1-2'],
    ],
    [
      'a quote with a link, and Markdown in code',
      ['> All pages are in [llms.txt](https://docs.example.com/llms.txt). Get Markdown by appending `.md` to addresses.', ''],
      ['1-1'],
    ],
    ['a paragraph', ['Append `.md` to a page to get Markdown, see llms-full.txt.', ''], ['1-1']],
    [
      'a component for agents, with its own heading and JSON',
      [
        '> See /llms.txt',
        '',
        '<AgentInstructions>',
        '',
        '## Feedback',
        '',
        'POST https://docs.example.com/feedback',
        '',
        '```json',
        '{ "path": "/a", "feedback": "…" }',
        '```',
        '',
        '</AgentInstructions>',
        '',
      ],
      ['1-1', '3-13'],
    ],
    [
      'behind front matter and words of the site',
      ['---', 'title: Paid', '---', '', '[Skip](#main)', '', '> See llms.txt', ''],
      ['7-7'],
    ],
  ])('%s', (_what, opening, openers) => {
    const { openers: found, rest } = readingOf([...opening, ...PAGE]);
    expect(found).toEqual(openers);
    expect(rest.filter((text) => text !== 'Skip')).toEqual(REST);
  });

  it('also directly below the main heading', () => {
    const [title = '', ...others] = PAGE;
    expect(readingOf([title, '', '> For all pages, see llms.txt.', ...others])).toEqual({ openers: ['3-3'], rest: REST });
  });
});

describe('what the page says itself is read', () => {
  it.each([
    ['a quote that describes it', ['> Sent when `llms` are ready. Append it to your list.', '', '# Ready', '']],
    [
      'a section about its own index',
      ['# Ready', '', 'Sent once.', '', '> See llms.txt.', '', '## llms.txt', '', 'It is at /llms.txt.', ''],
    ],
    ['a list, a table or code in front of the heading', ['- see llms.txt', '', '# Ready', '', '> See llms.txt.', '']],
    ['a component that does not end', ['<AgentInstructions>', '', '# Ready', '', 'See llms.txt.', '']],
    ['a long text', [`${'A word about orders. '.repeat(100)}See llms.txt.`, '', '# Ready', '']],
  ])('%s', (_what, lines) => {
    expect(readingOf(lines).openers).toEqual([]);
  });
});
