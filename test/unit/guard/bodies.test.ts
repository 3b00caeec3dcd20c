import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asConditions } from '../../../generator/guard/compile/conditions.ts';
import { guardBody } from '../../../generator/guard/compile/functions/guard-body.ts';
import { issuesBody } from '../../../generator/guard/compile/functions/issues-body.ts';
import { LocalNames } from '../../../generator/guard/compile/scope.ts';
import type { FailStep, Report, Step } from '../../../generator/guard/compile/step.ts';
import {
  call,
  cast,
  compare,
  declared,
  element,
  literal,
  local,
  property,
  TRUE,
} from '../../../generator/guard/expression/build.ts';
import { allOf, anyOf } from '../../../generator/guard/expression/logic.ts';
import { printExpression } from '../../../generator/guard/expression/print.ts';
import type { Expression, Language } from '../../../generator/guard/expression/tree.ts';
import { runtimeType } from '../../../generator/guard/expression/types.ts';
import { printStatements } from '../../../generator/guard/statement/print.ts';

/* The code of guards is to be short and fast: what becomes of steps. */

const [a, b, c, d, n, x] = [local('a'), local('b'), local('c'), local('d'), local('n'), local('x')];
const report: Report = { code: 'type', expected: "a 'b'", value: local('it'), at: [] };
const fail = (when: Expression, steps: readonly Step[] = [], isImplied = false): FailStep => ({
  kind: 'fail',
  when,
  report,
  steps,
  isImplied,
});
const bind = (value: Expression, ...steps: readonly Step[]): Step => ({ kind: 'bind', name: 'x', value, steps });
const choose = (test: Expression, then: readonly Step[], otherwise: readonly Step[] = []): Step => ({
  kind: 'if',
  test,
  then,
  otherwise,
});
const callStep = (...at: readonly Expression[]): Step => {
  const value = local('user');
  return { kind: 'call', definition: 'User', variant: 'strict', value, at, test: call(declared('checkStrictUser'), value) };
};
const calls = { asksFirst: (_name: string, isOneOfMany: boolean) => isOneOfMany, otherPage: () => undefined };

const y = property(local('it'), 'y');
const guardOf = (steps: readonly Step[], language: Language = 'TypeScript'): string =>
  printStatements(guardBody(steps, language), language).join('\n');
const R = "found = report(found, path, undefined, 'type', 'a \\'b\\'', it);";
const issuesOf = (steps: readonly Step[]): string =>
  printStatements(issuesBody(steps, calls), 'TypeScript').join('\n').replaceAll(R, 'R');

describe('a guard', () => {
  const small = compare(x, '<', literal(1));
  it.each<readonly [string, readonly Step[], string]>([
    ['of nothing holds', [], 'return true;'],
    ['of one test is its opposite', [fail(compare(a, '<', literal(1)))], 'return a >= 1;'],
    ['ends where all fails', [fail(a), fail(TRUE), fail(b)], 'if (a) return false;\nreturn false;'],
    ['leaves out what the next steps imply', [fail(a, [fail(b)], true)], 'return !b;'],
    [
      'reads once what it looks at once',
      [bind(y, fail(small), fail(a))],
      'if (it.y < 1) return false;\nif (a) return false;\nreturn true;',
    ],
    [
      'names what it looks at twice',
      [bind(y, fail(anyOf([small, x])), fail(a))],
      'const x = it.y;\nif (x < 1 || x) return false;\nif (a) return false;\nreturn true;',
    ],
    [
      'names what it looks at later',
      [bind(y, fail(a), fail(small))],
      'const x = it.y;\nif (a) return false;\nif (x < 1) return false;\nreturn true;',
    ],
    [
      'does not read what it does not look at',
      [bind(y, fail(compare(property(a, 'x'), '===', literal('x'))))],
      "return a.x !== 'x';",
    ],
    [
      'joins conditions',
      [choose(anyOf([a, b]), [choose(c, [fail(a), fail(d)])])],
      'if ((a || b) && c) {\n  if (a) return false;\n  if (d) return false;\n}\nreturn true;',
    ],
    ['joins a condition with a test', [choose(a, [fail(b)])], 'return !(a && b);'],
    ['is a condition where all fails under it', [choose(a, [fail(TRUE)])], 'return !a;'],
    [
      'has both ends of a condition',
      [choose(a, [fail(b)], [fail(c)])],
      'if (a) {\n  if (b) return false;\n}\nelse {\n  if (c) return false;\n}\nreturn true;',
    ],
    [
      'goes through names',
      [{ kind: 'for-in', name: 'n', object: a, steps: [bind(element(a, n), fail(small))] }],
      'for (const n in a) {\n  if (a[n] < 1) return false;\n}\nreturn true;',
    ],
    [
      'goes through items',
      [{ kind: 'for-index', name: 'n', start: 1, list: a, steps: [fail(n)] }],
      'for (let n = 1; n < a.length; n++) {\n  if (n) return false;\n}\nreturn true;',
    ],
    [
      'chooses by a value',
      [
        {
          kind: 'switch',
          on: a,
          cases: [
            { labels: [literal('b'), literal('c')], steps: [fail(b)] },
            { labels: [literal('d')], steps: [fail(TRUE)] },
          ],
          otherwise: [fail(TRUE)],
        },
      ],
      "switch (a) {\n  case 'b':\n  case 'c':\n    if (b) return false;\n    break;\n  case 'd':\n    return false;\n  default:\n    return false;\n}\nreturn true;",
    ],
    ['asks another guard', [callStep()], 'return checkStrictUser(user);'],
  ])('%s', (_what, steps, code) => expect(guardOf(steps)).toBe(code));

  it('says a type once, where the value gets its name; in JavaScript there is nothing to say', () => {
    const steps = [bind(cast(a, runtimeType('X')), fail(small))];
    expect(guardOf(steps)).toBe('const x = a as X;\nif (x < 1) return false;\nreturn true;');
    expect(guardOf(steps, 'JavaScript')).toBe('return a >= 1;');
  });
});

