import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placedAtEntry } from '../../config/place-of-entry.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exists } from '../../io/disk/errno.ts';
import { hashText } from '../../io/disk/hash.ts';
import { displayPath } from '../../io/disk/paths.ts';
import type { LockedPage, LockedSource, LockedSources } from '../../io/lock-file/lock-file.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import { fetchedFolder } from '../../io/sources/pinned-pages.ts';
import type { FetchedPage } from '../../io/sources/remote/fetch-page.ts';
import { namePages } from '../../io/sources/remote/page-names.ts';
import { normalizeNewlines } from '../../text/decode.ts';
import { plannedRemovals } from './page-removals.ts';
import { type FetchedCatalog, type PageContext, type PlannedPage, pageAddress, wayTo } from './planned-page.ts';

/** What an update does, and what keeps it from being done. */
export interface PagePlan {
  readonly pages: readonly PlannedPage[];
  /** What the lock file will say. */
  readonly sources: LockedSources;
  readonly findings: readonly Diagnostic[];
}

/** Holds what was fetched against what is there. Nothing of the user is overwritten or deleted unless `force` is set. */
export function planPages(catalogs: readonly FetchedCatalog[], context: PageContext): PagePlan {
  const plans = catalogs.map((catalog) => ({ catalog, ...planCatalog(catalog, context) }));
  const kept = new Set(plans.flatMap(({ sources }) => Object.values(sources).flatMap(({ pages }) => Object.keys(pages))));
  const untouched = Object.entries(context.locked).filter(([name]) => context.chosen !== undefined && !context.chosen.has(name));
  const fresh = plans.map(({ catalog, sources }) => [catalog.name, sources] as const);
  return {
    pages: eachOnce([...plans.flatMap(({ pages }) => pages), ...plannedRemovals(catalogs, kept, context)]),
    sources: Object.fromEntries(
      [...untouched, ...fresh].filter(([, sources]) => Object.keys(sources).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    findings: plans.flatMap(({ findings }) => findings),
  };
}

function planCatalog(
  { name, sources }: FetchedCatalog,
  context: PageContext,
): { pages: readonly PlannedPage[]; sources: LockedSources[string]; findings: readonly Diagnostic[] } {
  const locked = context.locked[name] ?? {};
  const names = namePages(
    sources.flatMap(({ source, pages }) => pages.map(({ from }) => pageAddress(source, from))),
    knownNames(sources, locked),
  );
  const findings = new Map<string, Diagnostic>();
  // A page may have been fetched for another entry before.
  const fetched = new Map(Object.values(locked).flatMap(({ pages }) => Object.entries(pages)));
  const planned = sources.map(({ source, pages, revision }) => {
    const before = locked[source.given];
    const entries = pages.map((page) => {
      const address = pageAddress(source, page.from);
      const file = `${fetchedFolder(name)}/${names.get(address)}`;
      const { change, finding } = changeOf(file, page, { address, known: fetched.get(file) }, context);
      if (finding !== undefined) findings.set(file, placedAtEntry(finding, source.given, context.config));
      const planned = { catalog: name, address, ...wayTo(source, page), change };
      return { file, planned, entry: lockedPage(page, before?.pages[file] ?? fetched.get(file)) };
    });
    return { given: source.given, entries, entry: lockedSource(entries, before, revision) };
  });
  return {
    pages: planned.flatMap(({ entries }) => entries.map((entry) => entry.planned)),
    sources: Object.fromEntries(planned.map(({ given, entry }) => [given, entry])),
    findings: [...findings.values()],
  };
}

/** Several entries may lead to one page. */
function eachOnce(pages: readonly PlannedPage[]): readonly PlannedPage[] {
  const byFile = new Map<string, PlannedPage>();
  for (const page of pages) if (!byFile.has(page.change.file)) byFile.set(page.change.file, page);
  return [...byFile.values()];
}

/** The names that pages have. What was fetched from an address keeps its name, whichever entry leads to it now. */
function knownNames(sources: FetchedCatalog['sources'], locked: LockedSources[string]): ReadonlyMap<string, string> {
  const inRepositories = sources.flatMap(({ source }) => (source.kind === 'github' ? [source] : []));
  return new Map(
    Object.entries(locked).flatMap(([given, { pages }]) => {
      const repository = inRepositories.find((source) => source.given === given);
      return Object.entries(pages).map(([file, { from }]) => {
        const address = repository === undefined ? from : pageAddress(repository, from);
        return [address, path.basename(file)] as const;
      });
    }),
  );
}

function changeOf(
  name: string,
  { text }: FetchedPage,
  { address, known }: { address: string; known: LockedPage | undefined },
  { base, cwd, force }: PageContext,
): { change: FileChange; finding: Diagnostic | undefined } {
  const file = path.resolve(base, name);
  const before = exists(file) ? normalizeNewlines(readFileSync(file, 'utf8')) : undefined;
  const after = text ?? before;
  const status = before === undefined ? 'create' : before === after ? 'unchanged' : 'update';
  const place = { path: displayPath(file, cwd), source: address };
  const isOurs = before === undefined || (known !== undefined && hashText(before) === known.hash);
  const wrong = status === 'update' && !isOurs && !force;
  const finding = known === undefined ? diagnostic('source/in-the-way', place) : diagnostic('source/edited', place);
  return { change: { file, status, before, after }, finding: wrong ? { ...finding, severity: 'error' } : undefined };
}

/** A page whose text is the same keeps its entry, so that the lock file changes only where a page does. */
function lockedPage({ from, served, text, tag, modified }: FetchedPage, known: LockedPage | undefined): LockedPage {
  const isSame = known !== undefined && (text === undefined || hashText(text) === known.hash);
  if (isSame && known.from === from && known.served === served) return known;
  return {
    from,
    ...(served === undefined ? {} : { served }),
    hash: text === undefined ? (known?.hash ?? '') : hashText(text),
    ...(tag === undefined ? {} : { tag }),
    ...(modified === undefined || tag !== undefined ? {} : { modified }),
  };
}

function lockedSource(
  entries: readonly { readonly file: string; readonly entry: LockedPage }[],
  before: LockedSource | undefined,
  revision: string | undefined,
): LockedSource {
  const pages = Object.fromEntries(entries.map(({ file, entry }) => [file, entry] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  const isSame = before !== undefined && JSON.stringify(before.pages) === JSON.stringify(pages);
  return isSame ? before : { ...(revision === undefined ? {} : { revision }), pages };
}
