import { describe, expect, it } from 'vitest';
import { joinTests, negate, testsOf } from '../../../generator/guard/compile/ask.ts';
import { printExplainBody } from '../../../generator/guard/compile/print-explain.ts';
import { printGuardBody } from '../../../generator/guard/compile/print-is.ts';
import { LocalNames } from '../../../generator/guard/compile/scope.ts';
import type { Report, Step } from '../../../generator/guard/compile/step.ts';

/* The code of guards is to be short and fast: what becomes of tests and steps when they are printed. */

describe('the opposite', () => {
  it.each([
    ['true', 'false'],
    ['isObject(value)', '!isObject(value)'],
    ['SET.has(value)', '!SET.has(value)'],
    ["value === 'a'", "value !== 'a'"],
    ["typeof it.a[0] === 'string'", "typeof it.a[0] !== 'string'"],
    ["value === 'it\\'s \\\\'", "value !== 'it\\'s \\\\'"],
    ['value === -1.5', 'value !== -1.5'],
    ['value.length < 3', 'value.length >= 3'],
    ['value > -1e-7', 'value <= -1e-7'],
    ['a$ <= b', 'a$ > b'],
  ])('of %s is %s, and the other way round', (test, opposite) => {
    expect([negate(test), negate(opposite)]).toEqual([opposite, test]);
  });

  it.each([
    'a',
    'a < 1 || b < 2',
    "value !== 'a' && value !== 'b'",
    "value !== 'a'b'",
    'isA(isB(value))',
    '!isA(value) && isB(value)',
    'isA(value) && !isB(value)',
    '!isA(value) || isB(value)',
    'a + b < 3',
    'a < b + 1',
    'x a === 1',
    'countMembers(value) < 2',
  ])('of %s is put into parentheses', (test) => expect(negate(test)).toBe(`!(${test})`));
});

it.each([
  [['a', 'b'], ' && ', 'a && b'],
  [['a', 'b'], ' || ', 'a || b'],
  [['a || b', 'c'], ' && ', '(a || b) && c'],
  [['a && b', 'c && d'], ' || ', '(a && b) || (c && d)'],
  [['a && b', 'c'], ' && ', 'a && b && c'],
  [['a || b'], ' && ', 'a || b'],
  [['true', 'a || b'], ' && ', 'a || b'],
  [['true'], ' && ', 'true'],
  [['true', 'a'], ' || ', 'true || a'],
  [[], ' && ', ''],
] as const)('%j joined by%sare %s', (tests, operator, text) => expect(joinTests(tests, operator)).toBe(text));

const report: Report = { code: 'type', expected: "a 'b'", value: 'it', at: [] };
const fail = (when: string, steps: readonly Step[] = [], isImplied = false): Step => ({
  kind: 'fail',
  when,
  report,
  steps,
  isImplied,
});
const bind = (name: string, value: string, ...steps: readonly Step[]): Step => ({ kind: 'bind', name, value, steps });
const choose = (test: string, then: readonly Step[], otherwise: readonly Step[] = []): Step => ({
  kind: 'if',
  test,
  then,
  otherwise,
});
const loop = (item: string, ...steps: readonly Step[]): Step => ({
  kind: 'loop',
  head: 'const n in o',
  item,
  value: 'o[n]',
  steps,
});
const call = (...at: readonly string[]): Step => ({
  kind: 'call',
  definition: 'User',
  variant: 'strict',
  value: 'user',
  at,
  test: `checkStrictUser(user, depth + ${at.length})`,
});
const switchOver = (...steps: readonly Step[]): Step => ({
  kind: 'switch',
  on: 'kind',
  cases: [
    { labels: ["'a'", "'b'"], steps },
    { labels: ["'c'"], steps: [fail('true')] },
  ],
  otherwise: [fail('true')],
});

