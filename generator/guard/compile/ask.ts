import type { JsonSchema } from '../../model/json-schema.ts';
import { depthAt, type Scope, type Subject } from './scope.ts';
import type { Step } from './step.ts';

/** An expression that is true when a value is not valid under a schema; what takes more than that gets a function. */
export function failsText(schema: JsonSchema, subject: Subject, scope: Scope, hint: string): string {
  const tests = testsOf(scope.compile(schema, subject, scope));
  if (tests === undefined || tests.length > 3) {
    const depth = scope.depth === undefined ? '' : `, ${depthAt(scope, subject.at)}`;
    return `!${scope.needs.predicate(schema, scope.owner, hint, scope.variant)}(${subject.value}${depth})`;
  }
  return joinTests(tests, ' || ') || 'false';
}

/** An expression that is true when a value is valid under a schema. */
export function holdsText(schema: JsonSchema, subject: Subject, scope: Scope, hint: string): string {
  const tests = testsOf(scope.compile(schema, subject, scope));
  if (tests === undefined || tests.length > 3) return negate(failsText(schema, subject, scope, hint));
  return joinTests(tests.map(negate), ' && ') || 'true';
}

/** The tests of steps that are nothing but tests, in their order; `undefined` if there is more to do. */
export function testsOf(steps: readonly Step[]): readonly string[] | undefined {
  const all = steps.map((step): readonly string[] | undefined => {
    switch (step.kind) {
      case 'fail': {
        const inner = testsOf(step.steps);
        return inner === undefined ? undefined : step.isImplied ? inner : [step.when, ...inner];
      }
      case 'call':
        return [`!${step.test}`];
      case 'if': {
        const inner = step.otherwise.length > 0 ? undefined : testsOf(step.then);
        return inner === undefined ? undefined : [joinTests([step.test, joinTests(inner, ' || ')], ' && ')];
      }
      default:
        return undefined;
    }
  });
  return all.every((tests) => tests !== undefined) ? all.flat() : undefined;
}

/** Joins tests, with parentheses around those that are joined otherwise. `true` is left out of an `&&`. */
export function joinTests(tests: readonly string[], operator: ' && ' | ' || '): string {
  const other = operator === ' && ' ? ' || ' : ' && ';
  const kept = operator === ' && ' && tests.length > 1 ? tests.filter((test) => test !== 'true') : tests;
  if (kept.length === 1) return kept.join('');
  return kept.map((test) => (test.includes(other) ? `(${test})` : test)).join(operator);
}

/** The opposite of a test. */
export function negate(test: string): string {
  if (test === 'true') return 'false';
  if (test === 'false') return 'true';
  if (/^![\w.]+\([^()]*\)$/.test(test)) return test.slice(1);
  if (/^[\w.]+\([^()]*\)$/.test(test)) return `!${test}`;
  const equality = /^((?:typeof )?[\w$.[\]]+ )(!==|===)( (?:'(?:[^'\\]|\\.)*'|[\w.-]+))$/.exec(test);
  if (equality !== null) return `${equality[1]}${equality[2] === '===' ? '!==' : '==='}${equality[3]}`;
  const bound = /^([\w$.]+) (<|>|<=|>=) (-?[\w.+-]+)$/.exec(test);
  return bound === null ? `!(${test})` : `${bound[1]} ${OPPOSITES[bound[2] ?? '']} ${bound[3]}`;
}

/** Of numbers that are numbers: neither side is NaN. */
const OPPOSITES: Readonly<Record<string, string>> = { '<': '>=', '>': '<=', '<=': '>', '>=': '<' };
