import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/index.ts';
import { faultsIn, importGenerated } from './generated-code.ts';
import { pageWith, places } from './hostile-page.ts';
import { injections } from './injections.ts';

/*
 * Whatever stands in a page: what is generated of it parses, stays in its folder, hides nothing, and does nothing when
 * it is imported.
 */

it('there are 28 kinds of injection and 8 places', () => {
  expect([new Set(injections.map(({ kind }) => kind)).size, places.length]).toEqual([28, 8]);
});

describe.each(places)('in the place of a %s', (place) => {
  it.each(injections)('$kind stays text', async ({ text }) => {
    const { files, findings } = await generate([{ name: 'page.md', text: pageWith(place, text) }]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
    expect(faultsIn(files)).toEqual([]);
    const { exports, traces } = importGenerated(files);
    expect(traces).toEqual([]);
    expect(exports).toMatchObject({ parseEvent: expect.any(Function) });
  });
});

describe('in the name of a page', () => {
  it.each(injections)('$kind stays text', async ({ text }) => {
    const { files } = await generate([{ name: `${text}.md`, text: pageWith('title', 'Orders') }]);
    expect(files.length).toBeGreaterThan(10);
    expect(faultsIn(files)).toEqual([]);
    expect(importGenerated(files).traces).toEqual([]);
  });
});
