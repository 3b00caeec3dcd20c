import { groupVersions } from '../evidence/versions.ts';
import type { Reading } from '../model/reading.ts';
import { compareText, type SourceFile } from '../text/source.ts';

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
export function editionsOf(readings: readonly Reading[]): readonly Edition[] {
  const groups = groupVersions(readings).value;
  const versioned = groups.filter(({ versions }) => versions.length > 1);
  const always = groups.filter(({ versions }) => versions.length === 1).flatMap(pagesOf);
  const dated = versioned
    .flatMap(({ versions }) => versions)
    .map(({ label, reading }) => ({ label, date: reading.outline.date ?? '' }));
  const labels = [
    ...new Set(dated.sort((a, b) => compareText(a.date, b.date) || compareText(a.label, b.label)).map(({ label }) => label)),
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
