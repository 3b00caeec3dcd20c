import { generate } from '../../generator/index.ts';
import { envelope, event, fence, longText, times } from './long-pages.ts';
import { growingFaster, type WorkCounter } from './work.ts';

/** An object with a member for each index. */
const object = (n: number, member: (index: number) => readonly [string, unknown]): Record<string, unknown> =>
  Object.fromEntries(times(n, member));

const sold = (data: unknown): string => event('Contoso.Shop.ThingSold', data);

const memberTable = (rows: readonly string[]): string => `| Field | Type | Description |\n| - | - | - |\n${rows.join('')}\n`;

const listed = (types: readonly string[]): string =>
  `| Event type | Description |\n| - | - |\n${types.map((type) => `| ${type} | A thing was sold |\n`).join('')}\n`;

/** Names that differ, and are one name when everything but letters and digits is gone. */
const punctuated = (index: number): string =>
  `part${[...index.toString(2).padStart(12, '0')].map((digit) => (digit === '0' ? '-' : '_')).join('')}`;

/** A structure with a table of its own, which refers to others. */
const structure = (index: number, others: readonly number[]): string =>
  `### Part ${letters(index)} Structure\n\n${memberTable(
    others.map((other) => `| part${letters(other)}? | [part ${letters(other)}](#part-${letters(other)}-structure) | Inside |\n`),
  )}\n`;

/** A number as a word, for digits divide names. */
const letters = (index: number): string =>
  String(index).replace(/\d/g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number(digit)));

/** Honest pages on which many objects stand beside each other, by what there are `n` of. */
export const widePages: Readonly<Record<string, (n: number) => string>> = {
  'objects of one name with nothing in common': (n) =>
    sold(object(n, (i) => [`owner${letters(i)}`, { part: { [`size${i}`]: 1, [`unit${i}`]: 'm' } }])),
  'objects of one name with half in common': (n) =>
    sold(object(n, (i) => [`owner${letters(i)}`, { part: { id: 1, [`size${i}`]: i } }])),
  'different objects in one list': (n) => sold({ parts: times(n, (i) => ({ [`size${i}`]: { [`unit${i}`]: 'm' } })) }),
  'different objects in lists': (n) => sold(object(n, (i) => [`${letters(i)}Parts`, [{ [`size${i}`]: 1 }]])),
  'objects named after relations': (n) =>
    sold({
      ...object(n, (i) => [`${letters(i)}User`, { user: { [`id${i}`]: 1 }, [`name${i}`]: 'Ada' }]),
      ...object(n, (i) => [`${letters(i)}By`, { user: { [`id${i}`]: 1 } }]),
    }),
  'objects that could be what a relation leads to': (n) =>
    sold({
      ...object(n, (i) => [`${letters(i)}User`, { user: { id: 1 }, [`name${i}`]: 'Ada' }]),
      ...object(n, (i) => [`${letters(i)}By`, { user: { id: 1 } }]),
    }),
  'objects in objects in objects': (n) =>
    sold(object(n, (i) => [`owner${i}`, { outer: { inner: { [`core${i}`]: { [`size${i}`]: 1 } } } }])),
  'values of a map': (n) => sold({ labels: object(n, (i) => [`label${i}`, { id: i, part: { size: i } }]) }),
  'names that are one when cleaned': (n) => sold(object(n, (i) => [punctuated(i), { [`size${i}`]: 1 }])),
  'names of other scripts': (n) => sold(object(n, (i) => [`量${String.fromCodePoint(0x4e00 + i)}`, { size: i }])),
  'names longer than a file name': (n) => sold(object(n, (i) => [`${'long'.repeat(40)}${i}`, { [`size${i}`]: 1 }])),
  'placeholders in one object': (n) => sold(object(n, (i) => [`part${i}`, { id: `{part-${i}}` }])),
  'placeholders in one list': (n) => sold({ parts: times(n, (i) => ({ id: `{part-${i}}`, size: { unit: '{unit}' } })) }),
  'optional members of one object': (n) =>
    [sold(object(n, (i) => [`part${i}`, { size: i }])), sold({ part0: { size: 1 } })].join('\n'),
  'values that are null now and then': (n) =>
    sold({ parts: times(n, (i) => ({ id: i, size: i % 2 === 0 ? null : 'x', unit: i % 3 === 0 ? 1 : 'm' })) }),
  'words of a description': (n) =>
    `| Event type | Description |\n| - | - |\n| Contoso.Shop.ThingSold | ${longText(n)} |\n\n${sold({ id: 'x' })}\n${memberTable([`| id | string | ${longText(n)} |\n`])}`,
  'words of a value': (n) => sold({ id: longText(n) }),
  'events that only a table lists, and others with examples': (n) =>
    `${listed([...times(n, (i) => `Contoso.Shop.Thing${letters(i)}Sold`), ...times(n, (i) => `Contoso.Shop.Thing${letters(i)}Sent`)])}${times(n, (i) => event(`Contoso.Shop.Thing${letters(i)}Sold`, { id: 'x' })).join('\n')}`,
  'events that no table lists': (n) =>
    `${listed(times(n, (i) => `Contoso.Shop.Thing${letters(i)}Sold`))}${times(n, (i) => event(`Contoso.Shop.Thing${letters(i)}Sent`, { id: 'x' })).join('\n')}`,
  'examples that cannot be read': (n) =>
    `${listed(times(n, (i) => `Contoso.Shop.Thing${letters(i)}Sold`))}${times(n, () => fence('{ "id": }')).join('\n')}`,
  'events whose names are one when cleaned': (n) =>
    times(n, (i) => event(`Contoso.Shop.${punctuated(i)}`, { id: 'x', size: { unit: 'm' } })).join('\n'),
  'events with tables for all of them': (n) =>
    `${times(n, (i) => event(`Contoso.Shop.Thing${i}Sold`, { id: 'x', [`size${i}`]: 1 })).join('\n')}\n## Data\n\n${memberTable(times(n, (i) => `| size${i} | number | How large ${i} |\n`))}`,
  'tables for one event': (n) =>
    `${sold(object(n, (i) => [`size${i}`, 1]))}\n${times(n, (i) => memberTable([`| size${i} | number | How large |\n`])).join('\n\nMore.\n\n')}`,
  'tables of structures': (n) =>
    `${times(n, (i) => structure(i, [])).join('')}${times(n, (i) => `### Part ${letters(i)} Structure\n\n${memberTable(['| id? | string | What it is |\n'])}`).join('\n')}`,
  'structures that refer to each other by fives': (n) => times(n, (i) => structure(i, [i - (i % 5) + ((i + 1) % 5)])).join(''),
  'structures that one refers to': (n) =>
    structure(
      n,
      times(n, (i) => i),
    ) + times(n, (i) => `### Part ${letters(i)} Structure\n\n${memberTable(['| id? | string | What it is |\n'])}`).join('\n'),
  'parts of one structure': (n) =>
    `### Part Structure\n\n${memberTable(times(n, (i) => `| size${letters(i)} | list of numbers | How large |\n`))}\n### Whole Structure\n\n${memberTable(times(n, (i) => `| part${letters(i)} | partial [part](#part-structure) object | Without \`size${letters(i)}\` |\n`))}`,
  'slim forms of one thing': (n) =>
    sold({
      ...object(n, (i) => [`owner${letters(i)}`, { part: { [`size${letters(i)}`]: 1, [`size${letters(i + 1)}`]: 1 } }]),
      whole: { part: object(n + 1, (i) => [`size${letters(i)}`, 1]) },
    }),
  'examples of structures': (n) =>
    times(
      n,
      (i) =>
        `### Part ${letters(i)} Structure\n\n${memberTable(['| id? | string | What it is |\n'])}\n### Example Part ${letters(i)}\n\n${fence('{ "id": "x" }')}`,
    ).join('\n'),
  'events without envelope': (n) =>
    times(
      n,
      (i) => `## Thing ${letters(i)} webhook\n\n${fence(JSON.stringify({ type: `thing.${letters(i)}.sold`, thing: { id: i } }))}`,
    ).join('\n'),
  'envelopes in one fence': (n) =>
    `## Contoso.Shop.ThingSold\n\n${fence(`[${times(n, (i) => envelope('Contoso.Shop.ThingSold', { id: i }).slice(1, -1)).join(',\n')}]`)}`,
};

/** Those of them of which each makes another part compare: models, evidence, names, what a list or a table is about, prose. */
export const DIFFERENT_PAGES: readonly string[] = [
  ...['objects of one name with nothing in common', 'objects named after relations', 'values of a map'],
  ...['optional members of one object', 'events whose names are one when cleaned'],
  ...['events that only a table lists, and others with examples', 'tables for one event'],
  ...['parts of one structure', 'slim forms of one thing', 'structures that refer to each other by fives'],
  ...['events without envelope', 'examples that cannot be read'],
];

/** The functions whose work grows faster than a wide page. Up to 32 items the engine sorts in another way, which compares more often. */
export async function growingOnWidePage(counter: WorkCounter, name: string): Promise<readonly string[]> {
  const make = widePages[name];
  if (make === undefined) throw new Error(`there is no wide page "${name}"`);
  const works = await counter.atThreeSizes(40, (n) =>
    generate([{ name: 'page.md', text: `# Shop\n\n${make(n)}` }], { outputs: ['all'] }),
  );
  return growingFaster(works, 160);
}
