import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../conventions/source-tree.ts';

/* What was found unchanged by hashes is known again by what the file system says of the files. */

const PAGE = '# Shop webhooks\n\n### order.paid\n\n```json\n{ "type": "order.paid", "id": 1 }\n```\n';
const CONFIG = { catalogs: { shop: { pages: 'docs', outputs: ['types'] } } };

let root: string;
const at = (name: string): string => path.join(root, 'project', name);
const records = (): string => path.join(root, 'cache/holotype/nothing-changed');

function generate(...options: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'generate', ...options], {
    cwd: path.join(root, 'project'),
    env: { ...process.env, XDG_CACHE_HOME: path.join(root, 'cache'), NODE_DISABLE_COMPILE_CACHE: '1' },
    encoding: 'utf8',
  });
  return stdout;
}

/** Puts another answer into the one record there is, to see when it is given. */
function markRecord(): void {
  const [name = ''] = readdirSync(records());
  const file = path.join(records(), name);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), answer: 'recorded\n' }));
}

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'stat-record-'));
  mkdirSync(at('docs'), { recursive: true });
  writeFileSync(at('docs/page.md'), PAGE);
  writeFileSync(at('docs/other.json'), '{ "pages": 1 }\n');
  writeFileSync(at('holotype.config.json'), JSON.stringify(CONFIG));
  expect(generate()).toContain('created');
  await sleep(100);
  expect(generate()).toContain('Up to date');
  markRecord();
});

afterEach(() => rmSync(root, { recursive: true }));

it('is asked before any file is hashed', () => {
  expect(generate()).toBe('recorded\n');
  expect(generate('--fresh')).not.toContain('recorded');
});

describe('does not count when there is', () => {
  it.each<[what: string, change: () => void, then: RegExp]>([
    ['another page', () => writeFileSync(at('docs/page.md'), PAGE.replace('"id"', '"total"')), /1 updated/],
    ['a page of the same size and time', () => changeInSecret(at('docs/page.md'), PAGE.replace('"id"', '"no"')), /1 updated/],
    ['one more page', () => writeFileSync(at('docs/more.md'), PAGE.replaceAll('order.paid', 'order.sent')), /updated/],
    ['a file of data that has become a specification', () => writeFileSync(at('docs/other.json'), SPECIFICATION), /updated/],
    ['an output that somebody changed', () => writeFileSync(at('generated/shop/types.ts'), ''), /^(?!Up to date)/],
    ['an output less', () => rmSync(at('generated/shop/types.ts')), /1 created/],
    ['another config', () => writeFileSync(at('holotype.config.mjs'), `export default ${JSON.stringify(CONFIG)}`), /Up to date/],
    ['captured evidence', () => writeFileSync(at('schemas/shop/captured.json'), '{}'), /^(?!recorded)/],
    ['overrides', () => writeFileSync(at('schemas/shop/overrides.json'), OVERRIDES), /1 updated/],
    ['a run that was interrupted', () => mkdirSync(at('.holotype')), /^(?!recorded)/],
    ['no lock file', () => rmSync(at('holotype.lock.json')), /^(?!recorded)/],
  ])('%s', (_what, change, then) => {
    mkdirSync(at('schemas/shop'), { recursive: true });
    change();
    expect(generate()).toMatch(then);
  });
});

const OVERRIDES = JSON.stringify({ 'order.paid.id': { type: 'string', reason: 'It is a text.' } });
const SPECIFICATION = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  webhooks: {
    'order.sent': { post: { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } } },
  },
});

function changeInSecret(file: string, text: string): void {
  const { atime, mtime, size } = statSync(file);
  writeFileSync(file, text);
  utimesSync(file, atime, mtime);
  expect(statSync(file)).toMatchObject({ mtime, size });
}

it('is not made while a file is so new that a further change could have the same time', () => {
  rmSync(records(), { recursive: true });
  const soon = new Date(Date.now() + 60_000);
  utimesSync(at('docs/page.md'), soon, soon);
  expect(generate()).toContain('Up to date');
  expect(() => readdirSync(records())).toThrow('ENOENT');
});

it('is of one folder', () => {
  cpSync(path.join(root, 'project'), path.join(root, 'copy'), { recursive: true, preserveTimestamps: true });
  rmSync(path.join(root, 'project'), { recursive: true });
  cpSync(path.join(root, 'copy'), path.join(root, 'project'), { recursive: true, preserveTimestamps: true });
  expect(generate()).toContain('Up to date');
});

it('makes room for others', () => {
  for (let index = 0; index < 100; index++) {
    const file = path.join(records(), `${index}.json`);
    writeFileSync(file, '{}');
    utimesSync(file, index, index);
  }
  writeFileSync(at('docs/page.md'), PAGE);
  const old = new Date(Date.now() - 1000);
  utimesSync(at('docs/page.md'), old, old);
  spawnSync('sleep', ['0.1']);
  expect(generate()).toContain('Up to date');
  expect(readdirSync(records()).length).toBe(64);
});
