import { afterAll, beforeAll, expect, it } from 'vitest';
import { growingOnWidePage, widePages } from '../../safety/wide-pages.ts';
import { WorkCounter } from '../../safety/work.ts';

/* A page on which twice as much stands side by side is twice the work, whatever it is. */

const counter = new WorkCounter();
beforeAll(() => counter.start());
afterAll(() => counter.stop());

it.each(Object.keys(widePages))('generating is no more work than the length of the page: %s', async (name) => {
  expect(await growingOnWidePage(counter, name)).toEqual([]);
});
