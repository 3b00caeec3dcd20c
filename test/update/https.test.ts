import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canServeHttps, type HttpsAnswer, type HttpsHost, startHttpsHost } from './https-host.ts';
import { createProject, eventPage, type Project } from './project.ts';

const PAID = eventPage('shop.order.paid', { order: 'A-17', amount: 12.5 });
const NEXT = eventPage('shop.order.paid', { order: 'A-17', amount: 12.5, currency: 'EUR' });
const SENT = eventPage('shop.order.sent', { order: 'A-17' });
const INDEX = '# Shop\n\n- [Paid](/docs/webhooks/paid)\n- [Sent](docs/webhooks/sent): negotiated\n- [API](/docs/api.md)\n';

const folder = mkdtempSync(path.join(tmpdir(), 'holotype-https-'));

let host: HttpsHost | undefined;
let project: Project | undefined;
let paid = PAID;

/** An index, a page with its Markdown beside it, and one that is Markdown for who asks for that. */
function answer(url: string, accept: string): HttpsAnswer | undefined {
  const html = { type: 'text/html; charset=utf-8', body: '<!doctype html>\n<title>Shop</title>\n' };
  const markdown = (body: string): HttpsAnswer => ({ type: 'text/markdown; charset=utf-8', body });
  if (url === '/llms.txt') return { type: 'text/plain', body: INDEX };
  if (url === '/docs/webhooks/paid') return html;
  if (url === '/docs/webhooks/paid.md') return markdown(paid);
  if (url === '/docs/webhooks/sent') return accept.includes('text/markdown') ? markdown(SENT) : html;
  return undefined;
}

beforeAll(async () => {
  if (!canServeHttps) return;
  host = await startHttpsHost(folder, answer);
  project = createProject({ catalogs: { shop: { pages: `https://${host.name}/llms.txt#/docs/webhooks/` } } });
});

afterAll(() => {
  host?.close();
  project?.remove();
  rmSync(folder, { recursive: true });
});

/** Runs the command in a process of its own: which certificates count is decided when one starts. */
async function run(cwd: string, ...args: readonly string[]): Promise<{ readonly exit: number | null; readonly printed: string }> {
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...args], {
    cwd,
    env: { ...process.env, ...host?.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exit, printed };
}

it.skipIf(!canServeHttps)(
  'an index over https becomes a catalog, is compared after a change, and is refused under --frozen',
  async () => {
    const { folder: cwd = '', read, write } = project ?? expect.fail('there is no project');
    const docs = 'schemas/shop/docs';
    expect(await run(cwd, 'update')).toMatchObject({
      exit: 0,
      printed: expect.stringMatching(/its Markdown is https:\S+\/paid\.md;/),
    });
    expect((await run(cwd, 'generate')).printed).toContain('shop: 2 pages, 2 events');
    expect([read(`${docs}/paid.md`), read(`${docs}/sent.md`)]).toEqual([PAID, SENT]);
    paid = NEXT;
    const changed = await run(cwd, 'update', '--check');
    expect(changed).toMatchObject({ exit: 1, printed: expect.stringContaining('currency was added; it is required.') });
    expect((await run(cwd, 'generate', '--check', '--frozen')).exit).toBe(0);
    write(`${docs}/paid.md`, NEXT);
    for (const command of ['update', 'generate'])
      expect(await run(cwd, command, '--frozen')).toMatchObject({
        exit: 1,
        printed: expect.stringContaining('error source/edited'),
      });
  },
);
