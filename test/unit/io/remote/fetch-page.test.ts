import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../../generator/diagnostics/diagnostic.ts';
import type { LockedPage } from '../../../../generator/io/lock-file/lock-file.ts';
import { type FetchedPage, fetchPage } from '../../../../generator/io/sources/remote/fetch-page.ts';
import type { FetchPolicy } from '../../../../generator/io/sources/remote/fetch-policy.ts';
import { openClient } from '../../../../generator/io/sources/remote/http-client.ts';
import { LIMITS } from '../../../../generator/model/limits.ts';
import { type Route, redirect, startUpstream, status, testAccess, text, type Upstream } from './upstream.ts';

let upstream: Upstream;
let other: Upstream;

beforeAll(async () => {
  [upstream, other] = await Promise.all([startUpstream(), startUpstream({ '/page.md': text('# Elsewhere\n') })]);
});

afterAll(async () => {
  await Promise.all([upstream.close(), other.close()]);
});

async function fetchFrom(url: string, access: FetchPolicy, known?: LockedPage): Promise<FetchedPage> {
  const client = openClient(access);
  try {
    return await fetchPage({ url, from: url, accept: 'text/markdown', known }, client);
  } finally {
    await client.close();
  }
}

/** What a route gives: the page, or the code and message of the diagnostic with the fix behind it. */
async function outcomeOf(route: Route, access: FetchPolicy = testAccess([upstream.host])): Promise<string> {
  upstream.routes.set('/page.md', route);
  return messageOf(fetchFrom(upstream.url('/page.md'), access));
}

