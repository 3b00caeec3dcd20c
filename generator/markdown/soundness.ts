import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Limits } from '../model/limits.ts';
import { htmlOpening } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';

/** UTF-8 that was decoded as Windows-1252: `Â` before a space, `â€™` for an apostrophe, `Ã©` for é. */
const MOJIBAKE = /Â(?=[\s\u00a0-\u00bf])|â€[\u0080-\uffff]|Ã[\u0080-\u00bf]/g;

/** What can be said of a page before it is read: that it is empty, no Markdown at all, or was decoded wrongly. */
export function checkSoundness(page: SourceFile, { pageBytes }: Limits): readonly Diagnostic[] {
  if (page.text.length > pageBytes)
    return [diagnostic('page/too-large', { path: page.path, bytes: page.text.length, limit: pageBytes })];
  if (page.text.trim() === '') return [diagnostic('page/empty', { path: page.path })];
  const html = htmlOpening(page.text);
  if (html !== undefined) {
    const start = html.length - html.trimStart().length;
    return [diagnostic('page/is-html', {}, { file: page, span: { start, end: html.length } })];
  }
  const garbled = [...page.text.matchAll(MOJIBAKE)];
  const first = garbled[0];
  if (first === undefined) return [];
  const span = { start: first.index, end: first.index + first[0].length };
  return [diagnostic('page/mojibake', { times: garbled.length }, { file: page, span })];
}
