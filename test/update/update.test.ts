import { execFileSync } from 'node:child_process';
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startUpstream, text, type Upstream } from '../unit/io/remote/upstream.ts';
import { createProject, eventPage, type Project } from './project.ts';

const PAGE = eventPage('shop.order.paid', { order: 'A-17', amount: 12.5 });
const NEXT = eventPage('shop.order.paid', { order: 'A-17', amount: 12.5, currency: 'EUR' });
const FILE = 'schemas/shop/docs/events.md';

let upstream: Upstream;
let project: Project;

beforeEach(async () => {
  vi.stubEnv('HOLOTYPE_ALLOW_LOOPBACK', '1');
  upstream = await startUpstream({ '/docs/events.md': text(PAGE, { etag: '"1"' }) });
  project = createProject({ catalogs: { shop: { pages: [upstream.url('/docs/events.md')] } } });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await upstream.close();
  project.remove();
});

function sourcesOf({
  read,
}: Project): Record<string, Record<string, { pages: Record<string, { from: string; hash: string; tag?: string }> }>> {
  return JSON.parse(read('holotype.lock.json')).sources;
}

describe('holotype update', () => {
  it('keeps a page as a file, and in the lock where it comes from', async () => {
    const { exit, printed } = await project.run('update');
    expect(exit).toBe(0);
    expect(printed).toContain(`${FILE}: new (${upstream.url('/docs/events.md')})`);
    expect(project.read(FILE)).toBe(PAGE);
    const { from, tag } = sourcesOf(project).shop?.[upstream.url('/docs/events.md')]?.pages[FILE] ?? {};
    expect({ from, tag }).toEqual({ from: upstream.url('/docs/events.md'), tag: '"1"' });
  });

  it('is what generate works from, without the network', async () => {
    expect((await project.run('generate')).printed).toContain('source/not-fetched');
    await project.run('update');
    const asked = upstream.requests.length;
    expect((await project.run('generate')).printed).toContain('shop: 1 page, 1 event');
    expect((await project.run('generate', '--check', '--frozen')).exit).toBe(0);
    expect(sourcesOf(project).shop).toBeDefined();
    expect(upstream.requests.length).toBe(asked);
  });

  it('writes nothing where nothing changed, and asks only whether it did', async () => {
    upstream.routes.set('/docs/events.md', (request, response) =>
      request.headers['if-none-match'] === '"1"'
        ? void response.writeHead(304).end()
        : void response.writeHead(200, { etag: '"1"' }).end(PAGE),
    );
    await project.run('update');
    await project.run('generate');
    const before = project.state();
    expect(await project.run('update')).toEqual({ exit: 0, printed: 'Up to date: 1 page.\n' });
    expect(await project.run('update', '--check')).toEqual({ exit: 0, printed: 'Up to date: 1 page.\n' });
    expect(project.state()).toEqual(before);
    expect(upstream.requests.at(-1)?.headers['if-none-match']).toBe('"1"');
  });

  it('does not touch the lock where only the mark of the page changed', async () => {
    await project.run('update');
    const before = project.state();
    upstream.routes.set('/docs/events.md', text(PAGE.replaceAll('\n', '\r\n'), { etag: '"2"' }));
    await project.run('update');
    expect(project.state()).toEqual(before);
  });

  it('leaves the time of the lock file, which says when the output was right, and of pages that are as they were', async () => {
    upstream.routes.set('/more.md', text(eventPage('shop.more', { a: 1 })));
    const pages = ['/docs/events.md', '/more.md'].map(upstream.url);
    project.write('holotype.config.json', JSON.stringify({ catalogs: { shop: { pages } } }));
    await project.run('update');
    const timeOf = (name: string): number => statSync(path.join(project.folder, name)).mtimeMs;
    const names = ['holotype.lock.json', FILE, 'schemas/shop/docs/more.md'];
    const long = new Date('2020-01-01');
    for (const name of names) utimesSync(path.join(project.folder, name), long, long);
    const lock = project.read('holotype.lock.json');
    upstream.routes.set('/docs/events.md', text(NEXT));
    await project.run('update', '--yes');
    expect(project.read('holotype.lock.json')).not.toBe(lock);
    expect(names.map((name) => timeOf(name) === long.getTime())).toEqual([true, false, true]);
  });

  it('shows what changed; --dry-run and --check write nothing', async () => {
    await project.run('update');
    upstream.routes.set('/docs/events.md', text(NEXT));
    const before = project.state();
    for (const [option, exit] of [
      ['--dry-run', 0],
      ['--check', 1],
    ] as const) {
      const result = await project.run('update', option);
      expect(result.exit).toBe(exit);
      expect(result.printed).toContain('currency was added; it is required.');
      expect(result.printed).toContain('Suggested version bump: minor.');
    }
    const json = JSON.parse((await project.run('update', '--dry-run', '--json')).printed);
    expect(json.pages).toEqual([{ catalog: 'shop', path: FILE, from: upstream.url('/docs/events.md'), status: 'update' }]);
    expect(json.text).toContain('currency was added');
    expect(json.markdown).toContain('## shop');
    expect(project.state()).toEqual(before);
    await project.run('update', '--yes');
    expect(project.read(FILE)).toBe(NEXT);
  });

  it('lets generate go the short way, unless pages changed since the output was made', async () => {
    const generate = (...options: readonly string[]): string =>
      execFileSync(process.execPath, [path.resolve('dist/cli.js'), 'generate', ...options], {
        cwd: project.folder,
        stdio: 'pipe',
      }).toString();
    await project.run('update');
    expect(generate()).toContain('shop: 1 page, 1 event');
    expect(generate()).toMatch(/^Up to date: \d+ files/);
    expect(generate('--check')).toMatch(/^Up to date: \d+ files/);
    upstream.routes.set('/docs/events.md', text(NEXT));
    await project.run('update');
    expect(generate()).toContain('shop: 1 page, 1 event');
    expect(generate()).toMatch(/^Up to date: \d+ files/);
  });

  it('asks on a terminal, and nowhere else', async () => {
    const answers = [false, true];
    const asking = createProject(
      { catalogs: { shop: { pages: [upstream.url('/docs/events.md')] } } },
      async () => answers.shift() ?? expect.fail('it asked once too often'),
    );
    expect((await asking.run('update')).printed).toContain('Nothing was written.');
    expect(asking.has(FILE)).toBe(false);
    expect((await asking.run('update')).exit).toBe(0);
    expect(asking.has(FILE)).toBe(true);
    upstream.routes.set('/docs/events.md', text(NEXT));
    expect((await asking.run('update', '--yes')).exit).toBe(0);
    asking.remove();
  });

  it('takes the catalogs that are named', async () => {
    project.write(
      'holotype.config.json',
      JSON.stringify({
        catalogs: { shop: { pages: [upstream.url('/docs/events.md')] }, bank: { pages: [upstream.url('/bank.md')] } },
      }),
    );
    upstream.routes.set('/bank.md', text(eventPage('bank.paid', { sum: 1 })));
    expect((await project.run('update', 'shop')).exit).toBe(0);
    expect(project.has('schemas/bank/docs/bank.md')).toBe(false);
    await project.run('update', 'bank');
    expect(Object.keys(sourcesOf(project))).toEqual(['bank', 'shop']);
    const { exit, printed } = await project.run('update', 'shopp');
    expect(exit).toBe(2);
    expect(printed).toContain('There is no catalog "shopp"; did you mean "shop"?');
  });

  it('says so where there is nothing to fetch', async () => {
    project.write('holotype.config.json', '{ "catalogs": { "shop": {} } }');
    expect(await project.run('update')).toEqual({ exit: 0, printed: 'No catalog has remote pages; nothing to fetch.\n' });
  });
});

