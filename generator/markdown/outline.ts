import { diagnostic } from '../diagnostics/catalog.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { LIMITS, type Limits } from '../model/limits.ts';
import type { Block, Fence, Heading, Outline, Prose, Section, Table } from '../model/outline.ts';
import { embed } from '../text/embedded.ts';
import { lineStarts, lineText, type SourceFile, type Span } from '../text/source.ts';
import { type ContainerMark, openContainers } from './containers.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { textInFrontMatter } from './front-matter-text.ts';
import { findOpeners } from './openers.ts';
import { type LineRange, parseBlocks, parseInline, type RawBlock } from './parser.ts';
import { joinDefinitions } from './tables/definitions.ts';
import { readPipeTable } from './tables/pipe-table.ts';
import { readSchemaTable } from './tables/schema-table.ts';
import { findTags, type TaggedBlock } from './tables/tagged-blocks.ts';

/**
 * Reads a page into its outline: sections with their blocks, each with its exact range in the page, whatever the notation:
 * Markdown, HTML, or the components of documentation sites. Tabs as Microsoft writes them (`# [Title](#tab/id)`, ended by
 * a rule) are no headings; their blocks carry the tab's title. The title of a component counts as a heading.
 */
export function readOutline(page: SourceFile, limits: Limits = LIMITS): Result<Outline> {
  const { value: frontMatter, diagnostics } = readFrontMatter(page);
  const openers = findOpeners(page.text, frontMatter.end);
  const { text, marks } = openContainers(properText(withoutLines(page.text, openers), frontMatter.end));
  const { blocks, tooDeep } = parseBlocks(text, limits.depth);
  const sections = withTitle(divide(page, blocks, marks), frontMatter);
  const deep =
    tooDeep === undefined
      ? []
      : [diagnostic('page/too-deep', { limit: limits.depth }, { file: page, span: spanOfLines(page, tooDeep) })];
  const title = sections.find((section) => section.heading?.depth === 1)?.heading?.text ?? frontMatter.title ?? page.name;
  const date = frontMatter.date ?? /\d{4}-\d{2}-\d{2}/.exec(page.name)?.[0];
  return { value: { page, title, date, sections, openers, limits }, diagnostics: [...diagnostics, ...deep] };
}

/** Where a page has no main heading, the title of its front matter is shown as one. */
function withTitle(sections: readonly Section[], { title, titleSpan }: FrontMatter): readonly Section[] {
  const [first, ...others] = sections;
  if (first === undefined || title === undefined || titleSpan === undefined) return sections;
  if (first.heading !== undefined || others.some(({ heading }) => heading?.depth === 1)) return sections;
  const heading = { text: title, depth: 1, anchors: [], codes: [], span: titleSpan };
  return [{ ...first, heading }, ...others];
}

/** The text of a page without its front matter, or what stands there where the page has nothing else; line for line. */
function properText(text: string, end: number): string {
  const above = text.slice(0, end);
  const below = text.slice(end);
  return (below.trim() === '' ? textInFrontMatter(above) : above.replace(/[^\n]+/g, '')) + below;
}

/** A text with spaces in place of some of its lines. */
function withoutLines(text: string, spans: readonly Span[]): string {
  const parts = spans.map(({ start, end }, index) => {
    const between = text.slice(spans[index - 1]?.end ?? 0, start);
    return between + text.slice(start, end).replace(/[^\n]/g, ' ');
  });
  return parts.join('') + text.slice(spans.at(-1)?.end ?? 0);
}

/** What a page is made of, in its order: blocks of Markdown, blocks made of tags, and lines that open or close a container. */
type Piece =
  | { readonly line: number; readonly raw: RawBlock }
  | { readonly line: number; readonly tagged: TaggedBlock }
  | { readonly line: number; readonly mark: ContainerMark };

function piecesOf(page: SourceFile, blocks: readonly RawBlock[], marks: readonly ContainerMark[]): readonly Piece[] {
  const { blocks: tagged, covers } = findTags(page, blocks);
  return [
    ...marks.map((mark) => ({ line: mark.line, mark })),
    ...tagged.map((block) => ({ line: block.line, tagged: block })),
    ...blocks.filter((block) => !covers(block)).map((raw) => ({ line: raw.lines[0], raw })),
  ].sort((a, b) => a.line - b.line);
}

/** The sections of a page while they are read. */
interface Division {
  readonly page: SourceFile;
  readonly sections: { heading: Heading | undefined; continues: boolean; blocks: Block[] }[];
  /** The containers around, with the heading that was open in front of each. */
  readonly open: { readonly before: Heading | undefined; readonly tab: string | undefined; readonly isSection: boolean }[];
  tab: string | undefined;
}

function divide(page: SourceFile, blocks: readonly RawBlock[], marks: readonly ContainerMark[]): readonly Section[] {
  const division: Division = { page, sections: [{ heading: undefined, continues: false, blocks: [] }], open: [], tab: undefined };
  for (const piece of piecesOf(page, blocks, marks)) {
    if ('mark' in piece) enterOrLeave(division, piece.mark);
    else if ('tagged' in piece) division.sections.at(-1)?.blocks.push(piece.tagged.table);
    else addBlock(division, piece.raw);
  }
  return division.sections.map((section) => ({ ...section, blocks: joinDefinitions(page, section.blocks) }));
}

