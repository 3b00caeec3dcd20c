import path from 'node:path';
import type { PageSource } from '../../../model/page-source.ts';
import type { LockedPage, LockedSource } from '../../lock-file/lock-file.ts';
import { stateOfFile } from '../pinned-pages.ts';
import { type FetchedPage, fetchPage } from './fetch-page.ts';
import { fetchRepository } from './github.ts';
import type { Client } from './http-client.ts';

/** What one entry of `pages` gives now. */
export interface FetchedSource {
  readonly revision?: string;
  readonly pages: readonly FetchedPage[];
}

/** Fetches what a source names, other than what is there already. Raises a `UserError` if anything of it cannot be had. */
export async function fetchSource(
  source: PageSource,
  locked: LockedSource | undefined,
  base: string,
  client: Client,
): Promise<FetchedSource> {
  const known = knownPages(locked, base);
  if (source.kind === 'github') return fetchRepository(source, locked, known, client);
  const accept = 'text/markdown, text/x-markdown, text/plain;q=0.9, */*;q=0.5';
  return { pages: [await fetchPage({ url: source.url, from: source.url, accept, known: known.get(source.url) }, client)] };
}

/** The pages whose files are there as they were fetched: only of these the host may say that they are the same. */
function knownPages(locked: LockedSource | undefined, base: string): ReadonlyMap<string, LockedPage> {
  const pages = Object.entries(locked?.pages ?? {});
  const intact = pages.filter(([file, { hash }]) => stateOfFile(path.resolve(base, file), hash) === 'intact');
  return new Map(intact.map(([, page]) => [page.from, page]));
}
