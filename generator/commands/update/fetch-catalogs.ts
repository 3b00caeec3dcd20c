import { placedAtEntry } from '../../config/place-of-entry.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import type { LockedSources } from '../../io/lock-file/lock-file.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import type { FetchedPage } from '../../io/sources/remote/fetch-page.ts';
import { type FetchedSource, type FetchTools, fetchSource } from '../../io/sources/remote/fetch-source.ts';
import { mapConcurrent } from '../../io/sources/remote/http-client.ts';
import type { PageSource } from '../../model/page-source.ts';
import type { Dialect } from '../../options/choices.ts';
import type { SourceFile } from '../../text/source.ts';
import { type FetchedCatalog, pageAddress } from './planned-page.ts';

/** A catalog with the pages that it has from elsewhere. */
export interface RemoteCatalog {
  readonly name: string;
  readonly dialect: Dialect;
  readonly paths: readonly string[];
  readonly sources: readonly PageSource[];
}

/** What fetching catalogs needs besides them. */
export interface FetchRun {
  /** What the lock file says of them. */
  readonly locked: LockedSources;
  readonly config: SourceFile;
  readonly tools: FetchTools;
  readonly terminal: Terminal;
}

/** What catalogs gave, and what there is to tell of it. */
export interface Fetched {
  readonly catalogs: readonly FetchedCatalog[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Fetches all that catalogs name. Raises a `UserError` that tells everything that cannot be had, not only the first thing,
 * each at its entry in the config unless it has a place of its own.
 */
export async function fetchCatalogs(catalogs: readonly RemoteCatalog[], run: FetchRun): Promise<Fetched> {
  const problems: Diagnostic[] = [];
  const wanted = catalogs.flatMap(({ name, sources }) => sources.map((source) => ({ name, source })));
  const fetched = await mapConcurrent(wanted, async ({ name, source }): Promise<FetchedOne> => {
    run.terminal.progress(`Fetching ${source.given}`);
    try {
      return { name, source, ...(await fetchSource(source, run.locked[name]?.[source.given], run.tools)) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.diagnostics.map((found) => placedAtEntry(found, source.given, run.config)));
      return { name, source, pages: [] };
    }
  });
  if (problems.length > 0) throw new UserError(problems);
  return {
    catalogs: catalogs.map(({ name, paths }) => ({
      name,
      paths,
      sources: samePagesAsOne(fetched.filter((one) => one.name === name)),
    })),
    findings: fetched.flatMap(({ findings = [] }) => findings),
  };
}

type FetchedOne = FetchedSource & { readonly name: string; readonly source: PageSource };

/** A page that several entries lead to, by whatever address, is the same to all of them. */
function samePagesAsOne(sources: readonly FetchedOne[]): readonly FetchedOne[] {
  const seen = new Map<string, FetchedPage>();
  return sources.map((one) => ({
    ...one,
    pages: one.pages.map((page) => {
      const address = page.served ?? pageAddress(one.source, page.from);
      const first = seen.get(address) ?? page;
      seen.set(address, first);
      return first;
    }),
  }));
}
