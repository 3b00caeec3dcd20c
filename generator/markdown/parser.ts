import MarkdownIt from 'markdown-it';
import { LIMITS } from '../model/limits.ts';
import { tidy, withoutTags } from './plain-text.ts';

/*
 * The only file that knows the Markdown parser. Blocks are read for the whole page; the inline marks of a text only
 * when somebody asks for that text, which makes reading a page two to three times faster.
 */

/** A block as the parser gives it; lines are counted from 0, the end excluded. */
export type RawBlock =
  | { readonly kind: 'heading'; readonly depth: number; readonly content: string; readonly lines: LineRange }
  | {
      readonly kind: 'fence';
      readonly info: string;
      readonly content: string;
      readonly lines: LineRange;
      readonly fenced: boolean;
    }
  | { readonly kind: 'table'; readonly rows: readonly RawRow[]; readonly lines: LineRange }
  | { readonly kind: 'prose'; readonly content: string; readonly lines: LineRange; readonly item: RawItem | undefined }
  | { readonly kind: 'rule'; readonly lines: LineRange };

/** The list item that a paragraph stands in: how deep it is nested, from 0, and whether the paragraph is the first thing in it. */
interface RawItem {
  readonly depth: number;
  readonly isFirst: boolean;
}

export type LineRange = readonly [from: number, to: number];

/** A row of a table; its line is counted from 0. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

type Token = ReturnType<MarkdownIt['parse']>[number];
type BlockState = InstanceType<MarkdownIt['block']['State']>;

const markdown = new MarkdownIt('default', { html: false });
markdown.block.ruler.before('code', 'deep_fence', deepFence, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
const blocksOnly = ['normalize', 'block'];
const inlineToo = ['normalize', 'block', 'inline'];

/** Brackets that are nested deeper within one text are taken as they are. */
const INLINE_NESTING = 100;

/** How deep the containers around a line are, and which lines were the first to be too deep. */
interface Nesting {
  depth: number;
  readonly limit: number;
  tooDeep: LineRange | undefined;
}

/*
 * Each list item and each quote is read by a call within the one around it. Beyond some depth the parser would pass
 * over what is there and say nothing, so its own limit is out of reach, and ours is remembered.
 */
const tokenize = markdown.block.tokenize.bind(markdown.block);
markdown.block.tokenize = (state, startLine, endLine) => {
  const nesting: Nesting = state.env;
  if (nesting.depth > nesting.limit) {
    nesting.tooDeep ??= [startLine, startLine + 1];
    state.line = startLine + 1;
    return;
  }
  nesting.depth++;
  tokenize(state, startLine, endLine);
  nesting.depth--;
};

/**
 * The blocks of a page in their order, those in lists, quotes and components too, but for those that are nested too
 * deep; the first lines of these are given instead.
 */
export function parseBlocks(text: string, limit = LIMITS.depth): { blocks: readonly RawBlock[]; tooDeep: LineRange | undefined } {
  const nesting: Nesting = { depth: 0, limit, tooDeep: undefined };
  markdown.core.ruler.enableOnly(blocksOnly);
  setParserLimit(2 * limit + 10);
  return { blocks: blocksOf(markdown.parse(text, nesting)), tooDeep: nesting.tooDeep };
}

/** The parser's own limit, which its types leave out. */
function setParserLimit(levels: number): void {
  (markdown.options as { maxNesting?: number }).maxNesting = levels;
}

