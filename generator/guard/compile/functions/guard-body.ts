import { isLiteral, TRUE } from '../../expression/build.ts';
import { allOf, negate } from '../../expression/logic.ts';
import type { Expression, Language } from '../../expression/tree.ts';
import { countUses, replaceLocal } from '../../expression/walk.ts';
import { block, type If, ifThen, isReturnFalse, RETURN_FALSE, returns, type Statement } from '../../statement/tree.ts';
import { countUsesIn } from '../../statement/walk.ts';
import type { Step } from '../step.ts';

/** The body of a guard: it ends at the first problem. */
export function guardBody(steps: readonly Step[], language: Language): readonly Statement[] {
  const statements = bodyOf(steps, language);
  const [only] = statements;
  if (statements.length === 1 && only !== undefined && isRefusal(only)) return [returns(negate(only.test))];
  return endsIn(statements) ? statements : [...statements, returns(TRUE)];
}

/** What comes after a certain end is left out. */
function bodyOf(steps: readonly Step[], language: Language): readonly Statement[] {
  const statements: Statement[] = [];
  for (const step of steps) {
    statements.push(...statementsOf(step, language));
    if (endsIn(statements)) break;
  }
  return statements;
}

function statementsOf(step: Step, language: Language): readonly Statement[] {
  const inner = (steps: readonly Step[]): readonly Statement[] => bodyOf(steps, language);
  switch (step.kind) {
    case 'fail':
      if (step.isImplied) return inner(step.steps);
      return isLiteral(step.when, true) ? [RETURN_FALSE] : [refuseIf(step.when), ...inner(step.steps)];
    case 'bind':
      return bind(step.name, step.value, inner(step.steps), language);
    case 'if':
      return [condition(step.test, inner(step.then), inner(step.otherwise))];
    case 'for-in':
    case 'for-index': {
      const { steps, ...loop } = step;
      return [{ ...loop, body: inner(steps) }];
    }
    case 'switch': {
      const cases = step.cases.map(({ labels, steps }) => ({ labels, body: closeCase(inner(steps)) }));
      return [{ kind: 'switch', on: step.on, cases, otherwise: inner(step.otherwise) }];
    }
    case 'call':
      return [refuseIf(negate(step.test))];
  }
}

/** A value that is looked at once stands where it is looked at; one that is not looked at is not read. */
function bind(name: string, value: Expression, statements: readonly Statement[], language: Language): readonly Statement[] {
  const uses = countUsesIn(statements, name, 2);
  if (uses === 0) return statements;
  const [first, ...others] = statements;
  if (first !== undefined && uses === 1 && isRefusal(first) && countUses(first.test, name, 1) === 1 && isShort(value, language))
    return [refuseIf(replaceLocal(first.test, name, value)), ...others];
  return [{ kind: 'const', name, value }, ...statements];
}

/** Whether a value can stand in the midst of a test. A cast is said once, where the value gets its name. */
function isShort(value: Expression, language: Language): boolean {
  return value.kind !== 'conditional' && (value.kind !== 'cast' || language === 'JavaScript');
}

/** One condition in another is one of both. */
function condition(test: Expression, then: readonly Statement[], otherwise: readonly Statement[]): Statement {
  const [only] = then;
  if (otherwise.length > 0) return ifThen(test, block(then), block(otherwise));
  if (then.length === 1 && isReturnFalse(only)) return refuseIf(test);
  if (then.length === 1 && only?.kind === 'if' && only.otherwise === undefined)
    return { ...only, test: allOf([test, only.test]) };
  return ifThen(test, block(then));
}

function refuseIf(test: Expression): Statement {
  return ifThen(test, RETURN_FALSE);
}

function isRefusal(statement: Statement): statement is If {
  return statement.kind === 'if' && statement.otherwise === undefined && isReturnFalse(statement.then);
}

function endsIn(statements: readonly Statement[]): boolean {
  return isReturnFalse(statements.at(-1));
}

/** What is done in one case of a switch ends there. */
function closeCase(statements: readonly Statement[]): readonly Statement[] {
  return endsIn(statements) ? statements : [...statements, { kind: 'break' }];
}

/** A guard that is one look at the type of its value, or none: nothing can go wrong in it. */
function looksAtTypeOnly([only, ...others]: readonly Statement[]): boolean {
  if (others.length > 0 || only?.kind !== 'return' || only.value === undefined) return false;
  const { value } = only;
  if (value.kind === 'comparison') return value.left.kind === 'typeof';
  if (value.kind === 'call') return value.callee.kind === 'property' && isNumberFunction(value.callee.object);
  return isLiteral(value, true) || isLiteral(value, false);
}

function isNumberFunction(object: Expression): boolean {
  return object.kind === 'name' && object.from === 'built-in' && object.name === 'Number';
}

/** A getter or proxy may throw while it is read, and a value may be nested too deep: then it is not valid. */
export function safely(statements: readonly Statement[]): readonly Statement[] {
  return looksAtTypeOnly(statements) ? statements : [{ kind: 'try', body: statements, handler: [RETURN_FALSE] }];
}
