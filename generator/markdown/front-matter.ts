import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { yamlPackage } from '../packages/yaml.ts';
import type { SourceFile, Span } from '../text/source.ts';

/** What the front matter of a page says, and where the page proper starts. */
export interface FrontMatter {
  readonly title: string | undefined;
  /** Where the title stands. */
  readonly titleSpan: Span | undefined;
  readonly date: string | undefined;
  /** The offset behind the closing `---`. */
  readonly end: number;
}

const DATE_KEYS = ['ms.date', 'date', 'updated', 'last_updated', 'lastUpdated', 'lastmod'];

/** The entries that count, each with the lines that go on with it. */
const ENTRY = new RegExp(
  `^(title|${DATE_KEYS.join('|').replaceAll('.', '\\.')})[ \\t]*:(?=\\s)([^\\n]*(?:\\n[ \\t]+[^\\n]*)*)`,
  'gm',
);

const MAX_VALUE_LENGTH = 1_000;

/**
 * Reads the title and the date between the `---` lines at the top of a page; a page without them gives empty fields.
 * All else there is skipped, and the parser of YAML is shown short texts only: 5,000 open brackets made it run out of
 * memory.
 */
export function readFrontMatter(page: SourceFile): Result<FrontMatter> {
  const block = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(page.text);
  if (block === null) return { value: { title: undefined, titleSpan: undefined, date: undefined, end: 0 }, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const fields = new Map<string, unknown>();
  const spans = new Map<string, Span>();
  const start = page.text.indexOf('\n') + 1;
  for (const entry of (block[1] ?? '').matchAll(ENTRY)) {
    const [whole, key = '', written = ''] = entry;
    const { value, reason } = readScalar(written);
    const at = start + entry.index;
    const span = { start: at, end: at + (whole.split('\n', 1)[0] ?? '').length };
    if (reason !== undefined)
      diagnostics.push(diagnostic('page/front-matter', { reason: `${key} ${reason}` }, { file: page, span }));
    if (fields.has(key)) continue;
    fields.set(key, value);
    spans.set(key, span);
  }
  const written = fields.get('title');
  const title = typeof written === 'string' && written.trim() !== '' ? written.trim() : undefined;
  const date = DATE_KEYS.map((key) => isoDate(fields.get(key))).find((found) => found !== undefined);
  return { value: { title, titleSpan: spans.get('title'), date, end: block[0].length }, diagnostics };
}

/** Words, of which at least two are needed: one alone may be a value such as `true`. */
const PLAIN_TEXT = /^[ ]*[A-Za-z][\w.,()/-]*(?: [\w.,()/-]+)+ *$/;
const PLAIN_DATE = /^ *(?:\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4}) *$/;

/** A text or number as YAML writes it, or why it is none. */
function readScalar(written: string): { readonly value?: unknown; readonly reason?: string } {
  if (written.length > MAX_VALUE_LENGTH) return { reason: `is longer than ${MAX_VALUE_LENGTH} characters` };
  if (/^\s*[[{&*!]/.test(written)) return { reason: 'is not plain or quoted text' };
  // What is the same in every YAML is not worth loading a parser for.
  if (PLAIN_TEXT.test(written) || PLAIN_DATE.test(written)) return { value: written.trim() };
  try {
    return { value: yamlPackage().parse(written, { prettyErrors: false, logLevel: 'error' }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reason: `cannot be read: ${message.split('\n', 1)[0]}` };
  }
}

/** `01/22/2025` and `2025-01-22T…` as `2025-01-22`. */
function isoDate(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso !== null) return joinDate(iso[1], iso[2], iso[3]);
  const american = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  return american === null ? undefined : joinDate(american[3], american[1], american[2]);
}

function joinDate(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
