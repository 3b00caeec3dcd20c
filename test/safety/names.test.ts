import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Generated, generate } from '../../generator/index.ts';
import { COMPILERS, ConsumerProject, NODE } from '../consumer/consumer-project.ts';
import { faultsIn, importGenerated } from './generated-code.ts';
import { nameLists } from './name-lists.ts';

/*
 * Whatever events, members and models are called: what is generated compiles under all flags, takes the examples of the page,
 * and speaks of members on the wire as the page does.
 */

const ENVELOPE = { id: '1', topic: 't', subject: 's', eventTime: '2024-05-01T10:00:00Z', dataVersion: '1', metadataVersion: '1' };
const ALL = 'Contoso.Shop.AllOfThem';

/** An event of each name, with a member of that name; and one in which each is an object of its own, with such a member. */
function pageOf(names: readonly string[]): string {
  const own = names.map((name) => ({ ...ENVELOPE, eventType: name, data: { [name]: 'text' } }));
  const all = {
    ...ENVELOPE,
    eventType: ALL,
    data: { models: Object.fromEntries(names.map((name, index) => [name, modelOf(name, index)])) },
  };
  return `# Names\n\n\`\`\`json\n${JSON.stringify([...own, all], null, 1)}\n\`\`\`\n`;
}

function modelOf(name: string, index: number): object {
  return { [`own${index}`]: 1, [`inner${index}`]: { [name]: true, [`other${index}`]: 1 } };
}

/** What a reader would write against the types: each member by its name. */
function usesOf(names: readonly string[]): string {
  const uses = names.map((name, index) => {
    const [type, at] = [JSON.stringify(name), `[${JSON.stringify(name)}]`];
    return `export const own${index}: (event: EventMap[${type}]) => string = (event) => event.data${at};
export const inner${index}: (event: EventMap['${ALL}']) => boolean = (event) => event.data.models${at}.inner${index}${at};`;
  });
  return `import type { EventMap } from './types.js';\n${uses.join('\n')}\n`;
}

const catalogs = Object.entries(nameLists).map(([what, names]) => ({ what, names: [...new Set(names)] }));
const project = new ConsumerProject();
const generated = new Map<string, Generated>();

beforeAll(async () => {
  for (const { what, names } of catalogs) {
    const modes = what === 'names of generated code' ? (['strict', 'strip'] as const) : [];
    const result = await generate([{ name: 'page.md', text: pageOf(names) }], { modes, outputs: ['all'] });
    generated.set(what, result);
    const folder = `names/${what.replaceAll(' ', '-')}`;
    for (const { path, text } of result.files) project.write(`${folder}/${path}`, text);
    project.write(`${folder}/uses.ts`, usesOf(names));
  }
});
afterAll(() => project.remove());

function of(what: string): Generated {
  const result = generated.get(what);
  if (result === undefined) throw new Error(`${what} was not generated`);
  return result;
}

describe.each(catalogs)('$what', ({ what, names }) => {
  it('are the types of events, to the letter', () => {
    const { summary, findings } = of(what);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...summary.events].sort()).toEqual([...names, ALL].sort());
  });

  it('give files of their own, with identifiers that show', () => expect(faultsIn(of(what).files)).toEqual([]));

  it('have examples that pass their guards, with members as in the page', () => {
    const { modules, traces } = importGenerated(of(what).files);
    const { examples } = modules.get('fixtures.ts') as { examples: Readonly<Record<string, { readonly data: object }>> };
    const { parseEvent } = modules.get('guards.ts') as {
      parseEvent: (value: unknown) => { readonly kind: string; readonly type?: string };
    };
    expect(traces).toEqual([]);
    expect(Object.keys(examples)).toHaveLength(names.length + 1);
    for (const [type, example] of Object.entries(examples)) {
      expect(parseEvent(example)).toMatchObject({ kind: 'event', type });
      expect(Object.keys(example.data)).toEqual([type === ALL ? 'models' : type]);
      expect(parseEvent({ ...example, data: {} }).kind).toBe('invalid');
    }
    const [, all] = Object.entries(examples).find(([type]) => type === ALL) ?? [];
    const models = Object.fromEntries(names.map((name, index) => [name, modelOf(name, index)]));
    expect(JSON.parse(JSON.stringify(all?.data))).toEqual({ models });
  });
});

describe.each(COMPILERS)('TypeScript $version', (compiler) => {
  it('compiles names in other scripts', async () => {
    expect(await project.compile(compiler, NODE, ['names/names-in-other-scripts'])).toEqual({ exitCode: 0, output: '' });
  });
});

describe.each(COMPILERS.slice(-1))('TypeScript $version', (compiler) => {
  it('compiles all of it under all flags, and knows each member by its name', async () => {
    expect(await project.compile(compiler, NODE, ['names'])).toEqual({ exitCode: 0, output: '' });
  });
});

/** Tables of members under headings, as references of structures have them: each gets a type and all kinds of guards. */
function structuresOf(names: readonly string[]): string {
  const tables = names.map(
    (name, index) =>
      `###### ${name} Structure\n\n| Field | Type | Description |\n|---|---|---|\n| own${index} | ?string | one |\n`,
  );
  return `# Things\n\n${tables.join('\n')}`;
}

describe('structures with the names of generated code, and long ones', () => {
  const names = [...(nameLists['names of generated code'] ?? []), 'Items', ...[300, 301].map((length) => 'x'.repeat(length))];

  it('have types and guards of their own, in other languages as well', async () => {
    const pages = [{ name: 'page.md', text: structuresOf(names) }];
    const { files, findings } = await generate(pages, {
      dialect: 'discord',
      modes: ['strict', 'strip'],
      languages: ['csharp'],
      outputs: ['all'],
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.filter(({ path }) => path.startsWith('languages/')).length).toBeGreaterThanOrEqual(names.length);
    expect(faultsIn(files)).toEqual([]);
    expect(importGenerated(files).traces).toEqual([]);
    for (const { path, text } of files) project.write(`structures/${path}`, text);
    const [compiler] = COMPILERS.slice(-1);
    if (compiler === undefined) throw new Error('there is no compiler');
    expect(await project.compile(compiler, NODE, ['structures'])).toEqual({ exitCode: 0, output: '' });
  });
});
