import type { SchemaType } from '../../../model/schema.ts';
import { call, declared, isPresent, isSame, literal, local, runtime } from '../../expression/build.ts';
import type { Call, Expression } from '../../expression/tree.ts';
import { describeKinds, isNoneOf } from '../kinds.ts';
import { explainNameOf, guardNameOf } from '../names.ts';
import type { Step, ValuePath } from '../step.ts';

type Bind = Extract<Step, { readonly kind: 'bind' }>;

/** How places and calls of the function at hand are written. */
export interface CheckWords {
  readonly issues: Expression;
  readonly pathOf: (at: ValuePath) => Expression;
  readonly asksFirst: (definition: string, isOneOfMany: boolean) => boolean;
  readonly otherPage: (definition: string) => string | undefined;
}

/**
 * What lists the problems of a member in one call, which takes less than half of the code: most members are only of a kind,
 * or what a definition says. Nothing for any other.
 */
export function memberCheck({ name, value, steps }: Bind, words: CheckWords): Call | undefined {
  const member = local(name);
  const [first] = steps;
  const isOptional = first?.kind === 'if' && first.otherwise.length === 0 && isSame(first.test, isPresent(member));
  const [step, ...others] = first?.kind === 'if' && isOptional ? first.then : steps;
  if (value.kind !== 'property' || step === undefined || steps.length + others.length > 1) return undefined;
  const place = (at: ValuePath): readonly Expression[] => [words.issues, words.pathOf(at.slice(0, -1)), value.object];
  if (step.kind === 'call') {
    const { definition, variant, at } = step;
    if (!isMember(at, value.name) || isOptional || words.otherPage(definition) !== undefined) return undefined;
    const guards = words.asksFirst(definition, at.length > 1) ? [declared(guardNameOf(definition, variant))] : [];
    const explain = declared(explainNameOf(definition, variant));
    return call(runtime('addIssuesOf'), ...place(at), literal(value.name), explain, ...guards);
  }
  if (step.kind !== 'fail' || step.steps.length > 0 || step.whenListed !== undefined) return undefined;
  const { code, expected, at } = step.report;
  if (!isMember(at, value.name)) return undefined;
  const kinds = SIMPLE_KINDS.find((some) => describeKinds(some) === expected);
  if (code !== 'type' || kinds === undefined || !isSame(step.when, isNoneOf(kinds, member))) return undefined;
  const optional = isOptional ? [literal(true)] : [];
  return call(runtime('expectKind'), ...place(at), literal(value.name), literal(expected), ...optional);
}

function isMember(at: ValuePath, name: string): boolean {
  const last = at.at(-1);
  return last?.kind === 'literal' && last.value === name;
}

const SINGLE: readonly SchemaType[] = ['string', 'number', 'boolean'];

/** What the run-time tells apart by the same words. */
const SIMPLE_KINDS: readonly (readonly SchemaType[])[] = SINGLE.flatMap((kind) => [[kind], [kind, 'null'], ['null', kind]]);
