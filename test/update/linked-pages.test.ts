import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Route, startUpstream, status, text, type Upstream } from '../unit/io/remote/upstream.ts';
import { createProject, eventPage, type Project } from './project.ts';

const PAID = eventPage('shop.order.paid', { order: 'A-17', amount: 12.5 });
const SENT = eventPage('shop.order.sent', { order: 'A-17', carrier: 'DHL' });
const NEXT = eventPage('shop.order.paid', { order: 'A-17', amount: 12.5, currency: 'EUR' });
const GUIDE = '# Best practices\n\nAnswer within a second.\n';
const HTML: Route = text('<!doctype html>\n<title>Events</title>\n', { 'content-type': 'text/html; charset=utf-8' });
const DOCS = 'schemas/shop/docs';

let upstream: Upstream;
let project: Project;

beforeEach(async () => {
  vi.stubEnv('HOLOTYPE_ALLOW_LOOPBACK', '1');
  upstream = await startUpstream();
  project = createProject({ catalogs: { shop: {} } });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await upstream.close();
  project.remove();
});

function configure(...pages: readonly string[]): readonly string[] {
  const given = pages.map((page) => upstream.url(page));
  project.write('holotype.config.json', JSON.stringify({ catalogs: { shop: { pages: given } } }, null, 2));
  return given;
}

function serve(routes: Readonly<Record<string, Route>>): void {
  for (const [path, route] of Object.entries(routes)) upstream.routes.set(path, route);
}

/** Markdown for who asks for it, HTML for browsers. */
function negotiated(body: string): Route {
  return (request, response) =>
    /text\/markdown/.test(request.headers.accept ?? '') ? text(body)(request, response) : HTML(request, response);
}

function lockedPages(): Record<string, { from: string; served?: string; hash: string }> {
  const [source] = Object.values(JSON.parse(project.read('holotype.lock.json')).sources.shop) as [{ pages: object }];
  return source.pages as ReturnType<typeof lockedPages>;
}

/** What was printed, with the host as `HOST`. */
async function run(...args: readonly string[]): Promise<{ readonly exit: number; readonly printed: string }> {
  const { exit, printed } = await project.run(...args);
  return { exit, printed: printed.replaceAll(upstream.host, 'HOST') };
}

const asked = (): readonly string[] => upstream.requests.map(({ path }) => path);

