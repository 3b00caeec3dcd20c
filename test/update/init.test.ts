import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startUpstream, text, type Upstream } from '../unit/io/remote/upstream.ts';
import { createProject, eventPage, type Project } from './project.ts';

/* `holotype init` with the address of a page: the page is fetched and pinned once, and code is generated from it. */

let upstream: Upstream;
let project: Project;

beforeEach(async () => {
  vi.stubEnv('HOLOTYPE_ALLOW_LOOPBACK', '1');
  upstream = await startUpstream({ '/docs/events.md': text(eventPage('shop.order.paid', { order: 'A-17' }), {}) });
  project = createProject({ catalogs: { shop: { pages: [upstream.url('/docs/events.md')] } } });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await upstream.close();
  project.remove();
});

it('fetches pages that were never fetched, generates, and asks the network no second time', async () => {
  const { exit, printed } = await project.run('init');
  expect(exit, printed).toBe(0);
  expect(printed).toContain('schemas/shop/docs/events.md: new');
  expect(printed).toContain('shop: 1 page, 1 event');
  expect(project.read('.gitattributes')).toContain('generated/shop/** linguist-generated');
  const asked = upstream.requests.length;
  expect(asked).toBeGreaterThan(0);
  const second = await project.run('init');
  expect([second.exit, upstream.requests.length]).toEqual([0, asked]);
});

it('says why a page cannot be fetched', async () => {
  upstream.routes.clear();
  const { exit, printed } = await project.run('init');
  expect(exit).toBe(1);
  expect(printed).toContain('source/refused');
});