/** Steps with the guard and the list of faults that they become, and the tests that they are, if they are nothing else. */
const rows: readonly {
  readonly about: string;
  readonly steps: readonly Step[];
  readonly guard: string;
  readonly explain: string;
  readonly tests?: readonly string[];
}[] = [
  { about: 'nothing', steps: [], guard: 'return true;', explain: 'return found;', tests: [] },
  { about: 'a test', steps: [fail('a < 1')], guard: 'return a >= 1;', explain: 'if (a < 1) R', tests: ['a < 1'] },
  {
    about: 'two tests',
    steps: [fail('a'), fail('b')],
    guard: 'if (a) return false;\nif (b) return false;\nreturn true;',
    explain: 'if (a) R\nif (b) R',
    tests: ['a', 'b'],
  },
  {
    about: 'what always fails, and what follows',
    steps: [fail('a'), fail('true'), fail('b')],
    guard: 'if (a) return false;\nreturn false;',
    explain: 'if (a) R\nR\nif (b) R',
    tests: ['a', 'true', 'b'],
  },
  {
    about: 'a test with others behind it',
    steps: [fail('a', [fail('b'), fail('c')])],
    guard: 'if (a) return false;\nif (b) return false;\nif (c) return false;\nreturn true;',
    explain: 'if (a) R\nelse {\n  if (b) R\n  if (c) R\n}',
    tests: ['a', 'b', 'c'],
  },
  {
    about: 'a test with one behind it',
    steps: [fail('a', [fail('b', [fail('c')])])],
    guard: 'if (a) return false;\nif (b) return false;\nif (c) return false;\nreturn true;',
    explain: 'if (a) R\nelse if (b) R\nelse if (c) R',
    tests: ['a', 'b', 'c'],
  },
  {
    about: 'a test that the next ones make superfluous',
    steps: [fail('a', [fail('b')], true)],
    guard: 'return !(b);',
    explain: 'if (a) R\nelse if (b) R',
    tests: ['b'],
  },
  {
    about: 'a test that is another one in a list',
    steps: [{ ...fail('a'), whenListed: 'w' } as Step],
    guard: 'return !(a);',
    explain: 'if (w) R',
    tests: ['a'],
  },
  {
    about: 'a name for what is looked at once',
    steps: [bind('x', 'it.y', fail('x < 1'))],
    guard: 'return it.y >= 1;',
    explain: 'const x = it.y;\nif (x < 1) R',
  },
  {
    about: 'a name for what is looked at twice',
    steps: [bind('x', 'it.y', fail('x < 1 || x > 3'), fail('a'))],
    guard: 'const x = it.y;\nif (x < 1 || x > 3) return false;\nif (a) return false;\nreturn true;',
    explain: 'const x = it.y;\nif (x < 1 || x > 3) R\nif (a) R',
  },
  {
    about: 'a name for what is looked at later',
    steps: [bind('x', 'it.y', fail('a'), fail('x < 1'))],
    guard: 'const x = it.y;\nif (a) return false;\nif (x < 1) return false;\nreturn true;',
    explain: 'const x = it.y;\nif (a) R\nif (x < 1) R',
  },
  {
    about: 'a name for what is looked at first, with more behind it',
    steps: [bind('x', 'it.$&', fail('x < 1'), fail('a'))],
    guard: 'if (it.$& < 1) return false;\nif (a) return false;\nreturn true;',
    explain: 'const x = it.$&;\nif (x < 1) R\nif (a) R',
  },
  {
    about: 'a name for what has a type of its own',
    steps: [bind('x', 'it as X', fail('x < 1'))],
    guard: 'const x = it as X;\nif (x < 1) return false;\nreturn true;',
    explain: 'const x = it as X;\nif (x < 1) R',
  },
  {
    about: 'a name for what is not looked at',
    steps: [bind('x', 'it.y', fail('x2 < 1 || $x || a.x'), fail('xy'))],
    guard: 'if (x2 < 1 || $x || a.x) return false;\nif (xy) return false;\nreturn true;',
    explain: 'if (x2 < 1 || $x || a.x) R\nif (xy) R',
  },
  {
    about: 'a name for what stands inside of something else',
    steps: [bind('x', 'it.y', choose('x', [fail('a'), fail('b')]))],
    guard: 'const x = it.y;\nif (x) {\n  if (a) return false;\n  if (b) return false;\n}\nreturn true;',
    explain: 'const x = it.y;\nif (x) {\n  if (a) R\n  if (b) R\n}',
  },
  {
    about: 'a condition',
    steps: [choose('a || b', [fail('c')])],
    guard: 'return !((a || b) && c);',
    explain: 'if (a || b) if (c) R',
    tests: ['(a || b) && c'],
  },
  {
    about: 'a condition under which all fails',
    steps: [choose('a', [fail('true')])],
    guard: 'return !(a);',
    explain: 'if (a) R',
    tests: ['a'],
  },
  {
    about: 'a condition with two tests',
    steps: [choose('a', [fail('b'), fail('c')])],
    guard: 'if (a) {\n  if (b) return false;\n  if (c) return false;\n}\nreturn true;',
    explain: 'if (a) {\n  if (b) R\n  if (c) R\n}',
    tests: ['a && (b || c)'],
  },
  {
    about: 'a condition with two ends',
    steps: [choose('a', [fail('b')], [fail('c')])],
    guard: 'if (a) {\n  if (b) return false;\n}\nelse {\n  if (c) return false;\n}\nreturn true;',
    explain: 'if (a) {\n  if (b) R\n}\nelse {\n  if (c) R\n}',
  },
  {
    about: 'a condition in a condition',
    steps: [choose('a', [choose('b || c', [fail('d'), fail('e')])])],
    guard: 'if (a && (b || c)) {\n  if (d) return false;\n  if (e) return false;\n}\nreturn true;',
    explain: 'if (a) {\n  if (b || c) {\n    if (d) R\n    if (e) R\n  }\n}',
    tests: ['a && ((b || c) && (d || e))'],
  },
  {
    about: 'two conditions in a condition',
    steps: [choose('a', [choose('b', [fail('c'), fail('d')]), choose('e', [fail('f'), fail('g')])])],
    guard:
      'if (a) {\n  if (b) {\n    if (c) return false;\n    if (d) return false;\n  }\n  if (e) {\n    if (f) return false;\n    if (g) return false;\n  }\n}\nreturn true;',
    explain: 'if (a) {\n  if (b) {\n    if (c) R\n    if (d) R\n  }\n  if (e) {\n    if (f) R\n    if (g) R\n  }\n}',
    tests: ['a && ((b && (c || d)) || (e && (f || g)))'],
  },
  {
    about: 'a condition with a name in it',
    steps: [choose('a', [bind('x', 'it as X', fail('x'))])],
    guard: 'if (a) {\n  const x = it as X;\n  if (x) return false;\n}\nreturn true;',
    explain: 'if (a) {\n  const x = it as X;\n  if (x) R\n}',
  },
  {
    about: 'a loop',
    steps: [loop('x', fail('x < 1'))],
    guard: 'for (const n in o) {\n  if (o[n] < 1) return false;\n}\nreturn true;',
    explain: 'for (const n in o) {\n  if (isFull(issues)) return issues;\n  const x = o[n];\n  if (x < 1) R\n}',
  },
  {
    about: 'a loop over names',
    steps: [loop('', fail('n'))],
    guard: 'for (const n in o) {\n  if (n) return false;\n}\nreturn true;',
    explain: 'for (const n in o) {\n  if (isFull(issues)) return issues;\n  if (n) R\n}',
  },
  {
    about: 'a loop behind a test',
    steps: [fail('a', [loop('', fail('n'))])],
    guard: 'if (a) return false;\nfor (const n in o) {\n  if (n) return false;\n}\nreturn true;',
    explain: 'if (a) R\nelse {\n  for (const n in o) {\n    if (isFull(issues)) return issues;\n    if (n) R\n  }\n}',
  },
  {
    about: 'one of several cases',
    steps: [switchOver(fail('a'))],
    guard:
      "switch (kind) {\n  case 'a':\n  case 'b':\n    if (a) return false;\n    break;\n  case 'c':\n    return false;\n  default:\n    return false;\n}\nreturn true;",
    explain:
      "switch (kind) {\n  case 'a':\n  case 'b':\n    if (a) R\n    break;\n  case 'c':\n    R\n    break;\n  default:\n    R\n}",
  },
  {
    about: 'another guard for the value itself',
    steps: [call()],
    guard: 'return checkStrictUser(user, depth + 0);',
    explain: 'issues = explainStrictUser(user, path, issues);',
    tests: ['!checkStrictUser(user, depth + 0)'],
  },
  {
    about: 'another guard behind a test',
    steps: [fail('a', [call()])],
    guard: 'if (a) return false;\nif (!checkStrictUser(user, depth + 0)) return false;\nreturn true;',
    explain: 'if (a) R\nelse issues = explainStrictUser(user, path, issues);',
    tests: ['a', '!checkStrictUser(user, depth + 0)'],
  },
  {
    about: 'another guard for a member',
    steps: [call("'a'")],
    guard: 'return checkStrictUser(user, depth + 1);',
    explain: "issues = explainStrictUser(user, under(path, 'a'), issues);",
    tests: ['!checkStrictUser(user, depth + 1)'],
  },
  {
    about: 'another guard for one of many members',
    steps: [call("'a'", 'n')],
    guard: 'return checkStrictUser(user, depth + 2);',
    explain: "if (!isStrictUser(user)) issues = explainStrictUser(user, under(under(path, 'a'), n), issues);",
    tests: ['!checkStrictUser(user, depth + 2)'],
  },
];

