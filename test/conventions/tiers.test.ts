import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CI_ONLY } from '../tiers.ts';
import { ROOT } from './source-tree.ts';

/** `a/{b,c}.ts` as `a/b.ts` and `a/c.ts`; what `**` stands for is left out. */
function pathsOf(glob: string): readonly string[] {
  const [, before = glob, choices = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(glob) ?? [];
  return choices.split(',').map((choice) => `${before}${choice}${after}`.replace(/\/\*\*$/, ''));
}

it('what is left to the second tier is there', () => {
  const named = CI_ONLY.flatMap(pathsOf);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});

it('no test stands where no tier would look', () => {
  const tests = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
  const odd = tests.filter((name) => /\.(?:spec|test)\.[cm]?[jt]sx?$/.test(name) && !name.endsWith('.test.ts'));
  expect(odd.filter((name) => !name.startsWith('golden/'))).toEqual([]);
});
