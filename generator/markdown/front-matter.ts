import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { requirePackage } from '../packages/require-package.ts';
import type { SourceFile } from '../text/source.ts';

/** What the front matter of a page says, and where the page proper starts. */
export interface FrontMatter {
  readonly title: string | undefined;
  readonly date: string | undefined;
  /** The offset behind the closing `---`. */
  readonly end: number;
}

const DATE_KEYS = ['ms.date', 'date', 'updated', 'last_updated', 'lastUpdated', 'lastmod'];

/** Reads the YAML between the `---` lines at the top of a page; a page without one gives empty fields. */
export function readFrontMatter(page: SourceFile): Result<FrontMatter> {
  const block = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(page.text);
  if (block === null) return { value: { title: undefined, date: undefined, end: 0 }, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const { parse } = requirePackage('yaml') as typeof import('yaml');
  let data: unknown;
  try {
    data = parse(block[1] ?? '', { prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    diagnostics.push(diagnostic('page/front-matter', { reason }, { file: page, span: { start: 4, end: 5 } }));
  }
  const fields: ReadonlyMap<string, unknown> = new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  const title = fields.get('title');
  const date = DATE_KEYS.map((key) => isoDate(fields.get(key))).find((found) => found !== undefined);
  return { value: { title: typeof title === 'string' ? title.trim() : undefined, date, end: block[0].length }, diagnostics };
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