function addBlock(division: Division, block: RawBlock): void {
  const { page, sections } = division;
  const span = spanOfLines(page, block.lines);
  if (block.kind === 'rule') division.tab = undefined;
  else if (block.kind === 'heading') {
    const { text, links, codes, anchors } = parseInline(block.content);
    division.tab = links[0]?.target.startsWith('#tab/') ? text : undefined;
    if (division.tab !== undefined) return;
    const own = explicitAnchor(text);
    const heading = { text: own.text, depth: block.depth, anchors: [...own.anchors, ...anchors], codes, span };
    sections.push({ heading, continues: false, blocks: [] });
  } else sections.at(-1)?.blocks.push(readBlock(page, block, span, division.tab));
}

function enterOrLeave(division: Division, mark: ContainerMark): void {
  const { page, sections, open } = division;
  const current = sections.at(-1)?.heading;
  if (mark.kind === 'close') {
    const left = open.pop();
    if (left === undefined) return;
    division.tab = left.tab;
    if (left.isSection) sections.push({ heading: left.before, continues: true, blocks: [] });
    return;
  }
  const { text: title, codes } = mark.title === undefined ? UNTITLED : parseInline(mark.title);
  const isSection = title !== undefined && title !== '' && mark.kind === 'group';
  open.push({ before: current, tab: division.tab, isSection });
  if (mark.kind === 'tab' && title !== undefined) division.tab = title;
  if (!isSection) return;
  const span = spanOfLines(page, [mark.line, mark.line + 1]);
  const depth = Math.min((current?.depth ?? 0) + 1, 6);
  sections.push({ heading: { text: title, depth, anchors: [], codes, span }, continues: false, blocks: [] });
}

const UNTITLED: { readonly text: string | undefined; readonly codes: readonly string[] } = { text: undefined, codes: [] };

function readBlock(
  page: SourceFile,
  block: Exclude<RawBlock, { kind: 'heading' | 'rule' }>,
  span: Span,
  tab: string | undefined,
): Block {
  switch (block.kind) {
    case 'fence': {
      const fence = readFence(page, block, span, tab);
      return schemaOf(fence) ?? fence;
    }
    case 'table':
      return readPipeTable(page, block.rows, span, tab);
    case 'prose':
      return readProse(block, span, tab);
  }
}

/** The table of members that a fence holds as a JSON Schema. */
function schemaOf({ language, code, span, tab }: Fence): Table | undefined {
  const table = /^(?:|json[c5]?|jsonschema|json-schema|js|javascript)$/.test(language) ? readSchemaTable(code, span) : undefined;
  return table === undefined ? undefined : { ...table, tab, schema: code };
}

function readProse({ content, item }: Extract<RawBlock, { kind: 'prose' }>, span: Span, tab: string | undefined): Prose {
  const { text, codes, links } = parseInline(content);
  const bold = /^(\*\*|__)(?!\s)[^*_]+\1:?\s*$/.test(content);
  return { kind: 'prose', text, source: content, links, item, bold, codes, span, tab };
}

function readFence(page: SourceFile, block: Extract<RawBlock, { kind: 'fence' }>, span: Span, tab: string | undefined): Fence {
  const first = block.lines[0] + (block.fenced ? 1 : 0);
  const lines = block.content
    .replace(/\n$/, '')
    .split('\n')
    .map((text, index) => liftedLine(page, first + index, text));
  return { kind: 'fence', ...readInfo(block.info), code: embed(page, lines), span, tab };
}

/** `json`, `{.json title="Example"}`, `json filename="x.json"`, `json Example payload` → the language, and what it is called. */
function readInfo(info: string): { readonly language: string; readonly title: string | undefined } {
  const language = /^(?:\{\s*\.?|\.)?([\w+#.-]+)/.exec(info)?.[1]?.toLowerCase() ?? '';
  const named = /\b(?:title|filename|name|file|label)\s*=\s*["'{]+([^"'}]+)["'}]/i.exec(info)?.[1];
  const words = /^[\w+#.-]+\s+([^={}[\]]+)$/.exec(info)?.[1];
  return { language, title: named ?? words };
}

/** A line out of its container; where a tab was split by the container's indentation, white space in front is dropped. */
function liftedLine(page: SourceFile, line: number, content: string): { text: string; origin: number } {
  const source = lineText(page, line + 1);
  const text = source.endsWith(content) ? content : content.trimStart();
  return { text, origin: (lineStarts(page)[line] ?? 0) + Math.max(0, source.length - text.length) };
}

function spanOfLines(page: SourceFile, [from, to]: LineRange): Span {
  const starts = lineStarts(page);
  const line = lineText(page, from + 1);
  const indent = line.length - line.trimStart().length;
  return { start: (starts[from] ?? 0) + indent, end: Math.max((starts[to] ?? page.text.length + 1) - 1, 0) };
}

/** `Call started {#call-started}` → `Call started`, and the anchor; template marks such as `{{% optional %}}` stay. */
function explicitAnchor(heading: string): { readonly text: string; readonly anchors: readonly string[] } {
  const text = heading.trimEnd();
  const start = text.endsWith('}') ? text.lastIndexOf('{#') : -1;
  if (start === -1 || text.slice(start).indexOf('}') !== text.length - start - 1) return { text: heading, anchors: [] };
  return { text: text.slice(0, start).trimEnd(), anchors: [text.slice(start + 2, -1)] };
}
