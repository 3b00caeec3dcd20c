import { call, declared, isLiteral, literal, local, runtime } from '../../expression/build.ts';
import { negate } from '../../expression/logic.ts';
import type { Expression } from '../../expression/tree.ts';
import { block, does, ifThen, returns, type Statement } from '../../statement/tree.ts';
import { countUsesIn } from '../../statement/walk.ts';
import { explainNameOf } from '../names.ts';
import type { FailStep, Report, Step, ValuePath } from '../step.ts';
import { memberCheck } from './member-checks.ts';

/** How the function of a definition is called in order to list problems. */
export interface ExplainCalls {
  /** Whether its guard is asked first. Not where that fails anyway, nor in a circle, where it would be asked again and again. */
  readonly asksFirst: (definition: string, isOneOfMany: boolean) => boolean;
  /** The page that a definition rests on, where it is not that of the function at hand. */
  readonly otherPage: (definition: string) => string | undefined;
}

const FOUND = local('found');
const PATH = local('path');

/** The body of a function that lists all problems. */
export function issuesBody(steps: readonly Step[], calls: ExplainCalls): readonly Statement[] {
  return [...bodyOf(steps, calls), returns(FOUND)];
}

function bodyOf(steps: readonly Step[], calls: ExplainCalls): readonly Statement[] {
  return steps.flatMap((step) => statementsOf(step, calls));
}

function statementsOf(step: Step, calls: ExplainCalls): readonly Statement[] {
  const inner = (steps: readonly Step[]): readonly Statement[] => bodyOf(steps, calls);
  switch (step.kind) {
    case 'fail':
      return [failStatement(step, inner(step.steps))];
    case 'bind': {
      const check = memberCheck(step, { found: FOUND, pathOf });
      if (check !== undefined) return [adds(check)];
      const statements = inner(step.steps);
      const isUsed = countUsesIn(statements, step.name, 1) > 0;
      return isUsed ? [{ kind: 'const', name: step.name, value: step.value }, ...statements] : statements;
    }
    case 'if': {
      const [then, otherwise] = [inner(step.then), inner(step.otherwise)];
      const [only] = then;
      if (otherwise.length > 0) return [ifThen(step.test, block(then), block(otherwise))];
      return [ifThen(step.test, then.length === 1 && only !== undefined && fitsOnLine(only) ? only : block(then))];
    }
    case 'for-in':
    case 'for-index': {
      const { steps, ...loop } = step;
      return [{ ...loop, body: [STOP_WHEN_FULL, ...inner(steps)] }];
    }
    case 'switch': {
      const cases = step.cases.map(({ labels, steps }) => ({ labels, body: [...inner(steps), { kind: 'break' } as const] }));
      return [{ kind: 'switch', on: step.on, cases, otherwise: inner(step.otherwise) }];
    }
    case 'call':
      return [callStatement(step, calls)];
  }
}

/** However long a list is, no more is looked at than is reported. */
const STOP_WHEN_FULL = ifThen(call(runtime('isFull'), FOUND), returns(FOUND));

function failStatement({ when, whenListed, report }: FailStep, statements: readonly Statement[]): Statement {
  const test = whenListed ?? when;
  const reported = adds(reportOf(report));
  if (isLiteral(test, true)) return reported;
  const [only] = statements;
  if (only === undefined) return ifThen(test, reported);
  const canFollow = statements.length === 1 && (only.kind === 'if' || only.kind === 'expression');
  return ifThen(test, reported, canFollow ? only : block(statements));
}

/** Whether a statement can stand on the line of a condition. */
function fitsOnLine(statement: Statement): boolean {
  if (statement.kind === 'if') return statement.otherwise === undefined && fitsOnLine(statement.then);
  return statement.kind === 'expression';
}

function adds(issues: Expression): Statement {
  return does({ kind: 'assignment', target: FOUND, value: issues });
}

function reportOf({ code, expected, value, at }: Report): Expression {
  const key = at.at(-1) ?? literal(undefined);
  return call(runtime('report'), FOUND, pathOf(at.slice(0, -1)), key, literal(code), literal(expected), value);
}

function callStatement(
  { definition, variant, value, at, test }: Extract<Step, { kind: 'call' }>,
  calls: ExplainCalls,
): Statement {
  const path = pathOf(at, calls.otherPage(definition));
  const explained = adds(call(declared(explainNameOf(definition, variant)), value, path, FOUND));
  return calls.asksFirst(definition, at.length > 1) ? ifThen(negate(test), explained) : explained;
}

/** The place of a value, and the page that it is on where that is another one. */
function pathOf(at: ValuePath, page?: string): Expression {
  const pageName = page === undefined ? [] : [literal(page)];
  if (at.length === 0) return page === undefined ? PATH : call(runtime('onPage'), ...pageName, PATH);
  return at.reduce<Expression>(
    (above, key, index) => call(runtime('under'), above, key, ...(index === at.length - 1 ? pageName : [])),
    PATH,
  );
}
