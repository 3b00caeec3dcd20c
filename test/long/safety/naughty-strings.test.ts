import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { naughtyStrings } from '../../safety/naughty-strings.ts';
import { faultsWith, placesOfText } from '../../safety/strings-in-places.ts';
import { folderOf } from '../public-suite.ts';

/*
 * Texts that programs are known to stumble over, each in every place that a page has, and as the name of a page. What is
 * generated parses, stays in its folder, hides nothing, and does nothing when it is imported.
 */

const folder = folderOf({
  title: 'The Big List of Naughty Strings',
  name: 'naughty-strings',
  variable: 'NAUGHTY_STRINGS',
  repository: 'https://github.com/minimaxir/big-list-of-naughty-strings.git',
  commit: 'db33ec7b1d5d9616a88c76394b7d0897bd0b97eb',
  mark: 'blns.json',
  only: ['blns.json'],
});
const listed: readonly string[] = JSON.parse(readFileSync(path.join(folder, 'blns.json'), 'utf8'));
const strings = [...new Set([...listed, ...naughtyStrings])];

it('there are more than 500', () => expect(new Set(listed).size).toBeGreaterThan(500));

describe('0 faults', () => {
  it.each(placesOfText)('in the place of a %s', async (place) => expect(await faultsWith(strings, place)).toEqual([]));
});
