import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProject, eventPage, type Project } from '../update/project.ts';
import { startWatch, startWatchOf, type WatchProcess } from './watch-process.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = 'docs/events.md';
const TYPES = 'generated/shop/types.ts';

let project: Project;
let watch: WatchProcess;

beforeEach(async () => {
  project = createProject({ catalogs: { shop: { pages: 'docs' } } });
  project.write(PAGE, eventPage('shop.order.paid', { order: 'A-17' }));
  watch = startWatch(project.folder);
  await watch.until('Watching for changes.');
});

afterEach(async () => {
  await watch.stop('SIGKILL');
  project.remove();
});

/** As most editors save: a new file takes the place of the old one. */
function saveByRename(name: string, text: string): void {
  project.write(`${name}.tmp`, text);
  renameSync(path.join(project.folder, `${name}.tmp`), path.join(project.folder, name));
}

describe('generate --watch', () => {
  it('generates at the start, and when a page is saved, in place or by renaming, again and again', async () => {
    expect(project.read(TYPES)).toContain('order: string');
    for (const [round, member] of ['amount', 'currency', 'note', 'color'].entries()) {
      const text = eventPage('shop.order.paid', { order: 'A-17', [member]: 'x' });
      if (round % 2 === 0) saveByRename(PAGE, text);
      else project.write(PAGE, text);
      expect(await watch.until('files written')).toContain(`${PAGE}: `);
      expect(project.read(TYPES)).toContain(`${member}: string`);
    }
  });

  it('tells what is wrong, keeps the last good output, and goes on', async () => {
    const before = project.read(TYPES);
    project.write(PAGE, '<!DOCTYPE html>\n');
    const said = await watch.until('the last good output was kept');
    expect(said).toContain('docs/events.md:1:1 error page/is-html');
    expect(project.read(TYPES)).toBe(before);
    project.write(PAGE, eventPage('shop.order.paid', { order: 'A-17', amount: 1 }));
    await watch.until('files written');
    expect(project.read(TYPES)).toContain('amount: number');
  });

  it('sees pages come, go and come back', async () => {
    project.write('docs/more.md', eventPage('shop.order.sent', { parcel: 'P1' }));
    await watch.until('files written');
    expect(project.read(TYPES)).toContain('parcel: string');
    rmSync(path.join(project.folder, PAGE));
    await watch.until('the last good output was kept');
    rmSync(path.join(project.folder, 'docs'), { recursive: true });
    await watch.until('the last good output was kept');
    mkdirSync(path.join(project.folder, 'docs'));
    project.write('docs/all.md', eventPage('shop.order.paid', { order: 'A-17' }) + eventPage('shop.order.sent', { parcel: 1 }));
    await watch.until('files written');
    expect(project.read(TYPES)).toContain('parcel: number');
  });

  it('sees a folder that is deleted and made again at once, as by a checkout, and what changes in it later', async () => {
    rmSync(path.join(project.folder, 'docs'), { recursive: true });
    project.write(PAGE, eventPage('shop.order.paid', { order: 17 }));
    await watch.until('files written');
    expect(project.read(TYPES)).toContain('order: number');
    project.write(PAGE, eventPage('shop.order.paid', { order: true }));
    await watch.until('files written');
    expect(project.read(TYPES)).toContain('order: boolean');
  });

  it('sees overrides and the config', async () => {
    const overrides = { 'shop.order.paid.data.order': { type: 'integer', reason: 'It is a number.' } };
    project.write('schemas/shop/overrides.json', JSON.stringify(overrides));
    await watch.until('schemas/shop/overrides.json: ');
    expect(project.read(TYPES)).toContain('order: number');
    project.write('holotype.config.json', '{');
    await watch.until('config/does-not-load');
    project.write('other/events.md', eventPage('bank.paid', { sum: 1 }));
    const config = { catalogs: { shop: { pages: 'docs' }, bank: { pages: 'other/events.md' } } };
    project.write('holotype.config.json', JSON.stringify(config));
    await watch.until('files written');
    project.write('other/events.md', eventPage('bank.paid', { sum: 1, purpose: 'gift' }));
    await watch.until('other/events.md: ');
    expect(project.read('generated/bank/types.ts')).toContain('purpose: string');
  });

  it('sees captured evidence', async () => {
    const payload = {
      specversion: '1.0',
      id: '2',
      source: '/shop',
      type: 'shop.order.paid',
      data: { order: 'A-18', gift: true },
    };
    project.write('payloads.ndjson', `${JSON.stringify(payload)}\n`);
    expect((await project.run('learn', 'payloads.ndjson')).exit).toBe(0);
    expect(await watch.until('files written')).toContain('schemas/shop/captured.json: ');
    expect(project.read(TYPES)).toContain('gift?: boolean');
  });

  it('prints warnings once, and no control characters', async () => {
    const page = eventPage('shop.order.paid', { order: 'A-17' }).replace('"A-17"', '"A-17",');
    project.write(PAGE, page);
    expect(await watch.until('(')).toContain('json/not-strict');
    project.write(PAGE, page.replace('A-17', 'A-18'));
    const said = await watch.until(' ms)');
    expect(said).not.toContain('json/not-strict');
    expect(said).not.toContain('\u001b');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with exit code 0 on %s', async (signal) => {
    expect(await watch.stop(signal)).toBe(0);
  });
});

