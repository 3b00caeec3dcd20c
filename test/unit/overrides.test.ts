import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../generator/config/job-options.ts';
import { analyze } from '../../generator/pipeline.ts';

const OPTIONS = jobOptions();

/** What is wrong with overrides of a page that shows one event, and which members they make optional. */
function override(example: object, ...paths: readonly string[]): readonly string[] {
  const text = `# Hooks\n\n### order.created\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`;
  const decided = Object.fromEntries(paths.map((path) => [path, { optional: true, reason: 'Told.' }]));
  const overrides = { name: 'o.json', path: 'o.json', text: JSON.stringify(decided) };
  const { value, diagnostics } = analyze({ pages: [{ name: 'page.md', path: 'page.md', text }], overrides, options: OPTIONS });
  const wrong = diagnostics.filter(({ code }) => code.startsWith('override/')).map(({ message }) => message);
  const reached = value.plan.models.flatMap(({ decisions }) =>
    decisions.flatMap(({ name, required }) => (required ? [] : [name])),
  );
  return [...wrong, ...reached];
}

describe('an override where the payload is the data', () => {
  it.each([
    ['a member data', { type: 'order.created', data: { total: 1 } }, 'created.data.total', 'total'],
    ['that in any case', { type: 'order.created', data: { total: 1 } }, 'ORDERCREATEDEVENT.data.total', 'total'],
    ['the old way to write it', { type: 'order.created', data: { total: 1 } }, 'created.data.data.total', 'total'],
    ['no member data', { type: 'order.created', total: 1 }, 'created.total', 'total'],
    ['no member data, written with it', { type: 'order.created', total: 1 }, 'created.data.total', 'total'],
    ['items', { type: 'order.created', lines: [{ sku: 'a' }] }, 'created.lines[].sku', 'sku'],
    ['a name with dots', { type: 'order.created', 'a.b': { 'c.d': 1, c: 2 } }, 'created.a.b.c.d', 'c.d'],
    ['a name with brackets', { type: 'order.created', 'x[]': 1 }, 'created.x[]', 'x[]'],
    ['a name with a slash', { type: 'order.created', 'a/b': { c: 1, d: 2 } }, 'created.a/b.c', 'c'],
    ['a name that is empty', { type: 'order.created', o: { '': 1, d: 2 } }, 'created.o.', ''],
  ])('reaches %s', (_what, example, path, member) => {
    expect(override(example, path)).toEqual([member]);
  });

  it('that leads nowhere is told with the nearest path', () => {
    expect(override({ type: 'order.created', data: { total: 1 } }, 'created.data.totals')).toEqual([
      'The override of created.data.totals matches nothing on the pages; the nearest is created.data.total.',
    ]);
    expect(override({ type: 'order.created', data: { total: 1 } }, 'created')).toEqual([
      expect.stringContaining('The override of created matches nothing on the pages'),
    ]);
  });
});