const R = "issues = report(issues, path, undefined, 'type', 'a \\'b\\'', it);";

describe('steps', () => {
  const calls = { asksFirst: (_name: string, isOneOfMany: boolean) => isOneOfMany, otherPage: () => undefined };

  it.each(rows)('$about', ({ steps, guard, explain, tests }) => {
    expect(printGuardBody(steps).join('\n')).toBe(guard);
    const lines = printExplainBody(steps, calls).join('\n').replaceAll(R, 'R');
    expect(lines).toBe(steps.length === 0 ? explain : `let issues = found;\n${explain}\nreturn issues;`);
    expect(testsOf(steps)).toEqual(tests);
  });

  it('name the page that a definition rests on, where it is another one', () => {
    const elsewhere = { ...calls, otherPage: () => "it's" };
    expect(printExplainBody([call()], elsewhere)[1]).toBe("issues = explainStrictUser(user, onPage('it\\'s', path), issues);");
    expect(printExplainBody([call("'a'")], elsewhere)[1]).toBe(
      "issues = explainStrictUser(user, under(path, 'a', 'it\\'s'), issues);",
    );
  });

  it('report where a fault is', () => {
    const at = (...place: readonly string[]) =>
      printExplainBody([{ ...fail('true'), report: { ...report, at: place } } as Step], calls)[1];
    expect(at("'a'")).toContain("report(issues, path, 'a', 'type'");
    expect(at("'a'", 'n')).toContain("report(issues, under(path, 'a'), n, 'type'");
  });
});

it('names of constants are told apart from each other and from words of the language', () => {
  const names = new LocalNames();
  const wanted = [
    'user-id',
    'userId',
    'user_id',
    'class',
    'class',
    '2nd',
    '',
    '事',
    'value',
    'path',
    'found',
    'issues',
    'Array',
    'copy',
    'Copy',
  ];
  expect(wanted.map((name) => names.fresh(name))).toEqual([
    ...['userId', 'userId2', 'userId3', 'classMember', 'class2', 'n2nd', 'member', 'shi'],
    ...['value2', 'path2', 'found2', 'issues2', 'array', 'copyMember', 'copy2'],
  ]);
});
