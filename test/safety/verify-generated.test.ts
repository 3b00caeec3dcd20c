import { describe, expect, it } from 'vitest';
import { findProblems } from '../../generator/emit/code/verify-generated.ts';
import { printTypeTexts } from '../../generator/emit/type/type-texts.ts';
import type { OutputRole } from '../../generator/model/output.ts';
import type { Schema } from '../../generator/model/schema.ts';
import { fillTemplate } from '../../generator/packages/handlebars.ts';
import { verifyFiles } from '../../generator/pipeline/check-output.ts';

const roleOf = (path: string): OutputRole =>
  path.startsWith('languages/') ? 'foreign' : path.endsWith('.json') ? 'data' : 'code';

async function reasonFor(path: string, text: string): Promise<string | undefined> {
  const [problem] = await verifyFiles([{ path, text, owner: 'generator', role: roleOf(path) }]);
  expect(problem?.code).toBe(problem === undefined ? undefined : 'internal/bad-output');
  return problem?.message;
}

describe('generated code', () => {
  it.each([
    ["import type { A } from './types.js';\nexport * from '../x/y.ts';"],
    ['export interface A { "a": string }\nexport type B = A | unknown;'],
    ["export const a: A = { b: [1, -2, 'x', `y`, null, true], ['__proto__']: { c } };"],
    ["type F = typeof import('fast-check').default;\ntype A<T> = import('fast-check').Arbitrary<T>;"],
    ['export const schema = /* @__PURE__ */ standardSchema(parse, json);'],
    ["const SET: ReadonlySet<string> = new Set<string>(['a']);\nconst MAP = new Map([['a', () => eval2('x')]]);"],
    ['const DAY = 24 * 3600;\nconst platform = globalThis as unknown as { a: 1 };'],
    ["export class E extends TypeError { readonly a; static b = 1; constructor() { super('x'); run(); } }"],
    ['export async function on(): Promise<void> { await fetch(x); throw new Error(`no ${a}`); }'],
    ["import { a } from './a';\nimport type { B } from '../b';\nexport { a };"],
    ["let a;\nconst PAGE = onPage('a.md');\nconst PATTERN = new RegExp('a');\nconst NONE = new Set;"],
    ["class A { a = run(); readonly b = run(); static c; ['__proto__']() { run(); } constructor() { run(); } }"],
    ['const a = { b() { run(); }, c };'],
  ])('may hold %s', async (text) => expect(await reasonFor('a.ts', text)).toBeUndefined());

  it.each([
    ['what does not parse', 'const = 1;'],
    ['a call', 'run();'],
    ['an assignment', 'globalThis.a = 1;'],
    ['a value that is called for', 'const a = run();'],
    ['a call within a value', 'const a = { b: [standardSchema(run())] };'],
    ['a call on the way to a constant', "const a = ''.constructor.constructor('x')();"],
    ['a member of something else', 'const a = process.env;'],
    ['an instance of what it should not make', 'const a = new Worker(x);'],
    ['a call in a template', 'const a = `${run()}`;'],
    ['an assignment within a value', 'const a = (b = 1);'],
    ['a count within a value', 'const a = -(++b);'],
    ['a call in a sum', 'const a = 1 + run();'],
    ['a call in front of a sum', 'const a = run() + 1;'],
    ['a name of a method that is worked out', 'const a = { [run()]() {} };'],
    ['a pattern that reads', 'const { a = run() } = b;'],
    ['a name that is worked out', 'const a = { [run()]: 1 };'],
    ['a spread', 'const a = { ...b };'],
    ['waiting', 'const a = await b;'],
    ['an import of a package', "import { a } from 'node:fs';"],
    ['an import of a package by its folder', "import { a } from './node_modules/../../../x/../a.js?b';"],
    ['an import for what it does', "import './a.js';"],
    ['an export of a package', "export * from 'fs';"],
    ['a default export', 'export default run();'],
    ['a block of a class', 'class A { static { run(); } }'],
    ['a static member that runs', 'class A { static a = run(); }'],
    ['a parent that is worked out', 'class A extends run() {}'],
    ['a name of a member that is worked out', 'class A { [run()]() {} }'],
    ['a decorator', '@run class A {}'],
    ['an import within a function', "function a() { return import('node:fs'); }"],
    ['eval within a function', "function a() { eval('x'); }"],
    ['code from text within a function', "function a() { return new Function('x'); }"],
    ['a type out of a package', "type A = import('fs').Stats;"],
    ['a type out of a package, in one that callers hand in', "type A = import('fast-check').Arbitrary<import('fs').Stats>;"],
    ['a package that callers hand in, loaded', "const a = () => import('fast-check');"],
    ['a name that is not ASCII', 'const \u0430 = 1;'],
    ['a character that does not show', "const a = '\u202e';"],
    ['a name that begins like one', 'const a\u0430 = 1;'],
    ['a name that ends like one', 'const \u0430a = 1;'],
    ['require within a function', "function a() { return require('fs'); }"],
    ['an import of a package whose name ends like a file of ours', "import { a } from 'x/./a.js';"],
    ['a loop', 'for (;;) {}'],
    ['an enum', 'enum A { B = run() }'],
  ])('may not hold %s', async (_what, text) => expect(await reasonFor('a.ts', text)).toMatch(/did not pass the check/));
});

it('code may hold letters of the names of events, in any case, and no others', async () => {
  const texts = [
    'interface 出荷されたEvent { a: 1 }',
    'const make出荷された = 1;',
    'const ЗАКАЗ_TAGS = 1;',
    'const заказExample = 1;',
  ];
  expect(findProblems(texts, ['出荷された', 'Заказ'])).toEqual(texts.map(() => undefined));
  const others = ['const а = 1;', 'const 出荷 = 1;', 'const заказы = 1;', 'const か\u3099 = 1;'];
  expect(findProblems(others, ['出荷された', 'Заказ', 'が']).map((problem) => problem !== undefined)).toEqual(
    others.map(() => true),
  );
});

describe('a file', () => {
  it.each(['schemas/A.schema.json', 'handlers/order-paid.ts', 'languages/c++/a/A.hpp', 'con-.json'])('may be %s', async (path) =>
    expect(await reasonFor(path, '{}'.slice(path.endsWith('.ts') ? 2 : 0))).toBeUndefined(),
  );

  it.each([
    '../a.json',
    '/a.json',
    'a/../../b.json',
    'a\\b.json',
    'C:/a.json',
    '.git/config',
    'a//b.json',
    `${'x'.repeat(300)}.json`,
    '',
  ])('may not be %s', async (path) => expect(await reasonFor(path, '{}')).toMatch(/not a path below/));

  it('may not be another file where case does not count', async () => {
    const files = ['a/B.json', 'A/b.json'].map((path) => ({
      path,
      text: '{}',
      owner: 'generator' as const,
      role: 'data' as const,
    }));
    expect((await verifyFiles(files)).map(({ message }) => message)).toEqual([
      expect.stringMatching(/the same path except for case/),
    ]);
  });

  it('of JSON has to be JSON', async () => expect(await reasonFor('a.json', '{a: 1}')).toMatch(/it is not JSON/));
});

it('what pages say is never a template, nor a type', async () => {
  expect(fillTemplate('{{a}}', { a: '{{b}}', b: 'x' })).toBe('{{b}}');
  const schema = { type: 'string', tsType: 'Evil', description: '*/ Evil' } as Schema;
  expect((await printTypeTexts([schema]))(schema)).toBe('string');
});
