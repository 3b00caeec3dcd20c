import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPageSource } from '../../../../generator/config/page-source.ts';
import { UserError } from '../../../../generator/diagnostics/diagnostic.ts';
import type { FetchPolicy } from '../../../../generator/io/sources/remote/fetch-policy.ts';
import { fetchRepository } from '../../../../generator/io/sources/remote/github.ts';
import { type Client, openClient } from '../../../../generator/io/sources/remote/http-client.ts';
import type { GitHubSource } from '../../../../generator/model/page-source.ts';
import { redirect, startUpstream, status, testAccess, text, type Upstream } from './upstream.ts';

const COMMIT = 'a'.repeat(40);
const NEXT = 'b'.repeat(40);
const PAGES: Readonly<Record<string, string>> = { 'orders.md': '# Orders\n', 'README.MD': '# Read me\n', 'notes.txt': 'no page' };

let api: Upstream;
let elsewhere: Upstream;
let client: Client;

beforeEach(async () => {
  [api, elsewhere] = await Promise.all([startUpstream(), startUpstream()]);
  client = openClient(testAccess([elsewhere.host], { env: { GITHUB_API_URL: api.url('/api'), GITHUB_TOKEN: 'secret-token' } }));
  serve(COMMIT, PAGES);
});

afterEach(async () => {
  await client.close();
  await Promise.all([api.close(), elsewhere.close()]);
});

/** Lets the branch `docs/main` of the repository name a commit with some files in `docs`. */
function serve(commit: string, files: Readonly<Record<string, string>>): void {
  const root = '/api/repos/contoso/shop';
  const entries = Object.entries(files).map(([name, body]) => ({ type: 'file', name, sha: blobOf(body) }));
  api.routes.set(`${root}/commits/docs%2Fmain`, text(commit));
  api.routes.set(`${root}/contents/docs`, text(JSON.stringify([...entries, { type: 'dir', name: 'old.md', sha: 'x' }])));
  for (const [name, body] of Object.entries(files))
    api.routes.set(`${root}/contents/docs/${name}`, text(body, { etag: `"${name}"` }));
}

