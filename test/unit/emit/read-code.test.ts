import { describe, expect, it } from 'vitest';
import { parseMembers } from '../../../generator/emit/code/parse-members.ts';
import { findProblems } from '../../../generator/emit/code/verify-generated.ts';
import { moveImports, readStatements } from '../../../generator/prepare/template.ts';

describe('a declared type', () => {
  const typeOf = (type: string): string | undefined => parseMembers(`interface A { a: ${type} }`)[0];

  it.each([
    ['(string)', 'string'],
    ['"it\'s"', "'it\\'s'"],
    ['-1', '-1'],
    ['null', 'null'],
    ['(A | (B))', 'A | B'],
    ['(A | B)[]', '(A | B)[]'],
    ['(A)[][]', 'A[][]'],
    ['A & (B | C)', '(A & (B | C))'],
    ['A & ("b")', "(A & 'b')"],
    ['{ [k: string]: "b" | null }', "Record<string, 'b' | null>"],
    ['{ a: 1 }', '{ a: 1 }'],
    ['[A, B?]', '[A, B?]'],
  ])('%s is read as %s', (type, text) => expect(typeOf(type)).toBe(text));
});

it('the members of an interface are read in their order', () => {
  expect(parseMembers('export interface A { a: (1); "b-c"?: "x"; d }\n')).toEqual(['1', "'x'", 'unknown']);
});

it('the statements of a template have their names, the comments above them, and the names that they mention', () => {
  const text =
    '/** One. */\nexport const a = 1, b = 2;\n\n// Two.\nfunction c(d: E.F): void {\n  [...g(d.h), { i: j, k }];\n}\nif (a) b;\nexport interface D { m: N }\n';
  const statements = readStatements(text);
  expect(statements.map(({ names, text, unexported, mentions }) => [names, text, unexported === text, mentions])).toEqual([
    [['a', 'b'], '/** One. */\nexport const a = 1, b = 2;', false, ['a', 'b']],
    [['c'], 'function c(d: E.F): void {\n  [...g(d.h), { i: j, k }];\n}', true, ['c', 'd', 'E', 'g', 'j', 'k']],
    [[], 'if (a) b;', true, ['a', 'b']],
    [['D'], 'export interface D { m: N }', false, ['D', 'N']],
  ]);
  expect(statements.map(({ unexported }) => unexported).filter((one) => /const|interface/.test(one))).toEqual([
    '/** One. */\nconst a = 1, b = 2;',
    'interface D { m: N }',
  ]);
});

it('what a template imports is taken from where the output has it, in the order of the modules there', () => {
  const text =
    "import { a } from '../catalog/guards.ts';\nimport type { B } from './b.ts';\nimport c from '../c';\nconst d = './x/d.ts';\n";
  expect(moveImports(text)).toBe(
    "import c from '../c.ts';\nimport { a } from '../guards.ts';\nimport type { B } from './b.ts';\nconst d = './x/d.ts';\n",
  );
});

describe('a problem', () => {
  it.each([
    ['what does not parse', 'const a = 1;\n\nconst = 2;', 'line 3: Variable declaration expected.'],
    ['a statement', 'const a = 1;\nrun();', 'line 2: a ExpressionStatement is not expected there'],
    ['the second of two declarations', 'const a = 1,\n\n  b = run();', 'line 3: a CallExpression is not expected there'],
    ['what stands inside of a function', 'function a() {\n  eval(b);\n}', 'line 2: a Identifier is not expected there'],
  ])('in %s is told with its line', (_what, text, problem) => {
    expect(findProblems([text])).toEqual([problem]);
  });

  it('is told of each text by itself', () => {
    expect(findProblems(['const a = 1;', 'run();', ''])).toEqual([undefined, expect.any(String), undefined]);
  });
});
