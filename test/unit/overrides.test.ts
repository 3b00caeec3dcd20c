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

describe('an override of what only a specification states', () => {
  const SPECIFICATION = `openapi: 3.1.0
info: { title: Ferry, version: '1' }
webhooks:
  order.lost:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [type, cause, crates]
              properties:
                type: { const: order.lost }
                cause:
                  oneOf: [{ $ref: '#/components/schemas/Storm' }, { type: 'null' }]
                crates: { type: array, items: { allOf: [{ $ref: '#/components/schemas/Crate' }] } }
components:
  schemas:
    Storm: { type: object, required: [name], properties: { name: { type: string } } }
    Crate: { type: object, required: [weight], properties: { weight: { type: number } } }
`;

  /** The members that are of another type or presence with an override than without it: `name?: type`. */
  function changed(path: string, decided: object): readonly string[] {
    const page = { name: 'hooks.yaml', path: 'hooks.yaml', text: SPECIFICATION };
    const overrides = { name: 'o.json', path: 'o.json', text: JSON.stringify({ [path]: { ...decided, reason: 'Told.' } }) };
    const membersOf = (job: Pick<Parameters<typeof analyze>[0], 'overrides'>): readonly string[] => {
      const { value, diagnostics } = analyze({ pages: [page], options: OPTIONS, ...job });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      return value.plan.models.flatMap(({ schema, decisions }) =>
        decisions.map(({ name, required }) => `${name}${required ? '' : '?'}: ${JSON.stringify(schema.properties?.[name])}`),
      );
    };
    const before = new Set(membersOf({}));
    return membersOf({ overrides }).filter((member) => !before.has(member));
  }

  it.each([
    ['a member', 'order.lost.crates', { optional: true }, [expect.stringMatching(/^crates\?: .*"array"/)]],
    ['a member behind a reference', 'order.lost.cause.name', { optional: true }, ['name?: {"type":"string"}']],
    ['a member of items', 'order.lost.crates[].weight', { type: 'integer' }, ['weight: {"type":"integer"}']],
  ])('changes %s', (_what, path, decided, members) => expect(changed(path, decided)).toEqual(members));
});