function blobOf(body: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(body)}\0${body}`)
    .digest('hex');
}

function source(given: string): GitHubSource {
  const read = readPageSource(given);
  if (read?.kind !== 'github') throw new Error(`${given} is no source on GitHub`);
  return read;
}

const FOLDER = 'github:contoso/shop@docs/main:docs/';

describe('a repository on GitHub', () => {
  it('gives the Markdown files of a folder at the commit of a branch', async () => {
    expect(await fetchRepository(source(FOLDER), undefined, new Map(), client)).toEqual({
      revision: COMMIT,
      pages: [
        { from: 'docs/orders.md', text: '# Orders\n', tag: blobOf('# Orders\n') },
        { from: 'docs/README.MD', text: '# Read me\n', tag: blobOf('# Read me\n') },
      ],
    });
    const asked = api.requests.map(({ path }) => path.replace('/api/repos/contoso/shop', ''));
    expect(asked.slice(0, 2)).toEqual(['/commits/docs%2Fmain', `/contents/docs?ref=${COMMIT}`]);
  });

  it('gives one page, and a commit needs no looking up', async () => {
    const { pages, revision } = await fetchRepository(
      source(`github:contoso/shop@${COMMIT}:docs/orders.md`),
      undefined,
      new Map(),
      client,
    );
    expect({ pages, revision }).toEqual({
      revision: COMMIT,
      pages: [{ from: 'docs/orders.md', text: '# Orders\n', tag: '"orders.md"' }],
    });
    expect(api.requests.length).toBe(1);
  });

  it('costs one request while the branch stays, and afterwards only what changed', async () => {
    const entry = (from: string, body: string) => ({ from, hash: '', tag: blobOf(body) });
    const orders = entry('docs/orders.md', '# Orders\n');
    const readme = entry('docs/README.MD', '# Read me\n');
    const locked = { revision: COMMIT, pages: { 'a.md': orders, 'b.md': readme } };
    const known = new Map([orders, readme].map((page) => [page.from, page]));
    const same = await fetchRepository(source(FOLDER), locked, known, client);
    expect(same.pages.map(({ text: body }) => body)).toEqual([undefined, undefined]);
    expect(api.requests.length).toBe(1);

    serve(NEXT, { ...PAGES, 'orders.md': '# Orders 2\n' });
    const next = await fetchRepository(source(FOLDER), locked, known, client);
    expect(next.revision).toBe(NEXT);
    expect(next.pages.map(({ text: body }) => body)).toEqual(['# Orders 2\n', undefined]);
    expect(api.requests.slice(1).map(({ path }) => path.split('/shop')[1])).toEqual([
      '/commits/docs%2Fmain',
      `/contents/docs?ref=${NEXT}`,
      `/contents/docs/orders.md?ref=${NEXT}`,
    ]);
  });

  it('is fetched anew where the file in the project is not as it was fetched', async () => {
    const page = { from: 'docs/orders.md', hash: '', tag: '"orders.md"' };
    const locked = { revision: COMMIT, pages: { 'a.md': page } };
    const again = await fetchRepository(source('github:contoso/shop@docs/main:docs/orders.md'), locked, new Map(), client);
    expect(again.pages[0]?.text).toBe('# Orders\n');
  });

  it('gets the token, and no other host does', async () => {
    api.routes.set('/api/repos/contoso/shop/contents/docs/orders.md', redirect(elsewhere.url('/orders.md')));
    elsewhere.routes.set('/orders.md', text('# Orders\n'));
    await fetchRepository(source('github:contoso/shop@docs/main:docs/orders.md'), undefined, new Map(), client);
    expect(api.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret-token', 'Bearer secret-token']);
    expect(elsewhere.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it.each([
    ['source/no-pages', () => serve(COMMIT, { 'notes.txt': 'no page' }), 'contains no Markdown file'],
    [
      'source/not-reachable',
      () => api.routes.set('/api/repos/contoso/shop/commits/docs%2Fmain', text('<html>')),
      'names no commit',
    ],
    [
      'source/not-reachable',
      () => api.routes.set('/api/repos/contoso/shop/contents/docs', text('{ "type": "file" }')),
      'not a list of the files',
    ],
    ['source/not-reachable', () => api.routes.set('/api/repos/contoso/shop/contents/docs', text('[')), 'not JSON'],
    ['source/refused', () => api.routes.set('/api/repos/contoso/shop/commits/docs%2Fmain', status(404)), 'status 404'],
    [
      'source/refused',
      () =>
        api.routes.set(
          '/api/repos/contoso/shop/commits/docs%2Fmain',
          status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1800) }),
        ),
      'try again in 30 minutes',
    ],
  ] as const)('%s, when %s', async (code, break_, words) => {
    break_();
    const failure = await fetchRepository(source(FOLDER), undefined, new Map(), client).catch((error: unknown) => error);
    const [found] = failure instanceof UserError ? failure.diagnostics : [];
    expect(found?.code).toBe(code);
    expect(`${found?.message} ${found?.fix}`).toContain(words);
    expect(JSON.stringify(found)).not.toContain('secret-token');
  });

  it('is where GitHub is, unless the environment names an installation', () => {
    const hosts = ({ github, hosts: allowed }: FetchPolicy): readonly unknown[] => [github.api, github.raw, [...allowed]];
    expect(hosts(testAccess([]))).toEqual([
      'https://api.github.com',
      'https://raw.githubusercontent.com',
      ['api.github.com', 'raw.githubusercontent.com'],
    ]);
    expect(hosts(testAccess([], { env: { GITHUB_API_URL: 'https://git.example.com/api/v3/' } }))).toEqual([
      'https://git.example.com/api/v3',
      undefined,
      ['git.example.com'],
    ]);
  });
});
