import path from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { LinkFinder, PageSource } from '../../../model/page-source.ts';
import type { LockedPage, LockedSource } from '../../lock-file/lock-file.ts';
import { stateOfFile } from '../pinned-pages.ts';
import { fetchLinked } from './fetch-linked.ts';
import { fetchMarkdown } from './fetch-markdown.ts';
import type { FetchedPage } from './fetch-page.ts';
import { fetchRepository } from './github.ts';
import type { Client } from './http-client.ts';

/** What one entry of `pages` gives now. */
export interface FetchedSource {
  readonly revision?: string;
  readonly pages: readonly FetchedPage[];
  /** What the user should know of it, though it could be fetched. */
  readonly findings?: readonly Diagnostic[];
}

/** What fetching needs besides a source. */
export interface FetchTools {
  /** The folder of the config. */
  readonly base: string;
  readonly client: Client;
  readonly linksOf: LinkFinder;
}

/** Fetches what a source names, other than what is there already. Raises a `UserError` if anything of it cannot be had. */
export async function fetchSource(
  source: PageSource,
  locked: LockedSource | undefined,
  { base, client, linksOf }: FetchTools,
): Promise<FetchedSource> {
  const known = knownPages(locked, base);
  if (source.kind === 'github') return fetchRepository(source, locked, known, client);
  if (source.isIndex || source.below !== undefined) return fetchLinked(source, known, { client, linksOf });
  return { pages: [(await fetchMarkdown(source.url, known.get(source.url), client)).page] };
}

/** The pages whose files are there as they were fetched: only of these the host may say that they are the same. */
function knownPages(locked: LockedSource | undefined, base: string): ReadonlyMap<string, LockedPage> {
  const pages = Object.entries(locked?.pages ?? {});
  const intact = pages.filter(([file, { hash }]) => stateOfFile(path.resolve(base, file), hash) === 'intact');
  return new Map(intact.map(([, page]) => [page.from, page]));
}