async function messageOf(page: Promise<FetchedPage>): Promise<string> {
  try {
    return `text: ${(await page).text}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [found] = error.diagnostics;
    return `${found?.code}: ${found?.message} (${found?.fix})`;
  }
}

describe('a page is fetched', () => {
  it('as text with normal line ends and without a mark', async () => {
    expect(await outcomeOf(text('\ufeff# Events\r\n\r\nText\r\n'))).toBe('text: # Events\n\nText\n');
  });

  it('over redirects within the hosts that are named', async () => {
    upstream.routes.set('/new.md', redirect('/newest.md', 308));
    upstream.routes.set('/newest.md', text('# New\n'));
    expect(await outcomeOf(redirect('/new.md', 301))).toBe('text: # New\n');
    expect(await outcomeOf(redirect(other.url('/page.md')), testAccess([upstream.host, other.host]))).toBe('text: # Elsewhere\n');
  });

  it('only if it has changed', async () => {
    upstream.routes.set('/page.md', (request, response) => {
      if (request.headers['if-none-match'] === '"v1"' || request.headers['if-modified-since'] === 'yesterday')
        response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v2"', 'last-modified': 'today' }).end('# Events\n');
    });
    const url = upstream.url('/page.md');
    const access = testAccess([upstream.host]);
    const fresh = { from: url, text: '# Events\n', tag: '"v2"', modified: 'today' };
    expect(await fetchFrom(url, access)).toEqual(fresh);
    expect(await fetchFrom(url, access, { from: url, hash: '', tag: '"v0"' })).toEqual(fresh);
    expect(await fetchFrom(url, access, { from: url, hash: '', tag: '"v1"' })).toEqual({
      from: url,
      text: undefined,
      tag: '"v1"',
    });
    expect(await fetchFrom(url, access, { from: url, hash: '', modified: 'yesterday' })).toEqual({
      from: url,
      text: undefined,
      modified: 'yesterday',
    });
  });

  it('with one polite repetition, if the wait is short', async () => {
    let times = 0;
    const busyOnce: Route = (_request, response) =>
      ++times % 2 === 1 ? void response.writeHead(429, { 'retry-after': '3' }).end() : void response.end('# Events\n');
    const access = testAccess([upstream.host]);
    expect(await outcomeOf(busyOnce, access)).toBe('text: # Events\n');
    expect(access.pauses).toEqual([3000]);
    const failingOnce: Route = (_request, response) =>
      ++times % 2 === 1 ? void response.writeHead(502).end() : void response.end('# Events\n');
    expect(await outcomeOf(failingOnce, access)).toBe('text: # Events\n');
    expect(access.pauses).toEqual([3000, 1000]);
  });

  it('of any text type', async () => {
    for (const type of ['text/plain', 'text/x-markdown', 'application/octet-stream'])
      expect(await outcomeOf(text('# Events\n', { 'content-type': type }))).toBe('text: # Events\n');
  });
});

describe('a page is not fetched', () => {
  it.each([
    [
      'source/html',
      'HTML by its type',
      text('<p>Events', { 'content-type': 'text/html; charset=utf-8' }),
      'serves HTML, not Markdown',
    ],
    ['source/html', 'HTML by what is in it', text('\n<!-- built --><!doctype html>\n<p>Events'), 'serves HTML, not Markdown'],
    ['source/not-markdown', 'an image', text('GIF89a', { 'content-type': 'image/gif' }), 'its content type is image/gif'],
    ['page/not-text', 'invalid UTF-8', text(Buffer.from([0x23, 0x20, 0xc3, 0x28])), 'invalid UTF-8 at byte 2'],
    [
      'source/refused',
      'missing',
      status(404),
      'status 404. (the page may have been moved or renamed: correct the address in the config.)',
    ],
    ['source/refused', 'secret', status(403), 'status 403. (only public pages can be fetched.)'],
    ['source/refused', 'a problem of the host', status(500), 'status 500. (try again later; nothing was changed.)'],
    [
      'source/refused',
      'busy for a while',
      status(429, { 'retry-after': '600' }),
      '(try again in 10 minutes; nothing was changed.)',
    ],
    ['source/refused', 'busy', status(429, { 'retry-after': '2' }), '(try again in 2 seconds; nothing was changed.)'],
    ['source/refused', 'away', status(503, { 'retry-after': '45' }), '(try again in 45 seconds; nothing was changed.)'],
    ['source/refused', 'a redirection to nowhere', status(302), 'status 302'],
    ['source/not-allowed', 'an endless circle', redirect('/page.md'), 'it redirects in a circle'],
    [
      'source/not-allowed',
      'a private address',
      redirect('https://10.0.0.1/page.md'),
      'the host 10.0.0.1 is not listed in the config',
    ],
    ['source/not-allowed', 'another scheme', redirect('file:///etc/passwd'), 'it uses file instead of https'],
    ['source/not-allowed', 'http elsewhere', redirect('http://docs.example.com/page.md'), 'it uses http instead of https'],
    ['source/not-allowed', 'no address', redirect('https://'), 'which is not a URL'],
    ['source/too-large', 'announced', text(Buffer.alloc(LIMITS.pageBytes + 1, 'x')), `more than ${LIMITS.pageBytes} bytes`],
    ['source/not-reachable', 'packed', text('x', { 'content-encoding': 'gzip' }), 'compressed (gzip)'],
  ] as const)('%s: %s', async (code, _what, route, words) => {
    const outcome = await outcomeOf(route);
    expect(outcome).toContain(`${code}: `);
    expect(outcome).toContain(words);
  });

  it('source/not-allowed: another host, which is not asked', async () => {
    const before = other.requests.length;
    expect(await outcomeOf(redirect(other.url('/page.md')))).toContain(
      `source/not-allowed: ${other.url('/page.md')}, which ${upstream.url('/page.md')} redirects to is not fetched`,
    );
    expect(other.requests.length).toBe(before);
  });

  it('source/not-allowed: too many redirects', async () => {
    for (let hop = 1; hop < 9; hop++) upstream.routes.set(`/${hop}.md`, redirect(`/${hop + 1}.md`));
    expect(await outcomeOf(redirect('/1.md'))).toContain('it redirects more than 5 times');
  });

  it('source/not-allowed: a private address, literal or behind a name, even if it is named', async () => {
    for (const host of ['10.0.0.1', '169.254.169.254', '[fd00::1]', '[::ffff:10.0.0.1]'])
      expect(await messageOf(fetchFrom(`https://${host}/page.md`, testAccess([new URL(`https://${host}`).host])))).toContain(
        'not public',
      );
    const strict = testAccess([`localhost:${new URL(upstream.url('/')).port}`], { env: { HOLOTYPE_ALLOW_LOOPBACK: '' } });
    const url = upstream.url('/page.md').replace('http://127.0.0.1', 'https://localhost');
    expect(await messageOf(fetchFrom(url, strict))).toMatch(
      /source\/not-allowed: .* its host has the address (?:127\.0\.0\.1|::1), which is not public/,
    );
  });

  it('source/too-large: by what is announced, before any of it has come', async () => {
    const announced =
      (bytes: number, body: string): Route =>
      (_request, response) => {
        response.writeHead(200, { 'content-length': String(bytes) });
        if (body === '') response.flushHeaders();
        else response.end(body);
      };
    // Nothing follows: whoever waits for the body runs into the time limit instead.
    expect(await outcomeOf(announced(LIMITS.pageBytes + 1, ''))).toContain('source/too-large: ');
    const whole = 'x'.repeat(LIMITS.pageBytes);
    expect((await outcomeOf(announced(whole.length, whole))).length).toBe('text: '.length + whole.length);
  });

  it('source/too-large: not announced', async () => {
    const endless: Route = (_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024, 'x');
      response.writeHead(200);
      const more = (): void => void (response.destroyed || response.write(chunk, more));
      more();
    };
    expect(await outcomeOf(endless)).toContain('source/too-large: ');
  });

  it('source/not-reachable: cut short', async () => {
    const cut: Route = (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('# Events\n', () => response.destroy());
    };
    expect(await outcomeOf(cut)).toMatch(/source\/not-reachable: .* the connection was closed before the response was complete/);
    const chunked: Route = (_request, response) => {
      response.writeHead(200);
      response.write('# Events\n', () => response.destroy());
    };
    expect(await outcomeOf(chunked)).toContain('source/not-reachable: ');
  });

  it('source/not-reachable: refused', async () => {
    const free = createServer();
    const port = await new Promise<number>((resolve) =>
      free.listen(0, '127.0.0.1', () => resolve((free.address() as { port: number }).port)),
    );
    await new Promise((resolve) => free.close(resolve));
    const host = `127.0.0.1:${port}`;
    expect(await messageOf(fetchFrom(`http://${host}/page.md`, testAccess([host])))).toContain('the connection was refused');
  });

  it('source/too-slow: no answer, or one that comes drop by drop', async () => {
    const access = testAccess([upstream.host], { timeout: 0.2 });
    const silent: Route = () => {};
    expect(await outcomeOf(silent, access)).toContain('source/too-slow: ');
    const slow: Route = (_request, response) => {
      response.writeHead(200);
      const drops = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drops));
    };
    expect(await outcomeOf(slow, access)).toContain('did not arrive within 0.2 second');
  });
});