describe('a list of faults', () => {
  it.each<readonly [string, readonly Step[], string]>([
    ['tells of all', [fail(a), fail(b)], 'if (a) R\nif (b) R'],
    [
      'goes on with one test where the one before it does not fail',
      [fail(a, [fail(b, [fail(c)])])],
      'if (a) R\nelse if (b) R\nelse if (c) R',
    ],
    ['goes on with several', [fail(a, [fail(b), fail(c)])], 'if (a) R\nelse {\n  if (b) R\n  if (c) R\n}'],
    ['asks something else where that tells more', [{ ...fail(a), whenListed: b }], 'if (b) R'],
    ['names what is told of', [bind(y, fail(x))], 'const x = it.y;\nif (x) R'],
    [
      'has conditions',
      [choose(a, [fail(b)]), choose(b, [fail(c)], [fail(d)])],
      'if (a) if (b) R\nif (b) {\n  if (c) R\n}\nelse {\n  if (d) R\n}',
    ],
    [
      'ends when it is full',
      [fail(a, [{ kind: 'for-in', name: 'n', object: a, steps: [fail(n)] }])],
      'if (a) R\nelse {\n  for (const n in a) {\n    if (isFull(found)) return found;\n    if (n) R\n  }\n}',
    ],
    ['asks that of another guard', [fail(a, [callStep()])], 'if (a) R\nelse found = explainStrictUser(user, path, found);'],
    [
      'asks for one of many only where its guard refuses',
      [callStep(literal('a'), n)],
      "if (!checkStrictUser(user)) found = explainStrictUser(user, under(under(path, 'a'), n), found);",
    ],
  ])('%s', (_what, steps, code) => expect(issuesOf(steps)).toBe(`${code}\nreturn found;`));

  it('of nothing is what was found before', () => expect(issuesOf([])).toBe('return found;'));

  it('names the page that a definition rests on, where it is another one', () => {
    const elsewhere = { ...calls, otherPage: () => "it's" };
    const lines = (step: Step) => printStatements(issuesBody([step], elsewhere), 'TypeScript')[0];
    expect(lines(callStep())).toBe("found = explainStrictUser(user, onPage('it\\'s', path), found);");
    expect(lines(callStep(literal('a')))).toBe("found = explainStrictUser(user, under(path, 'a', 'it\\'s'), found);");
  });

  it('tells where a problem is', () => {
    const at = (...place: readonly Expression[]) => issuesOf([{ ...fail(TRUE), report: { ...report, at: place } }]);
    expect(at(literal('a'))).toContain("report(found, path, 'a', 'type'");
    expect(at(literal('a'), n)).toContain("report(found, under(path, 'a'), n, 'type'");
  });
});

describe('whatever the steps', () => {
  const test = fc.constantFrom(a, b, compare(c, '===', literal(true)), allOf([a, d]), anyOf([b, c]), TRUE);
  const leaf = test.map((one): Step => fail(one));
  const { steps } = fc.letrec<{ steps: readonly Step[]; step: Step }>((tie) => ({
    steps: fc.array(tie('step'), { maxLength: 3, depthIdentifier: 'steps' }),
    step: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'steps' },
      leaf,
      fc.tuple(test, tie('steps')).map(([one, inner]) => fail(one, inner)),
      fc.tuple(test, tie('steps'), tie('steps')).map(([one, then, otherwise]) => choose(one, then, otherwise)),
      fc.tuple(test, test, fc.boolean()).map(([one, value, isTwice]) => {
        // In a block of its own, so that no name is declared twice.
        return choose(one, [bind(value, fail(x), ...(isTwice ? [fail(allOf([x, a]))] : []))]);
      }),
    ),
  }));
  const known = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() });
  const run = (code: string, values: Readonly<Record<string, unknown>>): unknown =>
    new Function(...Object.keys(values), code)(...Object.values(values));

  it('a guard refuses where there are faults, and where one of its tests fails', () => {
    fc.assert(
      fc.property(steps, known, (some, values) => {
        const holds = run(guardOf(some, 'JavaScript'), values);
        const beside = { found: 0, path: '', it: 0, report: (issues: number) => issues + 1 };
        const issues = run(printStatements(issuesBody(some, calls), 'JavaScript').join('\n'), { ...values, ...beside });
        expect(issues === 0).toBe(holds);
        const tests = asConditions(some);
        if (tests === undefined) return;
        expect(run(`return ${printExpression(anyOf(tests), 'JavaScript')};`, values)).toBe(!holds);
      }),
      { numRuns: 500 },
    );
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
    'Array',
    'copy',
    'Copy',
  ];
  expect(wanted.map((name) => names.fresh(name))).toEqual([
    ...['userId', 'userId2', 'userId3', 'classMember', 'class2', 'n2nd', 'member', 'member2'],
    ...['value2', 'path2', 'found2', 'array', 'copyMember', 'copy2'],
  ]);
});
