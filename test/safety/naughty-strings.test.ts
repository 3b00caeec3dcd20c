import { describe, expect, it } from 'vitest';
import { naughtyStrings } from './naughty-strings.ts';
import { faultsWith, placesOfText } from './strings-in-places.ts';

/* Each of the strings in three of the places, and in each place a third of them; test/long/safety has all in all places. */

const THIRDS = 3;

it('there are more than 50', () => expect(new Set(naughtyStrings).size).toBeGreaterThan(50));

describe('0 faults', () => {
  it.each(placesOfText.map((place, index) => ({ place, index })))('in the place of a $place', async ({ place, index }) => {
    const some = naughtyStrings.filter((_, at) => at % THIRDS === index % THIRDS);
    expect(await faultsWith(some, place)).toEqual([]);
  });
});
