import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Imported } from './generated-code.ts';
import { injections } from './injections.ts';
import { faultsWith, placesOfText } from './strings-in-places.ts';

/*
 * Whatever stands in a page: what is generated of it parses, stays in its folder, hides nothing, and does nothing when
 * it is imported.
 */

interface Fixtures {
  readonly examples: Readonly<Record<string, object>>;
  readonly makeEvent: (type: string) => object;
}

interface Arbitraries {
  readonly arbitrary: (library: typeof fc, type: string) => fc.Arbitrary<object>;
}

interface UnknownMembers {
  readonly findUnknownMembers: (type: string, event: object) => readonly string[];
}

/** Makes events of each type in every way there is; all are as documented. */
function useAll(modules: Imported['modules']): void {
  const moduleAt = <T>(name: string): T => modules.get(name) as T;
  const { examples, makeEvent } = moduleAt<Fixtures>('fixtures.ts');
  const { arbitrary } = moduleAt<Arbitraries>('arbitraries.ts');
  const { findUnknownMembers } = moduleAt<UnknownMembers>('receiver/unknown-members.ts');
  const { parseEvent } = moduleAt<{ readonly parseEvent: (value: unknown) => object }>('guards.ts');
  expect(Object.keys(examples).length).toBeGreaterThan(1);
  for (const [type, example] of Object.entries(examples)) {
    const made = [example, makeEvent(type), ...fc.sample(arbitrary(fc, type), { seed: 1, numRuns: 3 })];
    for (const event of made) expect(parseEvent(event)).toMatchObject({ kind: 'event', type });
    expect(findUnknownMembers(type, { ...example, 'not documented': 1 })).toEqual(['["not documented"]']);
  }
}

it('there are 28 kinds of injection and 9 places', () => {
  expect([new Set(injections.map(({ kind }) => kind)).size, placesOfText.length]).toEqual([28, 9]);
});

describe('all of them stay text', () => {
  const texts = injections.map(({ text }) => text);
  it.each(placesOfText)('in the place of a %s', async (place) => expect(await faultsWith(texts, place, useAll)).toEqual([]));
});
