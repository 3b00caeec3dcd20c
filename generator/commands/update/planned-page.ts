import type { LockedSources } from '../../io/lock-file/lock-file.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import type { FetchedPage } from '../../io/sources/remote/fetch-page.ts';
import type { FetchedSource } from '../../io/sources/remote/fetch-source.ts';
import type { PageSource } from '../../model/page-source.ts';
import type { SourceFile } from '../../text/source.ts';

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
  /** The address that served it, where that is another one. */
  readonly served?: string;
  /** The entry of the config that led to it by a link: that of an index, or of a page whose links are followed. */
  readonly linkedFrom?: string;
  readonly change: FileChange;
}

/** What a plan is made against. */
export interface PageContext {
  readonly locked: LockedSources;
  /** The catalogs that were named; `undefined` for all. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly base: string;
  readonly config: SourceFile;
  readonly cwd: string;
  readonly force: boolean;
}

/** How a page was come by, other than by its own address. */
export function wayTo(
  source: PageSource,
  { from, served }: Pick<FetchedPage, 'from' | 'served'>,
): Pick<PlannedPage, 'served' | 'linkedFrom'> {
  const isLinked = source.kind === 'url' && source.url !== from;
  return { ...(served === undefined ? {} : { served }), ...(isLinked ? { linkedFrom: source.given } : {}) };
}

/** The address of a page of a source, the same for the same page of the same branch. */
export function pageAddress(source: PageSource, from: string): string {
  return source.kind === 'url' ? from : `github:${source.owner}/${source.repository}@${source.ref}:${from}`;
}
