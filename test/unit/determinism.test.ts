import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { LOCALES, SORTED_DIFFERENTLY, sortedDifferentlyPages, sortedDifferentlySpecifications } from './sorted-differently.ts';

/*
 * The same pages give the same bytes: under other locales and time zones, with other line ends, in any order. Each run
 * is a process of its own, as locale and time zone are fixed when it starts.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'dist/cli.js');
const folder = mkdtempSync(path.join(tmpdir(), 'holotype-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ZONES = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'];

/** What makes a difference by itself shows between any two of them; test/long/safety has them all with each other. */
const SETTINGS = LOCALES.map((locale, index) => ({
  locale,
  zone: ZONES[index % ZONES.length] ?? 'UTC',
  windows: index === 1,
  reversed: index === 2,
}));
type Setting = (typeof SETTINGS)[number];

const DOCS = path.join(ROOT, 'schemas/acs-calling/docs');
const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(readdirSync(DOCS).map((name) => [name, readFileSync(path.join(DOCS, name), 'utf8')])),
  ...sortedDifferentlyPages(),
  ...sortedDifferentlySpecifications(),
};
/** For other tools as well. */
const OUTPUTS = 'all,openapi,asyncapi,eventcatalog,zod,valibot';

function run({ locale, zone }: Setting, cwd: string, ...args: readonly string[]): void {
  const env = { ...process.env, LC_ALL: locale, LANG: locale, TZ: zone };
  execFileSync(process.execPath, [CLI, ...args], { cwd, stdio: 'pipe', env });
}

function hashOf(tree: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(tree, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(tree, name);
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function hashOfPages(setting: Setting, index: number): string {
  const input = path.join(folder, `pages-${index}`);
  mkdirSync(input);
  const pages = Object.entries(PAGES).map(([name, text]) => {
    writeFileSync(path.join(input, name), setting.windows ? text.replaceAll('\n', '\r\n') : text);
    return path.join(input, name);
  });
  const out = path.join(folder, `out-${index}`);
  run(setting, folder, 'generate', ...(setting.reversed ? pages.reverse() : pages), '--out', out, '--outputs', OUTPUTS);
  return hashOf(out);
}

const CATALOGS = ['tag', 'zug', 'x-1'];

/** A project with a config, in which payloads were learned before. */
function hashOfProject(locale: string, index: number): string {
  const project = path.join(folder, `project-${index}`);
  for (const [name, text] of Object.entries(sortedDifferentlyPages())) {
    for (const catalog of CATALOGS) {
      mkdirSync(path.join(project, 'docs', catalog), { recursive: true });
      writeFileSync(path.join(project, 'docs', catalog, name), text.replaceAll('shop.', `${catalog}.`));
    }
  }
  const payloads = CATALOGS.flatMap((catalog) =>
    SORTED_DIFFERENTLY.map((name) => ({
      specversion: '1.0',
      type: `${catalog}.${name}`,
      data: Object.fromEntries(SORTED_DIFFERENTLY.map((member) => [member, 1])),
    })),
  );
  writeFileSync(path.join(project, 'payloads.ndjson'), payloads.map((payload) => JSON.stringify(payload)).join('\n'));
  const catalogs = Object.fromEntries(CATALOGS.map((name) => [name, { pages: `docs/${name}` }]));
  writeFileSync(path.join(project, 'holotype.config.json'), JSON.stringify({ catalogs }));
  const setting = { locale, zone: 'UTC', windows: false, reversed: false };
  run(setting, project, 'learn', 'payloads.ndjson');
  run(setting, project, 'generate', '--accept-loss');
  return hashOf(project);
}

it('is tried with locales that put names into other orders than each other', () => {
  const orders = LOCALES.map((locale) => {
    const script = `process.stdout.write(${JSON.stringify(SORTED_DIFFERENTLY)}.sort((a, b) => a.localeCompare(b)).join())`;
    return execFileSync(process.execPath, ['-e', script], { env: { ...process.env, LC_ALL: locale }, encoding: 'utf8' });
  });
  expect(new Set([...orders, [...SORTED_DIFFERENTLY].sort().join()]).size).toBe(LOCALES.length + 1);
});

it('gives one hash over 3 locales, 3 time zones, both line ends and both orders', () => {
  expect(new Set(SETTINGS.map(hashOfPages)).size).toBe(1);
});

it('gives one hash over 3 locales for what is learned and generated in a project', () => {
  expect(new Set(LOCALES.map(hashOfProject)).size).toBe(1);
});

it('puts names into the order of their code units', () => {
  const out = path.join(folder, 'out-0');
  const { jobs, inputs } = JSON.parse(readFileSync(path.join(out, 'holotype.lock.json'), 'utf8'));
  for (const keys of [Object.keys(jobs['.'].outputs), Object.keys(inputs)]) expect(keys).toEqual([...keys].sort());
  const { pages } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));
  expect(pages).toEqual([...pages].sort());
  const imported = /^import type \{([^}]*)\} from '\.\/types\.js';/m.exec(
    readFileSync(path.join(out, 'fixtures.ts'), 'utf8'),
  )?.[1];
  const names =
    imported
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? [];
  expect(names.length).toBeGreaterThan(SORTED_DIFFERENTLY.length);
  expect(names).toEqual([...names].sort());
});
