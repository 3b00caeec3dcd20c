import { describe, expect, it } from 'vitest';
import { readCorpus } from './storage.ts';
import { checked } from './target.ts';
import { TARGETS } from './targets.ts';

/* All inputs that are kept in the project: where fuzzing starts from, and what has failed once. */

describe.each(Object.keys(TARGETS))('the corpus of %s', (name) => {
  const entries = readCorpus({ name }, ['corpus']);

  it('is there', () => expect(entries.length).toBeGreaterThan(2));

  it.each(entries)('$file breaks nothing', async ({ text }) => {
    const target = await TARGETS[name]?.();
    expect(target === undefined ? undefined : (await checked(target, text)).failures).toEqual([]);
  });
});
