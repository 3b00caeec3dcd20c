import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holotype } from '../../generator/vite.ts';
import { eventPage } from '../update/project.ts';

let folder: string;
const types = (): string => path.join(folder, 'generated/shop/types.ts');
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

beforeEach(async () => {
  await vi.waitFor(() => expect(openWatchers()).toBe(0), { timeout: 60_000 });
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'holotype-vite-')));
  write(
    'holotype.config.json',
    JSON.stringify({ catalogs: { shop: { pages: 'docs', importExtension: '', outputs: ['fixtures'] } } }),
  );
  write('docs/events.md', eventPage('shop.order.paid', { order: 'A-17' }));
  write('index.html', '<script type="module" src="/main.ts"></script>');
  write('main.ts', "import { orderPaidExample } from './generated/shop/fixtures';\nconsole.log(orderPaidExample.data.order);\n");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const project = { logLevel: 'silent', configFile: false } as const;

describe('the plugin for Vite', () => {
  it('generates before a build', async () => {
    await build({ ...project, root: folder, plugins: [holotype()] });
    expect(readFileSync(types(), 'utf8')).toContain('order: string');
    expect(existsSync(path.join(folder, 'dist/index.html'))).toBe(true);
  });

  it.each([
    ['a page', 'docs/events.md', '<html>', /docs\/events\.md:1:1 error page\/is-html/],
    ['the config', 'holotype.config.json', '{', /config\/does-not-load/],
  ])('stops a build where %s is wrong, and says where', async (_what, file, text, message) => {
    write(file, text);
    await expect(build({ ...project, root: folder, plugins: [holotype()] })).rejects.toThrow(message);
  });

  it('generates at the start of the dev server and at every save, until it is closed', async () => {
    const server = await createServer({
      ...project,
      root: folder,
      plugins: [holotype()],
      server: { host: '127.0.0.1', port: 0 },
    });
    try {
      await server.listen();
      expect(readFileSync(types(), 'utf8')).toContain('order: string');
      write('docs/events.md', eventPage('shop.order.paid', { order: 17 }));
      await vi.waitFor(() => expect(readFileSync(types(), 'utf8')).toContain('order: number'), { timeout: 60_000 });
    } finally {
      await server.close();
    }
  });

  it.each([
    ['a server', false],
    ['a server in middleware mode', true],
  ])('goes on watching when %s is started anew, and leaves nothing open when it is closed', async (_what, middlewareMode) => {
    const server = await createServer({
      ...project,
      root: folder,
      plugins: [holotype()],
      server: { host: '127.0.0.1', port: 0, middlewareMode },
    });
    try {
      if (!middlewareMode) await server.listen();
      await server.restart();
      write('docs/events.md', eventPage('shop.order.paid', { order: 17 }));
      await vi.waitFor(() => expect(readFileSync(types(), 'utf8')).toContain('order: number'), { timeout: 60_000 });
    } finally {
      await server.close();
    }
    await vi.waitFor(() => expect(openWatchers()).toBe(0), { timeout: 60_000 });
  });

  it('generates and does not watch where Vite does not, as in a run of Vitest', async () => {
    const server = await createServer({
      ...project,
      root: folder,
      plugins: [holotype()],
      server: { host: '127.0.0.1', port: 0, middlewareMode: true, watch: null },
    });
    try {
      expect(readFileSync(types(), 'utf8')).toContain('order: string');
      expect(openWatchers()).toBe(0);
    } finally {
      await server.close();
    }
  });
});

/** How many watched folders keep this process from ending. */
function openWatchers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap').length;
}
