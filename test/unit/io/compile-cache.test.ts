import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

function generate(out: string, { cache = folder, disabled = '' } = {}): void {
  const page = path.join(ROOT, 'schemas/acs-calling/docs/2025-01-22.md');
  run(['generate', page, '--out', path.join(folder, out)], { cache, disabled });
}

function run(args: readonly string[], { cache = folder, disabled = '' } = {}): void {
  execFileSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...args], {
    env: { ...process.env, XDG_CACHE_HOME: cache, HOME: folder, NODE_DISABLE_COMPILE_CACHE: disabled },
    cwd: folder,
    stdio: 'pipe',
  });
}

/** What is kept, with the time of each. */
const kept = (): Readonly<Record<string, number>> =>
  Object.fromEntries(readdirSync(own()).map((name) => [name, statSync(path.join(own(), name)).mtimeMs]));

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

it('is used by the runs that follow, and left as it is', () => {
  generate('first');
  const before = kept();
  const files = Object.keys(before).map((name) => name.replace(/^[^_]+_[^_]+_|_[\d.]+_\d+\.bin$/g, ''));
  expect(files.sort()).toEqual(['generate_holotype.cjs', 'generate_typescript-parser.cjs']);
  generate('second');
  expect(kept()).toEqual(before);
});

it('is kept for each command, as each needs other functions', () => {
  generate('first');
  run(['inspect', path.join(ROOT, 'schemas/acs-calling/docs/2025-01-22.md')]);
  expect(Object.keys(kept()).filter((name) => name.includes('_inspect_holotype.cjs_'))).toHaveLength(1);
});

it('is written again where it was damaged', () => {
  generate('first');
  const [name = ''] = Object.keys(kept()).filter((file) => file.includes('holotype.cjs'));
  const whole = readFileSync(path.join(own(), name));
  for (const damaged of [Buffer.from('x'), whole.subarray(0, whole.length / 2)]) {
    writeFileSync(path.join(own(), name), damaged);
    generate(`after-${damaged.length}`);
    expect(statSync(path.join(own(), name)).size).toBeGreaterThan(whole.length / 2);
  }
});

it('is not kept of a run that failed, which has not come far', () => {
  expect(() => run(['generate', 'missing.md', '--out', 'out'])).toThrow();
  expect(existsSync(cached())).toBe(false);
});

it('is not kept where NODE_DISABLE_COMPILE_CACHE says so', () => {
  generate('first', { disabled: '1' });
  expect(existsSync(cached())).toBe(false);
});

it('is not kept in the project, where a relative folder is named for it', () => {
  mkdirSync(path.join(folder, 'holotype'));
  generate('first', { cache: '.' });
  expect(readdirSync(path.join(folder, 'holotype'))).toEqual([]);
  expect(readdirSync(path.join(folder, '.cache/holotype'))).toHaveLength(1);
});