function blocksOf(tokens: readonly Token[]): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let depth = -1;
  let isFirst = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.type.endsWith('list_open')) depth++;
    else if (token.type.endsWith('list_close')) depth--;
    if (token.type === 'list_item_open') isFirst = true;
    if (token.map === null) continue;
    const content = tokens[at + 1]?.content ?? '';
    if (token.type === 'heading_open')
      blocks.push({ kind: 'heading', depth: Number(token.tag.slice(1)), content, lines: token.map });
    else if (token.type === 'paragraph_open') {
      blocks.push({ kind: 'prose', content, lines: token.map, item: depth < 0 ? undefined : { depth, isFirst } });
      isFirst = false;
    } else if (token.type === 'hr') blocks.push({ kind: 'rule', lines: token.map });
    else if (token.type === 'fence' || token.type === 'code_block') {
      blocks.push({
        kind: 'fence',
        info: token.info.trim(),
        content: token.content,
        lines: token.map,
        fenced: token.type === 'fence',
      });
    } else if (token.type === 'table_open') blocks.push({ kind: 'table', rows: rowsOf(tokens, at), lines: token.map });
  }
  return blocks;
}

function rowsOf(tokens: readonly Token[], tableOpen: number): readonly RawRow[] {
  const rows: { line: number; cells: string[] }[] = [];
  for (let at = tableOpen + 1; tokens[at] !== undefined && tokens[at]?.type !== 'table_close'; at++) {
    const token = tokens[at];
    if (token?.type === 'tr_open') rows.push({ line: token.map?.[0] ?? 0, cells: [] });
    else if (token?.type === 'inline') rows.at(-1)?.cells.push(token.content);
  }
  return rows;
}

/**
 * A fence that is indented by four columns or more. Markdown calls that indented code, but pages indent what they put
 * into components and tabs, and mean a fence.
 */
function deepFence(state: BlockState, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const indent = state.sCount[startLine] ?? 0;
  if (indent - state.blkIndent < 4) return false;
  const opening = lineAt(startLine);
  const marker = /^(?:`{3,}|~{3,})/.exec(opening)?.[0];
  if (marker === undefined || (marker.startsWith('`') && opening.includes('`', marker.length))) return false;
  if (silent) return true;
  const leaves = (line: number): boolean => lineAt(line) !== '' && (state.sCount[line] ?? 0) < state.blkIndent;
  let line = startLine + 1;
  while (line < endLine && lineAt(line).trimEnd() !== marker && !leaves(line)) line++;
  const closed = line < endLine && !leaves(line);
  const token = state.push('fence', 'code', 0);
  token.info = opening.slice(marker.length);
  token.content = state.getLines(startLine + 1, line, indent, true);
  token.map = [startLine, closed ? line + 1 : line];
  state.line = closed ? line + 1 : line;
  return true;
}

/** A text without its Markdown. */
export interface Inline {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly target: string }[];
  /** What stands in it as code. */
  readonly codes: readonly string[];
  /** Anchors that stand in it: `<a name="…">`. */
  readonly anchors: readonly string[];
}

/** Takes the Markdown out of a text. */
export function parseInline(content: string): Inline {
  if (/^[\w .,;:()'"/-]*$/.test(content) && !/(^|\W)_|_(\W|$)/.test(content))
    return { text: tidy(content), links: [], codes: [], anchors: [] };
  markdown.core.ruler.enableOnly(inlineToo);
  setParserLimit(INLINE_NESTING);
  const children = markdown.parseInline(content, {})[0]?.children ?? [];
  let text = '';
  const links: { text: string; target: string; start: number; open: boolean }[] = [];
  for (const token of children) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    else if (token.type === 'link_open')
      links.push({ text: '', target: token.attrGet('href') ?? '', start: text.length, open: true });
    else if (token.type === 'link_close') closeLink(links, text);
    else if (token.type !== 'image') text += token.type === 'text' ? withoutTags(token.content) : token.content;
  }
  const codes = children.filter((token) => token.type === 'code_inline').map((token) => token.content);
  const anchors = [...content.matchAll(/<a\s+(?:name|id)\s*=\s*["']([^"'<>\s]+)["']/gi)].map(([, anchor = '']) => anchor);
  return { text: tidy(text), links: links.map((link) => ({ text: tidy(link.text), target: link.target })), codes, anchors };
}

function closeLink(links: { text: string; start: number; open: boolean }[], text: string): void {
  const link = links.findLast((candidate) => candidate.open);
  if (link === undefined) return;
  link.text = text.slice(link.start);
  link.open = false;
}
