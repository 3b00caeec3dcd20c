import type { Page } from '../../generator/index.ts';
import { event, times } from './long-pages.ts';

const page = (index: number, title: string, text: string): Page => ({ name: `page-${index}.md`, text: `# ${title}\n\n${text}` });

const sold = (data: unknown): string => event('Contoso.Shop.ThingSold', data);

/** Sets of pages that are long in one way, by what there are `n` of. */
export const longSets: Readonly<Record<string, (n: number) => readonly Page[]>> = {
  'pages of an event each': (n) => times(n, (i) => page(i, `Shop ${i}`, event(`Contoso.Shop.Thing${i}Sold`, { id: 'x' }))),
  'pages of one event': (n) => times(n, (i) => page(i, `Shop ${i}`, sold({ id: 'x', [`size${i}`]: i }))),
  'pages that link to values on others': (n) =>
    times(n, (i) =>
      page(
        i,
        `Shop ${i}`,
        `${sold({ id: 'x', [`kind${i}`]: 'a' })}\n| Field | Type |\n| - | - |\n| kind${i} | [kind](page-${(i + 1) % n}.md#kinds) |\n\n## Kinds\n\n| Value | Meaning |\n| - | - |\n| a${i} | so |\n| b${i} | so |`,
      ),
    ),
  'pages whose names are one when cleaned': (n) =>
    times(n, (i) => ({
      ...page(i, `Shop ${i}`, sold({ id: 'x' })),
      name: `${'-'.repeat(i % 10)}page${'_'.repeat(1 + i / 10)}.md`,
    })),
};

/** JSON Schemas that are long in one way. */
export const longSchemas: Readonly<Record<string, (n: number) => object>> = {
  members: (n) => ({ type: 'object', properties: Object.fromEntries(times(n, (i) => [`size${i}`, { type: 'number' }])) }),
  'required members of objects': (n) => ({
    type: 'object',
    properties: Object.fromEntries(
      times(n, (i) => [`part${i}`, { type: 'object', properties: { size: { type: 'number' } }, required: ['size'] }]),
    ),
    required: times(n, (i) => `part${i}`),
  }),
  'members and no others': (n) => ({
    type: 'object',
    properties: Object.fromEntries(times(n, (i) => [`量${i}`, { type: 'string', maxLength: i }])),
    additionalProperties: false,
  }),
  'definitions that all refer to one': (n) => ({
    anyOf: times(n, (i) => ({ $ref: `#/$defs/part${i}` })),
    $defs: {
      size: { type: 'object', properties: Object.fromEntries(times(n, (i) => [`size${i}`, { type: 'number' }])) },
      ...Object.fromEntries(
        times(n, (i) => [
          `part${i}`,
          { type: 'object', properties: { kind: { const: i }, size: { $ref: '#/$defs/size' } }, required: ['kind'] },
        ]),
      ),
    },
  }),
  'values of an enum': (n) => ({ enum: times(n, (i) => `value${i}`) }),
};
