import { expect, it } from 'vitest';
import { jobOptions } from '../../generator/config/job-options.ts';
import { compileEvents } from '../../generator/pipeline/compile-events.ts';
import { analyze } from '../../generator/pipeline.ts';
import { createVerifier } from '../../generator/verify/verifier.ts';
import { failing } from '../sweep.ts';
import { pageWith, places } from './hostile-page.ts';
import { injections } from './injections.ts';

/*
 * `verify` and `learn` run guards that are made of pages, in the process that read the pages: no text of these becomes code.
 */

/** Payloads that have what a page documents, something wrong everywhere, and something more. */
function changed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return [value];
  if (Array.isArray(value)) return value.map(changed);
  return { ...Object.fromEntries(Object.entries(value).map(([name, member]) => [name, changed(member)])), more: 1 };
}

it.each(places)('text in the place of a %s stays text', (place) => {
  const cases = injections.map(({ kind, text }) => ({ what: kind, page: pageWith(place, text) }));
  const globals = Object.getOwnPropertyNames(globalThis);
  const options = jobOptions();
  const failed = failing(cases, ({ page }) => {
    const { plan } = analyze({ pages: [{ name: 'page.md', path: 'page.md', text: page }], options }).value;
    const fences = [...page.matchAll(/```json[^\n]*\n([\s\S]*?)\n```/g)];
    const shown: readonly unknown[] = fences.flatMap(([, json = '']) => JSON.parse(json));
    const { add, tally } = createVerifier([compileEvents(plan, options.guards)]);
    for (const payload of shown) add(payload, { file: 'file', from: 0, line: 1 });
    expect(tally.data()).toMatchObject({ payloads: 2, valid: 2, undocumented: [] });
    for (const { type } of plan.events) {
      const named = createVerifier([compileEvents(plan, options.guards)], type);
      for (const payload of shown) named.add(changed(payload), { file: 'file', from: 0, line: 2 });
      expect(named.tally).toMatchObject({ payloads: 2, invalid: 2 });
    }
    expect([Object.getOwnPropertyNames(globalThis), Object.keys(Object.prototype)]).toEqual([globals, []]);
  });
  expect(failed).toEqual([]);
});
