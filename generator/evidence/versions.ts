import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { PlannedCatalog } from '../model/plan.ts';
import type { Reading } from '../model/reading.ts';
import { compareText } from '../text/source.ts';

/** A version of one page, as the key of what is counted for each version: labels of different pages are never compared. */
export function pageVersion(page: string, label: string): string {
  return `${page}\0${label}`;
}

/** What the page of a version goes by, and the label that the version has among the versions of that page. */
export function partsOfPageVersion(version: string): { readonly page: string; readonly label: string } {
  const at = version.lastIndexOf('\0');
  return { page: version.slice(0, Math.max(at, 0)), label: version.slice(at + 1) };
}

/** The versions of one page, oldest first. Each is known by its date, or by the page's name where it has none. */
export interface PageVersions {
  readonly title: string;
  readonly versions: readonly Version[];
}

/** A page as it was at one time. */
export interface Version {
  readonly label: string;
  /** What tells it from the versions of other pages as well. */
  readonly key: string;
  readonly reading: Reading;
}

/**
 * Pages with the same main heading are versions of one page, ordered by date, then by name, where they have dates or their file
 * names differ in a version alone: `events.md` in two folders, `events-v2.md`. In a folder of pages, other pages share a heading too.
 */
export function groupVersions(readings: readonly Reading[]): Result<readonly PageVersions[]> {
  const groups = new Map<string, { readonly title: string; readonly members: Reading[] }>();
  const dated = new Set(readings.flatMap((reading) => (isDated(reading) ? [keyByName(reading)] : [])));
  for (const reading of [...readings].sort(compareReadings)) {
    const { title } = reading.outline;
    const byName = keyByName(reading);
    const key = isDated(reading) || dated.has(byName) ? title : byName;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { title, members: [reading] });
    else group.members.push(reading);
  }
  const versions = [...groups].map(([key, { title, members }]) => ({
    title,
    versions: members.map((reading) => versionOf(key, reading)),
  }));
  return { value: versions, diagnostics: versions.flatMap(sameDate) };
}

function isDated({ outline }: Reading): boolean {
  return outline.date !== undefined;
}

/** The main heading of a page with its file name, without the folder and a version at either end. */
function keyByName({ outline: { title, page } }: Reading): string {
  const file = page.name.slice(page.name.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return `${title}\n${file.replace(/^v\d[\d.]*[-_ ]|(?:[-_. ]?v?\d[\d._-]*)$/gi, '').toLowerCase()}`;
}

function compareReadings(a: Reading, b: Reading): number {
  const { outline: x } = a;
  const { outline: y } = b;
  return compareText(x.date ?? '', y.date ?? '') || compareText(x.page.name, y.page.name);
}

function versionOf(page: string, reading: Reading): Version {
  const label = reading.outline.date ?? reading.outline.page.name;
  return { label, key: pageVersion(page, label), reading };
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

/** What the events of several pages are called together. */
const SEVERAL_PAGES = 'Events';

/** What the events of a set of pages are called together, whatever the order of the pages. */
export function describeCatalog(pages: readonly PageVersions[]): PlannedCatalog {
  const titles = [...new Set(pages.map(({ title }) => title))];
  const [title = SEVERAL_PAGES] = titles.length === 1 ? titles : [];
  return { title, version: newestDate(pages) ?? newestVersion(pages) };
}

function newestDate(pages: readonly PageVersions[]): string | undefined {
  const dates = pages.flatMap(({ versions }) => versions.flatMap(({ reading }) => reading.outline.date ?? []));
  return dates.sort(compareText).at(-1);
}

/** What the newest of the pages goes by that come in several versions, none of them dated. */
function newestVersion(pages: readonly PageVersions[]): string | undefined {
  const newest = pages.flatMap(({ versions }) => (versions.length > 1 ? (versions.at(-1)?.label ?? []) : []));
  return newest.sort(compareText).at(-1);
}
