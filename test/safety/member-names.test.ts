import { defaultTargetLanguages } from 'quicktype-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Generated, generate } from '../../generator/index.ts';
import { bareConfigurations } from '../consumer/compiler-options.ts';
import { COMPILERS, ConsumerProject, complaintsIn } from '../consumer/consumer-project.ts';
import { faultsIn, importGenerated } from './generated-code.ts';
import { nameLists } from './name-lists.ts';

/*
 * Members that are not always there, in objects, lists, maps and models: every object inherits something under some of
 * these names, so that what lacks such a member has it all the same. Then the same names in other languages.
 */

const names = [...(nameLists['members of every object'] ?? []), ...(nameLists['hardly names'] ?? [])];
const ownNames = [...new Set(names)].filter((name) => name.length < 100);

const fence = (value: object): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\`\n`;
const one = (name: string): object => JSON.parse(`{ ${JSON.stringify(name)}: "text" }`) as object;

/** For each name an event whose first example has the member everywhere, and whose second has it nowhere. */
function pageOf(some: readonly string[]): { readonly text: string; readonly examples: readonly object[] } {
  const examples = some.flatMap((name, index) => {
    const event = { type: `shop.event${index}`, id: '1' };
    const own = { [`own${index}`]: { k: 1, ...one(name) }, list: [{ q: 1, ...one(name) }, {}], labels: { [`a${index}`]: 'x' } };
    return [
      { ...event, ...own, ...one(name), labels: one(name) },
      { ...event, [`own${index}`]: { k: 1 }, list: [{ q: 1 }], labels: {} },
      { ...event, [`own${index}`]: {}, list: [], labels: { b: 'c' } },
    ];
  });
  const models = Object.fromEntries(some.map((name, index) => [name, { [`is${index}`]: 1, inner: { [name]: { x: index } } }]));
  const all = [...examples, { type: 'shop.models', models }, { type: 'shop.models', models: {} }];
  return {
    text: `# Webhook events\n\n${all.map((example) => `## ${(example as { type: string }).type}\n\n${fence(example)}`).join('\n')}`,
    examples: all,
  };
}

const page = pageOf(ownNames);
const project = new ConsumerProject();
let made: Generated;

beforeAll(async () => {
  made = await generate([{ name: 'page.md', text: page.text }], { modes: ['strict', 'strip'], outputs: ['all'] });
  for (const { path, text } of made.files) project.write(`members/${path}`, text);
  const calls = ownNames.map(
    (_, index) => `export const made${index} = makeEvent('shop.event${index}', { own${index}: {}, list: [] });`,
  );
  project.write('members/uses.ts', `import { makeEvent } from './fixtures.js';\n${calls.join('\n')}\n`);
});
afterAll(() => project.remove());

describe('members that are not always there', () => {
  it('give files without a fault', () => {
    expect(made.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.summary.events).toHaveLength(ownNames.length + 1);
    expect(faultsIn(made.files)).toEqual([]);
  });

  it('leave every example valid', () => {
    const { modules, traces } = importGenerated(made.files);
    const { parseEvent } = modules.get('guards.ts') as { parseEvent: (value: unknown) => { readonly kind: string } };
    expect(traces).toEqual([]);
    expect(page.examples.filter((example) => parseEvent(JSON.parse(JSON.stringify(example))).kind !== 'event')).toEqual([]);
  });

  it.each(['strict alone', 'every flag'])('compile, with what makes events of them, %s', async (name) => {
    const [compiler] = COMPILERS.slice(-1);
    const options = bareConfigurations.find((configuration) => configuration.name === name)?.compilerOptions;
    if (compiler === undefined || options === undefined) throw new Error('there is no such configuration');
    // Isolated declarations ask for types at what is exported; the uses here are a test's, and have none.
    const compilerOptions = { ...options, isolatedDeclarations: false };
    const { exitCode, output } = await project.compileWith(compiler, { compilerOptions, include: ['members'] });
    expect({ exitCode, complaints: complaintsIn(output) }).toEqual({ exitCode: 0, complaints: [] });
  });
});

const hasHalves = (name: string): boolean => /\p{Cs}/u.test(name);
const ordinary = pageOf(ownNames.filter((name) => !hasHalves(name)).slice(0, 12)).text;
const allNames = Object.fromEntries(ownNames.map((name) => [name, 1]));
const inOne = (members: object): string => `# Webhook events\n\n## shop.paid\n\n${fence({ type: 'shop.paid', own: members })}`;

describe('in other languages', () => {
  const languages = defaultTargetLanguages.map((language) => language.names[0]);

  it.each(languages)('%s is printed, or the place of a name that it cannot have is told', async (language) => {
    const wellFormed = Object.fromEntries(Object.entries(allNames).filter(([name]) => !hasHalves(name)));
    for (const text of [inOne(wellFormed), inOne(allNames), inOne({ '\ud83d': 1 })]) {
      const { files, findings } = await generate([{ name: 'page.md', text }], { languages: [language] });
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(
        errors.filter(({ code, file, line }) => code !== 'language/not-printed' || file !== 'page.md' || line !== 6),
      ).toEqual([]);
      expect(files.some(({ path }) => path.startsWith('languages/'))).toBe(errors.length === 0);
    }
  });

  it('events and models of such names are printed in Python and in TypeScript', async () => {
    const { files, findings } = await generate([{ name: 'page.md', text: ordinary }], { languages: ['python', 'typescript'] });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.filter(({ path }) => path.startsWith('languages/')).length).toBe(2 * 13);
  });
});