describe('a name of a file in a repository', () => {
  const COMMIT = 'a'.repeat(40);
  const NAME = '\u001b[31m@someone closes #1 \u202e`![x](y)\n<img src=x>.md';
  const serve = (name: string): void => {
    vi.stubEnv('GITHUB_API_URL', upstream.url(''));
    upstream.routes.set(`/repos/contoso/shop/contents/docs`, text(JSON.stringify([{ type: 'file', name, sha: 'b' }])));
    upstream.routes.set(`/repos/contoso/shop/contents/docs/${encodeURIComponent(name.replace(/\ud800/, ''))}`, text(PAGE));
    project.write('holotype.config.json', `{ "catalogs": { "shop": { "pages": "github:contoso/shop@${COMMIT}:docs/" } } }`);
  };

  it('is shown cleaned, and makes a plain name for the page', async () => {
    serve(NAME);
    const { exit, printed } = await project.run('update');
    expect([exit, printed]).toEqual([
      0,
      expect.stringMatching(/^schemas\/shop\/docs\/[a-z0-9-]+\.md: new \(github:contoso.*\)\nWritten/),
    ]);
    const json = (await project.run('update', '--dry-run', '--json')).printed;
    const lock = project.read('holotype.lock.json');
    // Escaped where machines read it, and nothing that a terminal or a reader could be misled by.
    for (const said of [printed, json, lock]) expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(JSON.parse(json).pages[0].from).toContain(NAME);
  });

  it('that is no text is refused', async () => {
    serve('\ud800.md');
    const { exit, printed } = await project.run('update');
    expect([exit, printed]).toEqual([1, expect.stringContaining('source/not-reachable')]);
  });
});

