import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bombs } from '../../bench/markdown/bombs.mjs';
import { compileGuard, generate, inspect } from '../../generator/index.ts';
import { pageWith } from './hostile-page.ts';
import { longPages } from './long-pages.ts';
import { longSchemas, longSets } from './long-sets.ts';
import { notationPages } from './notation-pages.ts';
import { DIFFERENT_PAGES, growingOnWidePage } from './wide-pages.ts';
import { growingFaster, growthOf, WorkCounter } from './work.ts';

/*
 * A page that is twice as long is twice the work, whatever stands in it. The work is counted, not timed; what is done
 * for any page, long or short, drops out of the differences. The rest of the wide pages is in test/long/safety.
 */

const counter = new WorkCounter();
beforeAll(() => counter.start());
afterAll(() => counter.stop());

describe('reading a page made to be slow', () => {
  it.each(Object.entries(bombs))('is no more work than its length: %s', async (_name, make) => {
    const page = (n: number) => ({ name: 'page.md', text: `${pageWith('title', 'Orders')}\n## Further\n\n${make(n)}` });
    const works = await counter.atThreeSizes(300, (n) => inspect([page(n)]));
    expect(growingFaster(works, 1200)).toEqual([]);
    expect(growthOf(works, 'all')).toBeLessThan(2.5);
  });
});

describe('generating from a page that is long', () => {
  it.each(Object.entries(longPages))('is no more work than its length: %s', async (_name, make) => {
    const works = await counter.atThreeSizes(15, (n) =>
      generate([{ name: 'page.md', text: `# Shop\n\n${make(n)}` }], { outputs: ['all'] }),
    );
    expect(growingFaster(works, 60)).toEqual([]);
  });
});

describe('generating from a page in another notation', () => {
  it.each(Object.entries(notationPages))('is no more work than its length: %s', async (_name, make) => {
    const works = await counter.atThreeSizes(30, (n) =>
      generate([{ name: 'page.md', text: `# Webhooks\n\n${make(n)}` }], { outputs: ['all'] }),
    );
    expect(growingFaster(works, 120)).toEqual([]);
  });
});

describe('generating from a page on which much stands side by side', () => {
  it.each(DIFFERENT_PAGES)('is no more work than its length: %s', async (name) => {
    expect(await growingOnWidePage(counter, name)).toEqual([]);
  });
});

describe('generating from many pages', () => {
  it.each(Object.entries(longSets))('is no more work than their length: %s', async (_name, make) => {
    const works = await counter.atThreeSizes(30, (n) => generate(make(n), { presence: 'cautious' }));
    expect(growingFaster(works, 120)).toEqual([]);
  });
});

describe('compiling a guard', () => {
  it.each(Object.entries(longSchemas))('is no more work than the length of its schema: %s', async (_name, make) => {
    const works = await counter.atThreeSizes(250, (n) => compileGuard(make(n)).isStrict({}));
    expect(growingFaster(works, 1000)).toEqual([]);
  });
});

it('work that grows faster would be seen', async () => {
  const squares = await counter.atThreeSizes(100, (n) => {
    let sum = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) sum += j;
    return sum;
  });
  expect(growthOf(squares, 'all')).toBeGreaterThan(3.5);
});
