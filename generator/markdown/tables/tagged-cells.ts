import type { Cell, Table } from '../../model/outline.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import type { PageElement } from '../elements.ts';
import { readCell } from './pipe-table.ts';

/** What stands between the tags of an element, as a cell. */
export function cellOf(page: SourceFile, { innerStart, innerEnd }: PageElement): Cell {
  const raw = page.text.slice(innerStart, innerEnd);
  const lead = raw.length - raw.trimStart().length;
  return readCell(toMarkdown(raw), { start: innerStart + lead, end: innerStart + Math.max(lead, raw.trimEnd().length) });
}

/** Text as it stands, with placeholders (`"<id>"`) but no tags of HTML in it. */
const PREFORMATTED =
  /<pre\b[^>]{0,300}>(?:\s*<code\b[^>]{0,300}>)?((?:[^<`]|<(?!\/?(?:pre|code|span|div|p|br|b|i|u|a|em|strong|mark|t[dhr]|table)\b))*)(?:<\/code>\s*)?<\/pre>/gi;

/** What HTML marks as code, link or list, as Markdown marks it; fences are left out, as they are blocks of their own. */
export function toMarkdown(html: string): string {
  return html
    .replace(/^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1[ \t]*$/gm, ' ')
    .replace(PREFORMATTED, '`$1`')
    .replace(/<code\b[^>]{0,300}>([^<`]*)<\/code>/gi, '`$1`')
    .replace(/<a\s[^<>]{0,300}?href\s*=\s*["']([^"'<>\s]*)["'][^<>]{0,300}>([^<]*)<\/a>/gi, '[$2]($1)')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A table whose header stands nowhere on the page: the names of its columns are placed where it begins. */
export function memberTable(columns: readonly string[], rows: readonly (readonly Cell[])[], span: Span): Table {
  const header = columns.map((name) => readCell(name, { start: span.start, end: span.start }));
  return { kind: 'table', header, rows, span, tab: undefined };
}

/** The place of an element. */
export function spanOf({ start, end }: PageElement): Span {
  return { start, end };
}
