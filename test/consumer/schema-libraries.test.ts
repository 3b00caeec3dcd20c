import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../generator/index.ts';
import { COMPILERS, ConsumerProject, complaintsIn, NODE } from './consumer-project.ts';
import { documentedPages } from './documented-pages.ts';
import { loadModules } from './library-modules.ts';

/*
 * For every page, the types of what Zod and Valibot give are those of `types.ts`: each can be assigned to the other. The
 * compiler says so.
 */

const LIBRARIES = [
  { name: 'zod', alias: 'z', output: 'z.output' },
  { name: 'valibot', alias: 'v', output: 'v.InferOutput' },
];

const SAME = `type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'the type is narrower') : 'the type is wider';`;

const project = new ConsumerProject();
const compared = new Set<string>();

/** The names of the constants of a module that are types of `types.ts` as well. */
function typesIn(text: string): readonly string[] {
  return [...text.matchAll(/^export const ([^ ]+) =/gm)].flatMap(([, name = '']) => (name === 'eventSchemas' ? [] : [name]));
}

beforeAll(async () => {
  for (const [set, pages] of documentedPages()) {
    const { files } = await generate(pages, { outputs: ['zod', 'valibot'], formats: ['date-time'] });
    if (files.length === 0) continue;
    const folder = `sets/${set.replace(/[^\w-]/g, '_')}`;
    for (const { path, text } of files) if (path.endsWith('.ts')) project.write(`${folder}/${path}`, text);
    for (const { name, alias, output } of LIBRARIES) {
      const names = typesIn(files.find(({ path }) => path === `${name}.ts`)?.text ?? '');
      const lines = names.map(
        (one, index) => `export const a${index}: Same<${output}<typeof schemas.${one}>, types.${one}> = true;`,
      );
      for (const one of names) compared.add(`${set} ${name} ${one}`);
      const imports = `import * as ${alias} from '${name}';\nimport type * as types from './types.js';\nimport * as schemas from './${name}.js';`;
      project.write(`${folder}/same-${name}.ts`, `${imports}\nexport const used = ${alias};\n${SAME}\n${lines.join('\n')}\n`);
    }
  }
  project.install('zod', 'valibot');
}, 300_000);
afterAll(() => project.remove());

it('there are many types to compare', () => {
  expect(compared.size).toBeGreaterThan(1000);
});

describe('the types of schemas are those of the events', () => {
  const compilerOptions = {
    ...{ ...NODE, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noUnusedLocals: true },
    ...{ target: 'ES2022', lib: ['ES2022'], types: [], skipLibCheck: true, noEmit: true, rootDir: '.' },
  };
  it.each(COMPILERS.filter(({ version }) => !version.startsWith('6')))('TypeScript $version', async (compiler) => {
    const { exitCode, output } = await project.compileWith(compiler, { compilerOptions, include: ['sets'] });
    expect({ exitCode, complaints: complaintsIn(output) }).toEqual({ exitCode: 0, complaints: [] });
  });
});

describe('schemas of a page', () => {
  const page = {
    name: 'orders.md',
    text: '# Orders\n\n## order.paid\n\n```json\n{ "type": "order.paid", "id": "A-17", "lines": [{ "sku": "b", "count": 2 }] }\n```\n',
  };

  it.each(LIBRARIES)('are by the type of their event, and keep what is not documented, $name', async ({ name }) => {
    const { files } = await generate([page], { outputs: ['zod', 'valibot'] });
    const load = loadModules(files);
    const { eventSchemas, OrderPaidEvent } = load(`${name}.ts`) as {
      readonly eventSchemas: object;
      readonly OrderPaidEvent: { readonly '~standard': { readonly validate: (value: unknown) => unknown } };
    };
    expect(eventSchemas).toEqual({ 'order.paid': OrderPaidEvent });
    const event = { type: 'order.paid', id: 'A-17', lines: [{ sku: 'b', count: 2, more: 1 }], more: [1] };
    expect(OrderPaidEvent['~standard'].validate(event)).toMatchObject({ value: event });
    expect(OrderPaidEvent['~standard'].validate({ ...event, id: 1 })).toMatchObject({ issues: [{ path: expect.anything() }] });
  });
});
