import { describe, expect, it } from 'vitest';
import { compiledGuards, fuzz, generatedGuards } from './fuzzed-values.ts';

/* The same with a million values for each guard is in test/long/safety. */

const [ofPages, ofSchemas] = [generatedGuards(), compiledGuards()];

it('there are guards of events, models and schemas', () => {
  expect([ofPages.length, ofSchemas.length]).toEqual([21, 35]);
});

describe.each([...ofPages, ...ofSchemas])('$name', (fuzzed) => {
  it('throws for none of 2,000 values, and says what Ajv says of those that are JSON', async () => {
    const { faults, values, hostile } = await fuzz(fuzzed, 2_000, 7);
    expect(faults).toEqual([]);
    expect(values).toBe(2_000);
    expect(hostile).toBeGreaterThan(100);
  });
});
