import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holotype-cache-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const cached = (): string => path.join(folder, 'holotype');
const own = (): string => {
  const [name = ''] = readdirSync(cached()).filter((entry) => readdirSync(path.join(cached(), entry)).length > 0);
  return path.join(cached(), name);
};

function generate(out: string, cache = folder): void {
  const page = path.join(ROOT, 'schemas/acs-calling/docs/2025-01-22.md');
  const args = [path.join(ROOT, 'dist/cli.js'), 'generate', page, '--out', path.join(folder, out)];
  execFileSync(process.execPath, args, {
    env: { ...process.env, XDG_CACHE_HOME: cache, HOME: folder, NODE_DISABLE_COMPILE_CACHE: '' },
    cwd: folder,
    stdio: 'pipe',
  });
}

it('an installation has a cache of its own, which does not grow, and those that were used longest ago make room', () => {
  const installation = (age: number): string => String(age).repeat(16);
  for (const [age, name] of [
    ...[1, 2, 3, 4, 5].map((age) => [age, installation(age)] as const),
    [0, 'of-somebody-else'] as const,
  ]) {
    const other = path.join(cached(), name);
    mkdirSync(other, { recursive: true });
    writeFileSync(path.join(other, 'x'), '');
    utimesSync(other, age, age);
  }
  generate('first');
  const left = readdirSync(cached()).filter((name) => existsSync(path.join(cached(), name, 'x')));
  expect(left.sort()).toEqual([...[3, 4, 5].map(installation), 'of-somebody-else']);
  for (const name of left) rmSync(path.join(cached(), name), { recursive: true });
  const size = (): number => readdirSync(own()).reduce((sum, name) => sum + statSync(path.join(own(), name)).size, 0);
  const before = size();
  expect(before).toBeGreaterThan(0);
  generate('second');
  expect(size() / before).toBeCloseTo(1, 1);
});

it('a lock that somebody left who was killed does not stay', () => {
  generate('first');
  const lock = path.join(own(), `node-${process.version}.LOCK`);
  writeFileSync(lock, 'LOCK');
  utimesSync(lock, 1, 1);
  generate('second');
  expect(existsSync(lock)).toBe(false);
});

it('is not kept in the project, where a relative folder is named for it', () => {
  mkdirSync(path.join(folder, 'holotype'));
  generate('first', '.');
  expect(readdirSync(path.join(folder, 'holotype'))).toEqual([]);
  expect(readdirSync(path.join(folder, '.cache/holotype'))).toHaveLength(1);
});
