import type { Cell } from '../model/outline.ts';
import type { SourceFile, Span } from '../text/source.ts';
import type { PageElement } from './elements.ts';
import { readCell } from './pipe-table.ts';

/** What stands between the tags of an element, as a cell. */
export function cellOf(page: SourceFile, { innerStart, innerEnd }: PageElement): Cell {
  const raw = page.text.slice(innerStart, innerEnd);
  const lead = raw.length - raw.trimStart().length;
  return readCell(toMarkdown(raw), { start: innerStart + lead, end: innerStart + Math.max(lead, raw.trimEnd().length) });
}

/** What HTML marks as code, link or list, as Markdown marks it; fences are left out, as they are blocks of their own. */
export function toMarkdown(html: string): string {
  return html
    .replace(/^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1[ \t]*$/gm, ' ')
    .replace(/<code\b[^>]{0,300}>([^<`]*)<\/code>/gi, '`$1`')
    .replace(/<a\s[^<>]{0,300}?href\s*=\s*["']([^"'<>\s]*)["'][^<>]{0,300}>([^<]*)<\/a>/gi, '[$2]($1)')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A header that stands nowhere on the page: the names of columns, at the place where the table begins. */
export function headerOf(names: readonly string[], { start }: Span): readonly Cell[] {
  return names.map((name) => readCell(name, { start, end: start }));
}

/** The place of an element. */
export function spanOf({ start, end }: PageElement): Span {
  return { start, end };
}
