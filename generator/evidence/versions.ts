import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Reading } from '../model/reading.ts';
import { compareText } from '../text/source.ts';

/** The versions of one page, oldest first. Each is known by its date, or by the page's name where it has none. */
export interface PageVersions {
  readonly title: string;
  readonly versions: readonly Version[];
}

/** A page as it was at one time. */
export interface Version {
  readonly label: string;
  readonly reading: Reading;
}

/** Pages with the same main heading are versions of one page, ordered by date, then by name. */
export function groupVersions(readings: readonly Reading[]): Result<readonly PageVersions[]> {
  const byTitle = new Map<string, Reading[]>();
  for (const reading of [...readings].sort(compareReadings)) {
    const group = byTitle.get(reading.outline.title);
    if (group === undefined) byTitle.set(reading.outline.title, [reading]);
    else group.push(reading);
  }
  const groups = [...byTitle].map(([title, members]) => ({ title, versions: members.map(labeled) }));
  return { value: groups, diagnostics: groups.flatMap(sameDate) };
}

function compareReadings(a: Reading, b: Reading): number {
  const { outline: x } = a;
  const { outline: y } = b;
  return compareText(x.date ?? '', y.date ?? '') || compareText(x.page.name, y.page.name);
}

function labeled(reading: Reading): Version {
  return { label: reading.outline.date ?? reading.outline.page.name, reading };
}

function sameDate({ title, versions }: PageVersions): readonly Diagnostic[] {
  return versions.flatMap((version, index) => {
    const older = versions[index - 1];
    if (older?.label !== version.label) return [];
    const { page } = version.reading.outline;
    const other = older.reading.outline.page.path;
    return [
      diagnostic('page/same-version', { title, version: version.label, other }, { file: page, span: { start: 0, end: 1 } }),
    ];
  });
}
