import { call, compare, conditional, declared, literal, local, method, property, sum } from '../../guard/expression/build.ts';
import { allOf } from '../../guard/expression/logic.ts';
import type { Expression } from '../../guard/expression/tree.ts';
import { builtInType, type TypeNode, textsType, UNKNOWN } from '../../guard/expression/types.ts';
import type { GuardCompiler } from '../../guard/guard-compiler.ts';
import { returns, type Statement } from '../../guard/statement/tree.ts';
import type { PlannedEnvelope, PlannedEvent } from '../../model/plan.ts';
import { internal, type ModulePart } from './module-part.ts';
import { type PerfectHash, perfectHash } from './perfect-hash.ts';

/** Up to this many types a `switch` over the text is as fast as anything; above, it is compared with each of them. */
const MAX_COMPARED = 8;

const TYPE = local('type');
const VALUE = local('value');

/** The names of the envelopes that events come in. */
export function envelopeNames(events: readonly PlannedEvent[]): TypeNode {
  return textsType([...new Set(events.map(({ envelope }) => shortName(envelope)))]);
}

/** The name of an envelope without the member that distinguishes bare events. */
function shortName({ name, dataMember }: PlannedEnvelope): string {
  return dataMember === undefined ? 'bare' : name;
}

/** Its cases are guards that give the same few values, so that one result is made for all of them: that is the fastest. */
export function envelopeOf(events: readonly PlannedEvent[], compiler: GuardCompiler): ModulePart {
  const verdicts = events.map(({ type, eventType, envelope }): Verdict => {
    const guard = declared(compiler.guard(eventType, 'plain'));
    return { type, isValid: call(guard, VALUE), envelope: literal(shortName(envelope)) };
  });
  const hash = events.length > MAX_COMPARED ? perfectHash(events.map(({ type }) => type)) : undefined;
  const result = { kind: 'union', types: [envelopeNames(events), builtInType('undefined')] } as const;
  return internal(
    {
      kind: 'function',
      name: 'envelopeOf',
      parameters: [
        { name: TYPE.name, type: builtInType('string') },
        { name: VALUE.name, type: UNKNOWN },
      ],
      result,
      body: [...(hash === undefined ? [compareAll(verdicts)] : jump(verdicts, hash)), returns(literal(undefined))],
    },
    'The envelope of a valid event; nothing for one that is not valid, or of an unknown type.',
  );
}

interface Verdict {
  readonly type: string;
  readonly isValid: Expression;
  readonly envelope: Expression;
}

function verdictIf(test: Expression, envelope: Expression): Statement {
  return returns(conditional(test, envelope, literal(undefined)));
}

function compareAll(verdicts: readonly Verdict[]): Statement {
  const cases = verdicts.map(({ type, isValid, envelope }) => ({
    labels: [literal(type)],
    body: [verdictIf(isValid, envelope)],
  }));
  return { kind: 'switch', on: TYPE, cases, otherwise: undefined };
}

/** A jump by a number that no two of the types share, and one comparison. Positions count from the end, as beginnings are alike. */
function jump(verdicts: readonly Verdict[], { first, second, factors, mask, slotOf }: PerfectHash): readonly Statement[] {
  const cases = [...verdicts]
    .sort((left, right) => slotOf(left.type) - slotOf(right.type))
    .map(({ type, isValid, envelope }) => ({
      labels: [literal(slotOf(type))],
      body: [verdictIf(allOf([compare(TYPE, '===', literal(type)), isValid]), envelope)],
    }));
  const length = property(TYPE, 'length');
  const character = (position: number, factor: number): Expression => {
    const at = { kind: 'arithmetic', operator: '-', operands: [length, literal(position)] } as const;
    return { kind: 'arithmetic', operator: '*', operands: [method(TYPE, 'charCodeAt', at), literal(factor)] };
  };
  const all = sum([length, character(first, factors[0]), character(second, factors[1])]);
  return [
    { kind: 'comment', text: 'The length and two characters distinguish all documented types.' },
    { kind: 'switch', on: { kind: 'arithmetic', operator: '&', operands: [all, literal(mask)] }, cases, otherwise: undefined },
  ];
}
