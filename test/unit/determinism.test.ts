import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

/*
 * The same pages give the same bytes: under other locales and time zones, with other line ends, in any order. Each run
 * is a process of its own, as locale and time zone are fixed when it starts.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'holotype-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SETTINGS = ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8'].flatMap((locale) =>
  ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((zone, index) => ({
    locale,
    zone,
    windows: index === 1,
    reversed: index === 2,
  })),
);

function hashOfRun({ locale, zone, windows, reversed }: (typeof SETTINGS)[number], index: number): string {
  const input = path.join(folder, `pages-${index}`);
  mkdirSync(input);
  const docs = path.join(ROOT, 'schemas/acs-calling/docs');
  const pages = readdirSync(docs).map((name) => {
    const text = readFileSync(path.join(docs, name), 'utf8');
    writeFileSync(path.join(input, name), windows ? text.replaceAll('\n', '\r\n') : text);
    return path.join(input, name);
  });
  const out = path.join(folder, `out-${index}`);
  const args = [path.join(ROOT, 'dist/cli.js'), 'generate', ...(reversed ? pages.reverse() : pages), '--out', out];
  execFileSync(process.execPath, args, {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, LC_ALL: locale, LANG: locale, TZ: zone },
  });
  const hash = createHash('sha256');
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(out, name);
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex');
}

it('gives one hash over 3 locales, 3 time zones, both line ends and both orders', () => {
  expect(new Set(SETTINGS.map(hashOfRun)).size).toBe(1);
});
