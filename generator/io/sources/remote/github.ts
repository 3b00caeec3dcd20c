import { isMarkdownName } from '../../../config/page-source.ts';
import { diagnostic } from '../../../diagnostics/catalog.ts';
import { UserError } from '../../../diagnostics/diagnostic.ts';
import type { GitHubSource } from '../../../model/page-source.ts';
import type { LockedPage, LockedSource } from '../../lock-file/lock-file.ts';
import { type FetchedPage, fetchPage } from './fetch-page.ts';
import { fetchFollowingRedirects } from './fetch-url.ts';
import type { Client } from './http-client.ts';
import { mapConcurrent } from './http-client.ts';

/** What a repository gave. */
export interface FetchedRepository {
  readonly revision: string;
  readonly pages: readonly FetchedPage[];
}

/** What is known of the pages that are there as they were fetched, by where they came from. */
export type KnownPages = ReadonlyMap<string, LockedPage>;

const MAX_LIST_BYTES = 4 * 1024 * 1024;

/** Fetches a page or a folder of pages at the commit that a branch or tag names now. A commit that is there costs one request at most. */
export async function fetchRepository(
  source: GitHubSource,
  locked: LockedSource | undefined,
  known: KnownPages,
  client: Client,
): Promise<FetchedRepository> {
  const revision = await resolveCommit(source, client);
  const there = Object.values(locked?.pages ?? {});
  if (locked?.revision === revision && there.length > 0 && there.every(({ from }) => known.has(from)))
    return { revision, pages: there.map(({ from, tag }) => ({ from, text: undefined, ...(tag === undefined ? {} : { tag }) })) };
  if (!source.isFolder) return { revision, pages: [await fetchFile(source, revision, source.path, known, client)] };
  const files = await listFolder(source, revision, client);
  if (files.length === 0) throw new UserError([diagnostic('source/no-pages', { source: source.given })]);
  const pages = await mapConcurrent(files, async ({ path, blob }): Promise<FetchedPage> => {
    const unchanged = known.get(path)?.tag === blob;
    return unchanged
      ? { from: path, text: undefined, tag: blob }
      : { ...(await fetchFile(source, revision, path, new Map(), client)), tag: blob };
  });
  return { revision, pages };
}

async function resolveCommit(source: GitHubSource, client: Client): Promise<string> {
  if (/^[0-9a-f]{40}$/.test(source.ref)) return source.ref;
  const url = `${repositoryUrl(source, client)}/commits/${encodeURIComponent(source.ref)}`;
  const { body } = await fetchFollowingRedirects(
    { url, headers: { ...API, accept: 'application/vnd.github.sha' }, limit: 1024 },
    client,
  );
  const commit = body.toString('utf8').trim();
  if (!/^[0-9a-f]{40}$/.test(commit)) throw strange(url, 'the response names no commit');
  return commit;
}

async function listFolder(
  source: GitHubSource,
  revision: string,
  client: Client,
): Promise<readonly { readonly path: string; readonly blob: string }[]> {
  const url = `${repositoryUrl(source, client)}/contents/${encodePath(source.path)}?ref=${revision}`;
  const { body } = await fetchFollowingRedirects(
    { url, headers: { ...API, accept: 'application/vnd.github+json' }, limit: MAX_LIST_BYTES },
    client,
  );
  let entries: unknown;
  try {
    entries = JSON.parse(body.toString('utf8'));
  } catch {
    throw strange(url, 'the response is not JSON');
  }
  if (!Array.isArray(entries)) throw strange(url, 'the response is not a list of the files in a folder');
  const files = entries
    .filter((entry) => entry?.type === 'file' && typeof entry.name === 'string' && typeof entry.sha === 'string')
    .filter(({ name }) => isMarkdownName(name) && !name.includes('/'));
  // Git knows no such name, and an address could not be made of it.
  if (files.some(({ name }) => /\p{Cs}/u.test(name)))
    throw strange(url, 'the response contains a file name that is not valid Unicode');
  return files.map(({ name, sha }) => ({ path: `${source.path}/${name}`, blob: sha }));
}

function fetchFile(
  source: GitHubSource,
  revision: string,
  path: string,
  known: KnownPages,
  client: Client,
): Promise<FetchedPage> {
  const { raw } = client.policy.github;
  const url =
    raw === undefined
      ? `${repositoryUrl(source, client)}/contents/${encodePath(path)}?ref=${revision}`
      : `${raw}/${source.owner}/${source.repository}/${revision}/${encodePath(path)}`;
  const accept = raw === undefined ? 'application/vnd.github.raw+json' : 'text/plain, text/markdown, */*;q=0.5';
  return fetchPage({ url, from: path, accept, known: known.get(path) }, client);
}

const API = { 'x-github-api-version': '2022-11-28' };

function repositoryUrl({ owner, repository }: GitHubSource, { policy: access }: Client): string {
  return `${access.github.api}/repos/${owner}/${repository}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function strange(url: string, reason: string): UserError {
  return new UserError([diagnostic('source/not-reachable', { url, reason })]);
}
