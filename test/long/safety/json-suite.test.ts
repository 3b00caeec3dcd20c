import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../../generator/text/decode.ts';
import { type JsonOutcome, readAsCaptured, readAsPayloads, readInFence } from '../../safety/json-inputs.ts';
import { Workplace } from '../../safety/workplace.ts';
import { folderOf } from '../public-suite.ts';

/*
 * JSON that has to be accepted (y), that must not be (n), and that may be (i): in a page, in a file of payloads and in one of
 * captured evidence.
 */

const folder = path.join(
  folderOf({
    title: 'JSONTestSuite',
    name: 'json-test-suite',
    variable: 'JSON_TEST_SUITE',
    repository: 'https://github.com/nst/JSONTestSuite.git',
    commit: '1ef36fa01286573e846ac449e8683f8833c5b26a',
    mark: 'test_parsing/y_structure_lonely_null.json',
    only: ['test_parsing'],
  }),
  'test_parsing',
);
const names = readdirSync(folder).sort();
const bytesOf = (name: string): Buffer => readFileSync(path.join(folder, name));
const namesOf = (kind: 'y' | 'n' | 'i'): readonly string[] => names.filter((name) => name.startsWith(`${kind}_`));

/** What `JSON.parse` gives of a file that is text, if it gives anything; a mark of the encoding counts for nothing. */
function strictly(bytes: Buffer): JsonOutcome['values'] {
  const decoded = decodeText(bytes);
  try {
    return decoded.ok ? [JSON.parse(decoded.text)] : [];
  } catch {
    return [];
  }
}

const place = new Workplace();
afterAll(() => place.remove());

it('there are 95 of y, 188 of n and 35 of i', () => {
  expect((['y', 'n', 'i'] as const).map((kind) => namesOf(kind).length)).toEqual([95, 188, 35]);
});

describe.each([
  ['in a page', readInFence],
  ['among payloads', readAsPayloads],
] as const)('%s', (_where, read) => {
  it.each(namesOf('y'))('%s is accepted as it is', async (name) => {
    const { values, reports } = await read(bytesOf(name));
    expect({ values, repairs: reports.filter(({ isRepair }) => isRepair) }).toEqual({
      values: strictly(bytesOf(name)),
      repairs: [],
    });
    expect(values).toHaveLength(1);
  });

  it.each(namesOf('n'))('%s is not accepted without a report', async (name) => {
    const { values, reports } = await read(bytesOf(name));
    expect(strictly(bytesOf(name))).toEqual([]);
    // A file of payloads may have none.
    if (read === readInFence || !/^[\ufeff\s]*$/.test(String(bytesOf(name)))) expect(reports.length).toBeGreaterThan(0);
    expect(values.length === 0 || reports.some(({ isRepair }) => isRepair)).toBe(true);
    expect(reports.filter((report) => !/:\d+:\d+$|^byte \d+$/.test(report.place))).toEqual([]);
  });

  it.each(namesOf('i'))('%s is read as JSON.parse does, or reported', async (name) => {
    const { values, reports } = await read(bytesOf(name));
    if (reports.length === 0) expect(values).toEqual(strictly(bytesOf(name)));
    expect(values.length + reports.length).toBeGreaterThan(0);
  });
});

describe('as captured evidence', () => {
  it.each(names)('%s is refused, where it is no JSON at the place of that', (name) => {
    const report = readAsCaptured(bytesOf(name));
    expect(report).toMatch(strictly(bytesOf(name)).length === 1 ? /^captured\.json:1:1 / : /:\d+:\d+ |^byte \d+ /);
  });
});

describe('holotype verify', () => {
  it.each(names)('ends on %s as it should', async (name) => {
    const { exit, text } = await place.run('verify', path.join(folder, name), '--page', 'page.md');
    expect([0, 1, 2]).toContain(exit);
    if (strictly(bytesOf(name)).length === 0 && exit !== 0) expect(text).toMatch(/\.json:\d+:\d+/);
    expect(text).not.toMatch(/\bat \w+ \(|internal/);
  });
});