it('ends on a signal while its folder is deleted', async () => {
  for (let round = 0; round < 3; round++) {
    const other = createProject({ catalogs: { shop: { pages: 'docs' } } });
    other.write(PAGE, eventPage('shop.order.paid', { order: 'A-17' }));
    const watching = startWatch(other.folder);
    await watching.until('Watching for changes.');
    other.write(PAGE, eventPage('shop.order.paid', { order: 17 }));
    const ended = watching.stop('SIGTERM');
    other.remove();
    expect(await ended).toBe(0);
  }
});

it('sees the templates of a checkout', async () => {
  const other = createProject({ catalogs: { shop: { pages: 'docs', outputs: ['receiver'] } } });
  const checkout = path.join(other.folder, 'checkout');
  for (const part of ['dist', 'templates', 'package.json'])
    cpSync(path.join(ROOT, part), path.join(checkout, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(checkout, 'node_modules'), 'dir');
  other.write(PAGE, eventPage('shop.order.paid', { order: 'A-17' }));
  const watching = startWatchOf(path.join(checkout, 'dist/cli.js'), other.folder);
  await watching.until('Watching for changes.');
  // What the build writes of them where a source or a template was saved.
  const built = 'checkout/dist/templates.json';
  const templates: readonly [name: string, text: string, ...others: readonly unknown[]][] = JSON.parse(other.read(built));
  const [name, text, ...others] = templates.find(([found]) => found === 'receiver/router.ts') ?? ['', ''];
  const changed = [name, `${text}\n/** Tells the kinds of order apart. */\nexport const ORDERS = 1;\n`, ...others];
  other.write(built, JSON.stringify(templates.map((template) => (template[0] === name ? changed : template))));
  expect(await watching.until('written')).toContain(built);
  expect(other.read('generated/shop/receiver/router.ts')).toContain('ORDERS');
  expect(await watching.stop('SIGTERM')).toBe(0);
  other.remove();
});

it('what watches files is loaded for --watch alone', async () => {
  const hook = `const { default: Module } = await import('node:module');
    const load = Module._load;
    Module._load = function (name, ...others) {
      if (name === 'chokidar') process._rawDebug('It is loaded.');
      return load.call(this, name, ...others);
    };`;
  vi.stubEnv('NODE_OPTIONS', `--import data:text/javascript,${encodeURIComponent(hook)}`);
  const other = createProject({ catalogs: { shop: { pages: 'docs' } } });
  other.write(PAGE, eventPage('shop.order.paid', { order: 'A-17' }));
  const once = spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'generate'], { cwd: other.folder, encoding: 'utf8' });
  expect([once.status, once.stderr]).toEqual([0, '']);
  const watching = startWatch(other.folder);
  await watching.until('It is loaded.');
  await watching.until('Watching for changes.');
  expect(await watching.stop('SIGTERM')).toBe(0);
  vi.unstubAllEnvs();
  other.remove();
});

it('--watch goes with pages of the command line, and not with --check', async () => {
  const other = createProject({ catalogs: {} });
  other.write('a.md', eventPage('shop.order.paid', { order: 'A-17' }));
  const watching = startWatch(other.folder, 'a.md', '--out', 'out');
  await watching.until('Watching for changes.');
  other.write('a.md', eventPage('shop.order.paid', { order: 17 }));
  await watching.until('files written');
  expect(other.read('out/types.ts')).toContain('order: number');
  expect(await watching.stop('SIGTERM')).toBe(0);
  expect((await other.run('generate', '--watch', '--check')).exit).toBe(2);
  other.remove();
});