describe('an error', () => {
  it('with one page changes nothing of the others, and all are told of', async () => {
    await project.run('update');
    const before = project.state();
    const pages = ['/docs/events.md', '/gone.md', '/page.html'].map(upstream.url);
    project.write('holotype.config.json', JSON.stringify({ catalogs: { shop: { pages } } }));
    upstream.routes.set('/docs/events.md', text(NEXT));
    upstream.routes.set('/page.html', text('<p>', { 'content-type': 'text/html' }));
    const { exit, printed } = await project.run('update');
    expect(exit).toBe(3);
    expect(printed).toContain('source/refused');
    expect(printed).toContain('source/html');
    for (const [name, content] of before) if (name !== 'holotype.config.json') expect(project.state().get(name)).toBe(content);
  });

  it.each([
    ['source/html', '<!DOCTYPE html>\n<title>Events</title>\n'],
    ['page/empty', '\n'],
    ['page/no-events', '# Moved\n\nThis page has moved.\n'],
  ])('%s keeps the page that was there', async (code, body) => {
    await project.run('update');
    const before = project.state();
    upstream.routes.set('/docs/events.md', text(body));
    const { exit, printed } = await project.run('update');
    expect(exit).toBe(3);
    expect(printed).toContain(code);
    expect(printed).toContain(upstream.url('/docs/events.md'));
    expect(project.state()).toEqual(before);
  });

  it('source/edited: a page that was edited by hand is not overwritten', async () => {
    await project.run('update');
    project.write(FILE, PAGE.replace('A-17', 'A-18'));
    upstream.routes.set('/docs/events.md', text(NEXT));
    const { exit, printed } = await project.run('update');
    expect([exit, project.read(FILE)]).toEqual([1, PAGE.replace('A-17', 'A-18')]);
    expect(printed).toContain('source/edited');
    expect((await project.run('update', '--force')).exit).toBe(0);
    expect(project.read(FILE)).toBe(NEXT);
  });

  it('source/in-the-way: nor is a page of the user', async () => {
    project.write(FILE, '# Mine\n');
    expect((await project.run('update')).printed).toContain('source/in-the-way');
    expect(project.read(FILE)).toBe('# Mine\n');
    project.write(FILE, PAGE);
    expect((await project.run('update')).exit).toBe(0);
  });

  it.each([
    ['edited', 'source/edited', (folder: string) => writeFileSync(path.join(folder, FILE), NEXT)],
    ['emptied', 'source/edited', (folder: string) => writeFileSync(path.join(folder, FILE), '')],
    ['missing', 'source/not-fetched', (folder: string) => rmSync(path.join(folder, FILE))],
  ])('under --frozen: a page that is %s', async (_what, code, spoil) => {
    await project.run('update');
    expect(await project.run('update', '--frozen')).toEqual({ exit: 0, printed: 'As fetched: 1 page.\n' });
    const asked = upstream.requests.length;
    spoil(project.folder);
    for (const command of ['update', 'generate']) {
      const { exit, printed } = await project.run(command, '--frozen');
      expect(exit).toBe(1);
      expect(printed).toContain(`error ${code}`);
    }
    expect(upstream.requests.length).toBe(asked);
  });
});

describe('pages that go', () => {
  const configWith = (pages: readonly string[]): string => JSON.stringify({ catalogs: { shop: { pages } } });

  it('are deleted once no source names them, and kept if they were edited or are the project’s own now', async () => {
    for (const name of ['a', 'b', 'c']) upstream.routes.set(`/${name}.md`, text(eventPage(`shop.${name}`, { [name]: 1 })));
    const all = ['/docs/events.md', '/a.md', '/b.md', '/c.md'].map(upstream.url);
    project.write('holotype.config.json', configWith(all));
    await project.run('update');
    project.write('schemas/shop/docs/b.md', eventPage('shop.b', { mine: 1 }));
    project.write('holotype.config.json', configWith([upstream.url('/docs/events.md'), 'schemas/shop/docs/c.md']));
    const { printed } = await project.run('update');
    expect(printed).toContain('schemas/shop/docs/a.md: gone');
    expect(printed).toContain('schemas/shop/docs/b.md: removed upstream; edited by hand, so the file was kept');
    expect(['a', 'b', 'c'].map((name) => project.has(`schemas/shop/docs/${name}.md`))).toEqual([false, true, true]);
    expect(Object.keys(sourcesOf(project).shop ?? {})).toEqual([upstream.url('/docs/events.md')]);
  });

  it('stay where another catalog names them as its own', async () => {
    await project.run('update');
    project.write('holotype.config.json', JSON.stringify({ catalogs: { store: { pages: FILE } } }));
    expect((await project.run('update')).exit).toBe(0);
    expect(project.read(FILE)).toBe(PAGE);
  });

  it('have names that tell them apart, and keep them', async () => {
    upstream.routes.set('/v2/docs/events.md', text(eventPage('shop.two', { b: 1 })));
    upstream.routes.set('/%C3%9Cber%20uns/CON.md', text(eventPage('shop.three', { c: 1 })));
    const urls = ['/v2/docs/events.md', '/docs/events.md', '/Über%20uns/CON.md'].map(upstream.url);
    project.write('holotype.config.json', configWith(urls.slice(1)));
    await project.run('update');
    project.write('holotype.config.json', configWith(urls));
    await project.run('update');
    expect([...project.state().keys()].filter((name) => name.endsWith('.md'))).toEqual([
      'schemas/shop/docs/con-page.md',
      'schemas/shop/docs/docs-events.md',
      'schemas/shop/docs/events.md',
    ]);
    expect(project.read(FILE)).toBe(PAGE);
  });
});
