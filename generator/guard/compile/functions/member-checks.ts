import { call, compare, isPresent, isSame, literal, local, runtime } from '../../expression/build.ts';
import type { Call, Expression } from '../../expression/tree.ts';
import { describeKinds, isNoneOf } from '../kinds.ts';
import type { FailStep, Step, ValuePath } from '../step.ts';

type Bind = Extract<Step, { readonly kind: 'bind' }>;

/** How what was found so far and places are written in the function at hand. */
export interface CheckWords {
  readonly found: Expression;
  readonly pathOf: (at: ValuePath) => Expression;
}

/** A call that lists the problems of a member which only has to be of a kind, as most are: half of the code. Nothing for any other. */
export function memberCheck({ name, value, steps }: Bind, words: CheckWords): Call | undefined {
  const member = local(name);
  const [first] = steps;
  const isOptional = first?.kind === 'if' && first.otherwise.length === 0 && isSame(first.test, isPresent(member));
  const [step, ...others] = first?.kind === 'if' && isOptional ? first.then : steps;
  if (value.kind !== 'property' || step === undefined || steps.length + others.length > 1) return undefined;
  if (step.kind !== 'fail' || step.steps.length > 0 || step.whenListed !== undefined) return undefined;
  const { at } = step.report;
  const check = isMember(at, value.name) ? checkOf(step, member) : undefined;
  if (check === undefined) return undefined;
  const optional = isOptional ? [literal(true)] : [];
  return call(
    runtime(check.name),
    words.found,
    words.pathOf(at.slice(0, -1)),
    value,
    literal(value.name),
    ...check.about,
    ...optional,
  );
}

/** The function of the run-time that checks the same as a step, and what it needs to be told. */
function checkOf(
  { when, report }: FailStep,
  member: Expression,
): { readonly name: string; readonly about: readonly Expression[] } | undefined {
  const { code, expected } = report;
  const kind = KINDS.find((some) => describeKinds([some]) === expected);
  if (code === 'type' && kind !== undefined && isSame(when, isNoneOf([kind], member)))
    return { name: EXPECTATIONS[kind], about: [] };
  const only = when.kind === 'comparison' && when.right.kind === 'literal' ? when.right : undefined;
  const isLiteral = code === 'literal' && only !== undefined && isSame(when, compare(member, '!==', only));
  return isLiteral && expected === JSON.stringify(only.value) ? { name: 'expectLiteral', about: [only] } : undefined;
}

function isMember(at: ValuePath, name: string): boolean {
  const last = at.at(-1);
  return last?.kind === 'literal' && last.value === name;
}

/** The function of the run-time for each kind that most members are of. */
const EXPECTATIONS = { string: 'expectString', number: 'expectNumber', boolean: 'expectBoolean' } as const;
const KINDS = ['string', 'number', 'boolean'] as const;