describe('an address that serves HTML', () => {
  it('is asked for Markdown first', async () => {
    configure('/docs/webhooks');
    serve({ '/docs/webhooks': negotiated(PAID) });
    expect((await run('update')).printed).toBe(
      `${DOCS}/webhooks.md: new (http://HOST/docs/webhooks)\nWritten. Run: holotype generate\n`,
    );
    expect(asked()).toEqual(['/docs/webhooks']);
    expect(project.read(`${DOCS}/webhooks.md`)).toBe(PAID);
  });

  it('is asked for with .md behind it, and the report and the lock file say so; then that is asked first', async () => {
    configure('/docs/webhooks/');
    let current = PAID;
    const page: Route = (request, response) =>
      request.headers['if-none-match'] === `"${current.length}"`
        ? void response.writeHead(304).end()
        : text(current, { etag: `"${current.length}"` })(request, response);
    serve({ '/docs/webhooks/': HTML, '/docs/webhooks/index.md': page });
    expect((await run('update')).printed).toContain(
      `${DOCS}/webhooks.md: new (http://HOST/docs/webhooks/; its Markdown is http://HOST/docs/webhooks/index.md)\n`,
    );
    expect(asked()).toEqual(['/docs/webhooks/', '/docs/webhooks.md', '/docs/webhooks/index.md']);
    const served = upstream.url('/docs/webhooks/index.md');
    expect(lockedPages()[`${DOCS}/webhooks.md`]).toMatchObject({ from: upstream.url('/docs/webhooks/'), served });
    expect(await run('update')).toEqual({ exit: 0, printed: 'Up to date: 1 page.\n' });
    expect(asked().slice(3)).toEqual(['/docs/webhooks/index.md']);
    current = NEXT;
    const json = JSON.parse((await run('update', '--dry-run', '--json')).printed);
    expect(json.pages).toMatchObject([{ from: 'http://HOST/docs/webhooks/', served: 'http://HOST/docs/webhooks/index.md' }]);
  });

  it('is replaced by what it names as its Markdown, within the hosts of the config', async () => {
    configure('/docs/webhooks');
    const link = ['<https://elsewhere.example.com/x.md>', `<${upstream.url('/raw/webhooks')}>`]
      .map((target) => `${target}; rel="alternate"; type="text/markdown"`)
      .join(', ');
    serve({
      '/docs/webhooks': text('<html>', { 'content-type': 'text/html', link }),
      '/raw/webhooks': text(PAID),
    });
    expect((await run('update')).printed).toContain('its Markdown is http://HOST/raw/webhooks)');
    // What the lock file says is not asked without the page saying so again.
    expect((await run('update')).printed).toBe('Up to date: 1 page.\n');
    expect(asked()).toEqual(['/docs/webhooks', '/raw/webhooks', '/docs/webhooks', '/raw/webhooks']);
  });

  it('and has no Markdown anywhere is refused, with what was tried', async () => {
    configure('/docs/webhooks');
    serve({ '/docs/webhooks': HTML, '/docs/webhooks.md': text('<!DOCTYPE html>\n<p>Not found') });
    expect(await run('update')).toEqual({
      exit: 3,
      printed: [
        'holotype.config.json:5:10 error source/html',
        '  http://HOST/docs/webhooks serves HTML, not Markdown. http://HOST/docs/webhooks.md serves HTML too.',
        '  5 |         "http://HOST/docs/webhooks"',
        `    |          ${'^'.repeat(upstream.url('/docs/webhooks').length)}`,
        '  fix: use the address of its Markdown, which often ends in .md; http://HOST/llms.txt may list it.',
        '',
      ].join('\n'),
    });
  });

  it('is refused where a specification was named; one is kept under its own extension', async () => {
    const spec = 'openapi: 3.1.0\nwebhooks: {}\n';
    configure('/openapi.yaml', '/v2/openapi.json');
    serve({ '/openapi.yaml': text(spec, { 'content-type': 'application/yaml' }), '/v2/openapi.json': HTML });
    expect((await run('update')).printed).toContain('http://HOST/v2/openapi.json serves HTML');
    expect([...asked()].sort()).toEqual(['/openapi.yaml', '/v2/openapi.json']);
    serve({ '/v2/openapi.json': text('{"openapi":"3.1.0"}\n', { 'content-type': 'application/json' }) });
    expect((await run('update')).exit).toBe(0);
    expect(project.read(`${DOCS}/openapi.yaml`)).toBe(spec);
    expect(project.read(`${DOCS}/openapi.json`)).toBe('{"openapi":"3.1.0"}\n');
    expect((await run('update', '--frozen')).printed).toBe('As fetched: 2 pages.\n');
  });
});

