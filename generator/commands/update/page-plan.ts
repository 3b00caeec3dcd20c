import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exists } from '../../io/disk/errno.ts';
import { hashText } from '../../io/disk/hash.ts';
import { displayPath } from '../../io/disk/paths.ts';
import type { LockedPage, LockedSource, LockedSources } from '../../io/lock-file/lock-file.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import { fetchedFolder } from '../../io/sources/pinned-pages.ts';
import type { FetchedPage } from '../../io/sources/remote/fetch-page.ts';
import type { FetchedSource } from '../../io/sources/remote/fetch-source.ts';
import { namePages } from '../../io/sources/remote/page-names.ts';
import type { PageSource } from '../../model/page-source.ts';
import { normalizeNewlines } from '../../text/decode.ts';

/** What a catalog's sources gave. */
export interface FetchedCatalog {
  readonly name: string;
  /** The pages and folders of the project that it names as well. */
  readonly paths: readonly string[];
  readonly sources: readonly (FetchedSource & { readonly source: PageSource })[];
}

/** What is done with a fetched page. */
export interface PlannedPage {
  readonly catalog: string;
  /** Where it comes from, as messages call it. */
  readonly address: string;
  readonly change: FileChange;
}

/** What an update does, and what keeps it from being done. */
export interface PagePlan {
  readonly pages: readonly PlannedPage[];
  /** What the lock file will say. */
  readonly sources: LockedSources;
  readonly findings: readonly Diagnostic[];
}

/** What a plan is made against. */
export interface PageContext {
  readonly locked: LockedSources;
  /** The catalogs that were named; `undefined` for all. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly base: string;
  readonly cwd: string;
  readonly force: boolean;
}

/** Holds what was fetched against what is there. Nothing of the user is overwritten or deleted unless `force` is set. */
export function planPages(catalogs: readonly FetchedCatalog[], context: PageContext): PagePlan {
  const plans = catalogs.map((catalog) => ({ catalog, ...planCatalog(catalog, context) }));
  const kept = new Set(plans.flatMap(({ sources }) => Object.values(sources).flatMap(({ pages }) => Object.keys(pages))));
  const untouched = Object.entries(context.locked).filter(([name]) => context.chosen !== undefined && !context.chosen.has(name));
  const fresh = plans.map(({ catalog, sources }) => [catalog.name, sources] as const);
  return {
    pages: [...plans.flatMap(({ pages }) => pages), ...plannedRemovals(catalogs, kept, context)],
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
    sources.flatMap(({ source, pages }) => pages.map(({ from }) => addressOf(source, from))),
    knownNames(sources, locked),
  );
  const findings: Diagnostic[] = [];
  const planned = sources.map(({ source, pages, revision }) => {
    const before = locked[source.given];
    const entries = pages.map((page) => {
      const address = addressOf(source, page.from);
      const file = `${fetchedFolder(name)}/${names.get(address)}`;
      const { change, finding } = changeOf(file, page, { address, known: before?.pages[file] }, context);
      if (finding !== undefined) findings.push(finding);
      return { file, planned: { catalog: name, address, change }, entry: lockedPage(page, before?.pages[file]) };
    });
    return { given: source.given, entries, entry: lockedSource(entries, before, revision) };
  });
  return {
    pages: planned.flatMap(({ entries }) => entries.map((entry) => entry.planned)),
    sources: Object.fromEntries(planned.map(({ given, entry }) => [given, entry])),
    findings,
  };
}

/** The address of a page of a source, the same for the same page of the same branch. */
function addressOf(source: PageSource, from: string): string {
  return source.kind === 'url' ? from : `github:${source.owner}/${source.repository}@${source.ref}:${from}`;
}

function knownNames(sources: FetchedCatalog['sources'], locked: LockedSources[string]): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap(({ source }) =>
      Object.entries(locked[source.given]?.pages ?? {}).map(
        ([file, { from }]) => [addressOf(source, from), path.basename(file)] as const,
      ),
    ),
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
function lockedPage({ from, text, tag, modified }: FetchedPage, known: LockedPage | undefined): LockedPage {
  if (known !== undefined && (text === undefined || hashText(text) === known.hash)) return known;
  return {
    from,
    hash: hashText(text ?? ''),
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

/** Pages that their source no longer has, or whose source is no longer named. What was edited since is left where it is. */
function plannedRemovals(
  catalogs: readonly FetchedCatalog[],
  kept: ReadonlySet<string>,
  { locked, chosen, base, force }: PageContext,
): readonly PlannedPage[] {
  return Object.entries(locked)
    .filter(([name]) => chosen === undefined || chosen.has(name))
    .flatMap(([catalog, sources]) => {
      const config = catalogs.find(({ name }) => name === catalog);
      return Object.entries(sources).flatMap(([given, { pages }]) => {
        const isNamed = config?.sources.some(({ source }) => source.given === given) === true;
        const isTaken = (file: string): boolean => !isNamed && catalogs.some(({ paths }) => covers(paths, file));
        return Object.entries(pages)
          .filter(([file]) => !kept.has(file) && !isTaken(file) && exists(path.resolve(base, file)))
          .map(([file, page]) => ({ catalog, address: given, change: removalOf(path.resolve(base, file), page, force) }));
      });
    });
}

function removalOf(file: string, { hash }: LockedPage, force: boolean): FileChange {
  const before = readFileSync(file, 'utf8');
  return hashText(before) === hash || force
    ? { file, status: 'delete', before, after: undefined }
    : { file, status: 'orphaned', before, after: before };
}

/** Whether the config names a file, or its folder, as the project's own. */
function covers(paths: readonly string[], file: string): boolean {
  return paths.some((named) => [file, path.posix.dirname(file)].includes(path.posix.normalize(named).replace(/\/$/, '')));
}
