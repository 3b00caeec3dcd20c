import { diagnostic } from '../diagnostics/catalog.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { LIMITS, type Limits } from '../model/limits.ts';
import type { Block, Cell, Fence, Outline, Prose, Section, Table } from '../model/outline.ts';
import { embed } from '../text/embedded.ts';
import { lineStarts, lineText, type SourceFile, type Span } from '../text/source.ts';
import { readFrontMatter } from './front-matter.ts';
import { type LineRange, parseBlocks, parseInline, type RawBlock, type RawRow } from './parser.ts';

/**
 * Reads a page into its outline: sections with their blocks, each with its exact range in the page. Tabs as Microsoft
 * writes them (`# [Title](#tab/id)`, ended by a rule) are no headings; their blocks carry the tab's title.
 */
export function readOutline(page: SourceFile, limits: Limits = LIMITS): Result<Outline> {
  const { value: frontMatter, diagnostics } = readFrontMatter(page);
  const blank = page.text.slice(0, frontMatter.end).replace(/[^\n]+/g, '');
  const { blocks, tooDeep } = parseBlocks(blank + page.text.slice(frontMatter.end), limits.depth);
  const sections = divide(page, blocks);
  const deep =
    tooDeep === undefined
      ? []
      : [diagnostic('page/too-deep', { limit: limits.depth }, { file: page, span: spanOfLines(page, tooDeep) })];
  const title = sections.find((section) => section.heading?.depth === 1)?.heading?.text ?? frontMatter.title ?? page.name;
  const date = frontMatter.date ?? /\d{4}-\d{2}-\d{2}/.exec(page.name)?.[0];
  return { value: { page, title, date, sections, limits }, diagnostics: [...diagnostics, ...deep] };
}

function divide(page: SourceFile, blocks: readonly RawBlock[]): readonly Section[] {
  const sections: { heading: Section['heading']; blocks: Block[] }[] = [{ heading: undefined, blocks: [] }];
  let tab: string | undefined;
  for (const block of blocks) {
    const span = spanOfLines(page, block.lines);
    switch (block.kind) {
      case 'heading': {
        const { text, links } = parseInline(block.content);
        tab = links[0]?.target.startsWith('#tab/') ? text : undefined;
        if (tab === undefined) sections.push({ heading: { text: withoutAnchor(text), depth: block.depth, span }, blocks: [] });
        break;
      }
      case 'rule':
        tab = undefined;
        break;
      default:
        sections.at(-1)?.blocks.push(readBlock(page, block, span, tab));
    }
  }
  return sections;
}

function readBlock(
  page: SourceFile,
  block: Exclude<RawBlock, { kind: 'heading' | 'rule' }>,
  span: Span,
  tab: string | undefined,
): Block {
  switch (block.kind) {
    case 'fence':
      return readFence(page, block, span, tab);
    case 'table':
      return readTable(page, block.rows, span, tab);
    case 'prose':
      return readProse(block.content, span, tab);
  }
}

function readProse(content: string, span: Span, tab: string | undefined): Prose {
  const { text, codes } = parseInline(content);
  return { kind: 'prose', text, bold: /^(\*\*|__)(?!\s)[^*_]+\1:?\s*$/.test(content), codes, span, tab };
}

function readFence(page: SourceFile, block: Extract<RawBlock, { kind: 'fence' }>, span: Span, tab: string | undefined): Fence {
  const first = block.lines[0] + (block.fenced ? 1 : 0);
  const lines = block.content
    .replace(/\n$/, '')
    .split('\n')
    .map((text, index) => liftedLine(page, first + index, text));
  const language = /^[\w+#.-]+/.exec(block.info)?.[0].toLowerCase() ?? '';
  return { kind: 'fence', language, code: embed(page, lines), span, tab };
}

/** A line out of its container; where a tab was split by the container's indentation, white space in front is dropped. */
function liftedLine(page: SourceFile, line: number, content: string): { text: string; origin: number } {
  const source = lineText(page, line + 1);
  const text = source.endsWith(content) ? content : content.trimStart();
  return { text, origin: (lineStarts(page)[line] ?? 0) + Math.max(0, source.length - text.length) };
}

function readTable(page: SourceFile, rows: readonly RawRow[], span: Span, tab: string | undefined): Table {
  const [header = [], ...body] = rows.map((row) => readRow(page, row));
  return { kind: 'table', header, rows: body, span, tab };
}

function readRow(page: SourceFile, row: RawRow): readonly Cell[] {
  const spans = cellSpans(lineText(page, row.line + 1), lineStarts(page)[row.line] ?? 0);
  const end = spans.at(-1)?.end ?? lineStarts(page)[row.line] ?? 0;
  return row.cells.map((content, index) => ({
    ...parseInline(content),
    points: pointsOf(content),
    span: spans[index] ?? { start: end, end },
  }));
}

/** A list within a cell, as tags or as characters: `<ul><li>a</li><li>b</li></ul>`, `- a<br>- b`, `• a • b`. */
function pointsOf(content: string): readonly string[] {
  const parts = /<li>/i.test(content)
    ? content.split(/<li>/i)
    : /•/.test(content)
      ? content.split('•')
      : content.split(/<br\s*\/?>\s*[-*]\s+/i);
  return parts.length < 2
    ? []
    : parts
        .map((part) => parseInline(part.replace(/<\/?(?:ul|ol|li|br)\s*\/?>/gi, ' ').replace(/^\s*[-*]\s+/, '')).text)
        .filter((part) => part !== '');
}

/** The ranges of a row's cells without the white space around them; `\|` does not divide. */
function cellSpans(line: string, offset: number): readonly Span[] {
  const lead = /^[\s>]*\|?/.exec(line)?.[0].length ?? 0;
  const spans: Span[] = [];
  for (const match of line.slice(lead).matchAll(/((?:\\[\s\S]|[^|\\]|\\$)*)(\||$)/g)) {
    const raw = match[1] ?? '';
    const start = lead + match.index + (raw.length - raw.trimStart().length);
    if (match[2] === '' && raw.trim() === '') break;
    spans.push({ start: offset + start, end: offset + start + raw.trim().length });
  }
  return spans;
}

function spanOfLines(page: SourceFile, [from, to]: LineRange): Span {
  const starts = lineStarts(page);
  const line = lineText(page, from + 1);
  const indent = line.length - line.trimStart().length;
  return { start: (starts[from] ?? 0) + indent, end: Math.max((starts[to] ?? page.text.length + 1) - 1, 0) };
}

/** `Call started {#call-started}` → `Call started`. */
function withoutAnchor(heading: string): string {
  const text = heading.trimEnd();
  const start = text.endsWith('}') ? text.lastIndexOf('{#') : -1;
  return start === -1 || text.slice(start).indexOf('}') !== text.length - start - 1 ? heading : text.slice(0, start).trimEnd();
}
