import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../conventions/source-tree.ts';

/* A run that would change nothing is recognized by the command line and by hashes, before anything is loaded. */

const root = mkdtempSync(path.join(tmpdir(), 'up-to-date-'));
const LOCK = path.join(root, 'out/holotype.lock.json');
const WANTED = ['--outputs', 'types,guards', '--presence', 'cautious'];
const generate = (...options: readonly string[]): readonly string[] => ['generate', 'page.md', '--out', 'out', ...options];

function printed(argv: readonly string[]): string {
  return spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...argv], { cwd: root, encoding: 'utf8' }).stdout;
}

beforeAll(() => {
  writeFileSync(
    path.join(root, 'page.md'),
    '# Shop webhooks\n\n### order.paid\n\n```json\n{ "type": "order.paid", "id": 1 }\n```\n',
  );
  expect(printed(generate(...WANTED))).toContain('1 event');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it.each<[what: string, argv: readonly string[], found: boolean]>([
  ['the same options', generate(...WANTED), true],
  ['the same in another order', generate('--presence', 'cautious', '--outputs', 'guards,types'), true],
  ['the same, to be checked', generate(...WANTED, '--check'), true],
  ['one option that is no option', generate(...WANTED, '--outputs-of', 'types'), false],
  ['one option less', generate('--outputs', 'types,guards'), false],
  ['another value', generate('--outputs', 'types', '--presence', 'cautious'), false],
  ['one option more', generate(...WANTED, '--only', 'OrderPaid'), false],
  ['one that the output does not depend on', generate(...WANTED, '--rename', 'OrderPaid'), false],
  ['one without a value', generate(...WANTED, '--fresh'), false],
  ['a value that is missing', generate(...WANTED, '--only'), false],
  ['no options', generate(), false],
  ['another command', ['inspect', 'page.md'], false],
])('%s', (_what, argv, found) => {
  // Another run would be one that the lock file knows from then on.
  const before = readFileSync(LOCK);
  expect(printed(argv).startsWith('Up to date: ')).toBe(found);
  const now = statSync(LOCK).mtimeMs;
  writeFileSync(LOCK, before);
  expect(statSync(LOCK).mtimeMs).toBeGreaterThanOrEqual(now);
});
