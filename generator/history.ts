import { groupVersions } from './evidence/versions.ts';
import { readPages } from './pipeline.ts';
import type { SourceFile } from './text/source.ts';

/** The pages of a set as they were at one time. */
export interface Edition {
  /** The date of the page that changed then, or its name where it has none. */
  readonly label: string;
  readonly pages: readonly SourceFile[];
}

/**
 * The editions of a set of pages, the oldest first: one for each version of a page that has several, with what the other
 * pages were at that time. Pages with one version are in all of them.
 */
export function editionsOf(pages: readonly SourceFile[], dialect: string): readonly Edition[] {
  const groups = groupVersions(readPages(pages, dialect).value).value;
  const versioned = groups.filter(({ versions }) => versions.length > 1);
  const always = groups.filter(({ versions }) => versions.length === 1).flatMap(pagesOf);
  const dated = versioned
    .flatMap(({ versions }) => versions)
    .map(({ label, reading }) => ({ label, date: reading.outline.date ?? '' }));
  const labels = [
    ...new Set(dated.sort((a, b) => compare(a.date, b.date) || compare(a.label, b.label)).map(({ label }) => label)),
  ];
  return labels.map((label, index) => {
    const known = new Set(labels.slice(0, index + 1));
    const then = versioned.flatMap(({ versions }) => versions.filter((version) => known.has(version.label)));
    return { label, pages: [...always, ...then.map(({ reading }) => reading.outline.page)] };
  });
}

function pagesOf({ versions }: ReturnType<typeof groupVersions>['value'][number]): readonly SourceFile[] {
  return versions.map(({ reading }) => reading.outline.page);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
