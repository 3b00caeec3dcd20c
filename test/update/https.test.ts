import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createProject, eventPage, type Project } from './project.ts';

const PAID = eventPage('shop.order.paid', { order: 'A-17', amount: 12.5 });
const NEXT = eventPage('shop.order.paid', { order: 'A-17', amount: 12.5, currency: 'EUR' });
const SENT = eventPage('shop.order.sent', { order: 'A-17' });
const INDEX = '# Shop\n\n- [Paid](/docs/webhooks/paid)\n- [Sent](docs/webhooks/sent): negotiated\n- [API](/docs/api.md)\n';

/** What makes a certificate; where it is missing, the test is skipped. */
const OPENSSL = 'openssl';
const hasOpenSsl = spawnSync(OPENSSL, ['version']).status === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'holotype-https-'));
const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [string, string];

let server: Server | undefined;
let project: Project | undefined;
let paid = PAID;

/** An index, a page with its Markdown beside it, and one that is Markdown for who asks for that. */
function answer(url: string, accept: string): { readonly type: string; readonly body: string } | undefined {
  const html = { type: 'text/html; charset=utf-8', body: '<!doctype html>\n<title>Shop</title>\n' };
  const markdown = (body: string): { type: string; body: string } => ({ type: 'text/markdown; charset=utf-8', body });
  if (url === '/llms.txt') return { type: 'text/plain', body: INDEX };
  if (url === '/docs/webhooks/paid') return html;
  if (url === '/docs/webhooks/paid.md') return markdown(paid);
  if (url === '/docs/webhooks/sent') return accept.includes('text/markdown') ? markdown(SENT) : html;
  return undefined;
}

beforeAll(async () => {
  if (!hasOpenSsl) return;
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2'];
  execFileSync(OPENSSL, ['req', '-x509', ...made, ...names], { stdio: 'pipe' });
  const started = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const found = answer(request.url ?? '', request.headers.accept ?? '');
    if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': found.type }).end(found.body);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, 'localhost', resolve));
  const { port } = started.address() as AddressInfo;
  project = createProject({ catalogs: { shop: { pages: `https://localhost:${port}/llms.txt#/docs/webhooks/` } } });
});

afterAll(() => {
  server?.close();
  project?.remove();
  rmSync(folder, { recursive: true });
});

/** Runs the command in a process of its own: which certificates count is decided when one starts. */
async function run(cwd: string, ...args: readonly string[]): Promise<{ readonly exit: number | null; readonly printed: string }> {
  const env = { ...process.env, HOLOTYPE_ALLOW_LOOPBACK: '1', NODE_EXTRA_CA_CERTS: cert };
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exit, printed };
}

it.skipIf(!hasOpenSsl)(
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
