import { expect, it } from 'vitest';
import { foldersOf, followPages } from './walk-of-pages.ts';

/*
 * Whoever follows pages through the code, from the command to what is written, meets few folders, and each of them once if possible.
 */

it('pages go through few folders, and seldom back to one', () => {
  const steps = followPages('generator/commands/generate/run.ts', 'run');
  const { entered, returns } = foldersOf(steps);
  const stages = [
    'jobs',
    'io/sources',
    'io/output',
    'pipeline',
    'markdown',
    'claims',
    'scopes',
    'specifications',
    'evidence',
    'schema',
    'plan',
    'emit',
  ];
  expect(entered).toEqual(expect.arrayContaining(stages));
  expect(entered.length, entered.join(', ')).toBeLessThanOrEqual(29);
  expect(returns.length, returns.join('\n')).toBeLessThanOrEqual(17);
});

it('a step into a folder that was left counts as a return, steps side by side as one visit', () => {
  const step = (from: string, to: string) => ({ from: `generator/${from}`, to: `generator/${to}` });
  const steps = [
    step('a/run.ts#run', 'b/one.ts#one'),
    step('b/one.ts#one', 'b/one.ts#inner'),
    step('a/run.ts#run', 'b/two.ts#two'),
    step('a/run.ts#run', 'c/three.ts#three'),
    step('c/three.ts#three', 'b/four.ts#four'),
    step('a/run.ts#run', 'c/five.ts#five'),
  ];
  expect(foldersOf(steps)).toEqual({
    entered: ['a', 'b', 'c'],
    returns: ['generator/c/three.ts#three → generator/b/four.ts#four', 'generator/a/run.ts#run → generator/c/five.ts#five'],
  });
});
