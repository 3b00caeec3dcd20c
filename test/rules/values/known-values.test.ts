import { expect, it } from 'vitest';
import { jobOptions } from '../../../generator/config/job-options.ts';
import { analyze } from '../../../generator/pipeline.ts';
import { notations, notValues, type ValueNotation } from './notations.ts';

/** The known values of each property of a page that has some. */
function knownValues({ says }: ValueNotation): object {
  const text = `# Webhooks\n\n## order.paid\n\n\`\`\`json\n{ "type": "order.paid", "state": "open", "level": 1 }\n\`\`\`\n\n${says}\n`;
  const { plan } = analyze({ pages: [{ name: 'page.md', path: 'page.md', text }], options: jobOptions({}) }).value;
  const members = plan.models.flatMap(({ schema }) => Object.entries(schema.properties ?? {}));
  return Object.fromEntries(
    members.flatMap(([name, { 'x-known-values': values }]) => (values === undefined ? [] : [[name, values]])),
  );
}

it.each([...notations, ...notValues])('$kind: $says', (notation) => {
  expect(knownValues(notation)).toEqual(notation.values);
});

it('each kind of notation stands in two forms', () => {
  const kinds = [...new Set([...notations, ...notValues].map(({ kind }) => kind))];
  const single = kinds.filter((kind) => [...notations, ...notValues].filter((one) => one.kind === kind).length < 2);
  expect(single).toEqual(['linked list']);
});