describe('an index', () => {
  const INDEX = [
    '# Contoso',
    '',
    '- [Order paid](/docs/webhooks/paid.md)',
    '- [Order sent](/docs/webhooks/sent): sent',
    '- [Best practices](/docs/webhooks/practices.md)',
    '- [Changes](https://blog.example.com/docs/webhooks/changes.md)',
    '- [API](/docs/api.md)',
    '',
  ].join('\n');

  beforeEach(() => {
    configure('/llms.txt#/docs/webhooks/');
    serve({
      '/llms.txt': text(INDEX, { 'content-type': 'text/plain' }),
      '/docs/webhooks/paid.md': text(PAID),
      '/docs/webhooks/sent': HTML,
      '/docs/webhooks/sent.md': text(SENT),
      '/docs/webhooks/practices.md': text(GUIDE),
    });
  });

  it('becomes a catalog, is compared after a change, and is refused under --frozen', async () => {
    const from = 'linked from http://HOST/llms.txt#/docs/webhooks/';
    expect(await run('update')).toEqual({
      exit: 0,
      printed: [
        'http://HOST/llms.txt:6:13 warning source/link-left-out',
        '  1 link to https://blog.example.com is not followed: only pages of http://HOST are fetched.',
        '  6 | - [Changes](https://blog.example.com/docs/webhooks/changes.md)',
        `    |             ${'^'.repeat('https://blog.example.com/docs/webhooks/changes.md'.length)}`,
        '  fix: if you need what is there, list its address in `pages`.',
        `${DOCS}/paid.md: new (http://HOST/docs/webhooks/paid.md; ${from})`,
        `${DOCS}/sent.md: new (http://HOST/docs/webhooks/sent; its Markdown is http://HOST/docs/webhooks/sent.md; ${from})`,
        `${DOCS}/practices.md: new (http://HOST/docs/webhooks/practices.md; ${from})`,
        'Written. Run: holotype generate',
        '',
      ].join('\n'),
    });
    expect((await run('generate')).printed).toContain('shop: 3 pages, 2 events');
    expect((await run('generate', '--check', '--frozen')).exit).toBe(0);
    const before = project.state();
    expect((await run('update')).printed).toContain('Up to date: 3 pages.\n');
    expect(project.state()).toEqual(before);

    serve({ '/docs/webhooks/paid.md': text(NEXT) });
    const changed = await run('update', '--check');
    expect(changed.exit).toBe(1);
    expect(changed.printed).toContain('currency was added; it is required.');
    expect(changed.printed).toContain('Suggested version bump: minor.');

    expect((await run('update', '--frozen')).printed).toBe('As fetched: 3 pages.\n');
    const requests = upstream.requests.length;
    project.write(`${DOCS}/paid.md`, NEXT);
    rmSync(path.join(project.folder, DOCS, 'sent.md'));
    for (const command of ['update', 'generate']) {
      const { exit, printed } = await run(command, '--frozen');
      expect([exit, printed]).toEqual([1, expect.stringContaining('error source/edited')]);
      expect(printed).toContain('error source/not-fetched');
    }
    expect(upstream.requests.length).toBe(requests);
  });

  it('that adds and drops pages is told of, with what that means', async () => {
    await run('update');
    serve({
      '/llms.txt': text(INDEX.replace('[Order sent](/docs/webhooks/sent)', '[Refunded](/docs/webhooks/refunded.md)')),
      '/docs/webhooks/refunded.md': text(eventPage('shop.order.refunded', { order: 'A-17' })),
    });
    const { printed } = await run('update', '--yes');
    expect(printed).toContain('shop.order.refunded');
    expect(printed).toContain('Suggested version bump: major.');
    expect(printed).toContain(
      `${DOCS}/refunded.md: new (http://HOST/docs/webhooks/refunded.md; linked from http://HOST/llms.txt#`,
    );
    expect(printed).toContain(
      `${DOCS}/sent.md: gone (http://HOST/docs/webhooks/sent; no longer linked from http://HOST/llms.txt#`,
    );
    expect(project.has(`${DOCS}/sent.md`)).toBe(false);
    expect(Object.keys(lockedPages())).toEqual(['paid', 'practices', 'refunded'].map((name) => `${DOCS}/${name}.md`));
  });

  it('that lists another page as well does not touch the lock file', async () => {
    await run('update');
    const before = project.state();
    serve({ '/llms.txt': text(`${INDEX}- [FAQ](/docs/faq.md)\n`) });
    await run('update');
    expect(project.state()).toEqual(before);
  });

  it('shares its pages with other entries', async () => {
    configure('/docs/webhooks/sent.md', '/llms.txt#/docs/webhooks/', '/docs/webhooks/paid.md');
    const { exit, printed } = await run('update');
    expect([exit, printed.match(/: new /g)?.length]).toEqual([0, 3]);
    expect((await run('generate')).printed).toContain('shop: 3 pages, 2 events');
    configure('/llms.txt#/docs/webhooks/');
    expect((await run('update')).printed).toContain('Up to date: 3 pages.');
    expect((await run('update', '--frozen')).printed).toBe('As fetched: 3 pages.\n');
  });

  it('with a page that cannot be fetched changes nothing; each is told of at its line', async () => {
    serve({ '/docs/webhooks/paid.md': status(404), '/docs/webhooks/sent.md': HTML });
    const { exit, printed } = await run('update');
    expect(exit).toBe(3);
    expect(printed).toContain(
      'http://HOST/llms.txt:3:16 error source/refused\n  http://HOST/docs/webhooks/paid.md returned status 404.',
    );
    expect(printed).toContain('http://HOST/llms.txt:4:16 error source/html\n  http://HOST/docs/webhooks/sent serves HTML');
    expect(project.has('holotype.lock.json')).toBe(false);
  });

  it.each([
    ['source/no-index', HTML, 'http://HOST/llms.txt serves HTML, not an index in Markdown.'],
    [
      'source/no-links',
      text('- [a](/docs/hooks/a.md)\n'),
      'http://HOST/llms.txt links to no page below /docs/webhooks/; did you mean "/docs/hooks/"?',
    ],
    ['source/refused', status(404), 'http://HOST/llms.txt returned status 404.'],
    [
      'source/too-many-links',
      text(Array.from({ length: 501 }, (_, index) => `- [a](/docs/webhooks/${index})\n`).join('')),
      'http://HOST/llms.txt links to 501 pages; at most 500 are fetched.',
    ],
    [
      'source/too-many-links',
      text(Array.from({ length: 5000 }, (_, index) => `- [a](/docs/webhooks/${index})\n`).join('')),
      'http://HOST/llms.txt links to 5000 pages; at most 500 are fetched.',
    ],
  ] as const)('%s', async (code, route, message) => {
    serve({ '/llms.txt': route });
    const { exit, printed } = await run('update');
    expect(exit).not.toBe(0);
    expect(printed).toMatch(new RegExp(`^(?:holotype\\.config\\.json:5:10|http://HOST/llms\\.txt:501:7) error ${code}\n`));
    expect(printed).toContain(message);
    expect(asked()).toEqual(['/llms.txt']);
  });

  it('is not followed to another host by a redirect', async () => {
    const other = await startUpstream({ '/paid.md': text(PAID) });
    serve({
      '/docs/webhooks/paid.md': (_request, response) => void response.writeHead(302, { location: other.url('/paid.md') }).end(),
    });
    const { exit, printed } = await run('update');
    expect([exit, printed]).toEqual([1, expect.stringContaining('llms.txt:3:16 error source/not-allowed')]);
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it('may not be led elsewhere by the lock file', async () => {
    await run('update');
    const lock = project.read('holotype.lock.json');
    project.write('holotype.lock.json', lock.replace(upstream.url('/docs/webhooks/sent.md'), upstream.url('/upload/sent.md')));
    serve({ '/upload/sent.md': text(eventPage('shop.evil', { a: 1 })) });
    expect((await run('update')).exit).toBe(0);
    expect(asked()).not.toContain('/upload/sent.md');
    expect(project.read('holotype.lock.json')).toBe(lock);
  });
});

describe('a page with a path behind it', () => {
  it('brings those that it links to below the path, and no further', async () => {
    configure('/docs/webhooks.md#/docs/webhooks/');
    serve({
      '/docs/webhooks.md': text(
        `# Webhooks\n\nSee [paid](/docs/webhooks/paid), [sent](webhooks/sent.md) and [more](/docs/more.md).\n`,
      ),
      '/docs/webhooks/paid': negotiated(`${PAID}\nSee [deep](/docs/webhooks/deep.md).\n`),
      '/docs/webhooks/sent.md': text(SENT),
    });
    const { exit, printed } = await run('update');
    expect(exit).toBe(0);
    expect(printed).toBe(
      [
        `${DOCS}/webhooks.md: new (http://HOST/docs/webhooks.md)`,
        `${DOCS}/paid.md: new (http://HOST/docs/webhooks/paid; linked from http://HOST/docs/webhooks.md#/docs/webhooks/)`,
        `${DOCS}/sent.md: new (http://HOST/docs/webhooks/sent.md; linked from http://HOST/docs/webhooks.md#/docs/webhooks/)`,
        'Written. Run: holotype generate',
        '',
      ].join('\n'),
    );
    expect([...asked()].sort()).toEqual(['/docs/webhooks.md', '/docs/webhooks/paid', '/docs/webhooks/sent.md']);
    expect((await run('generate')).printed).toContain('shop: 3 pages, 2 events');
    expect((await run('update')).printed).toBe('Up to date: 3 pages.\n');
    expect((await run('update', '--frozen')).printed).toBe('As fetched: 3 pages.\n');
  });
});
