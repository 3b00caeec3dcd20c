import { isTypeOf } from '../../guard/compile/kinds.ts';
import {
  array,
  call,
  coalesce,
  compare,
  conditional,
  declared,
  element,
  isPresent,
  literal,
  local,
  method,
  property,
  sum,
} from '../../guard/expression/build.ts';
import { allOf, negate } from '../../guard/expression/logic.ts';
import type { Expression } from '../../guard/expression/tree.ts';
import { builtInType, documentedType, UNKNOWN } from '../../guard/expression/types.ts';
import type { GuardCompiler } from '../../guard/guard-compiler.ts';
import { does, type FunctionDeclaration, ifThen, returns, type Statement } from '../../guard/statement/tree.ts';
import type { DiscriminatorPlace } from '../../model/discriminator.ts';
import type { PlannedEvent } from '../../model/plan.ts';
import {
  GIVEN_TYPE,
  hasSeveralSources,
  needsGivenType,
  type TypeSources,
  typeByShapeOf,
  typeInValue,
  typeSourcesOf,
} from './event-type.ts';

const VALUE = local('value');
const FOUND = local('found');
const TOGETHER = local('together');
const DOCUMENTED = local('documented');
const ALONE = local('alone');
const IS_EVENT_TYPE = declared('isEventType');

/** The parameter for the type that is given besides the value, if there is an event whose type is not in the value. */
export function givenTypeParameter({ needsGivenType }: TypeSources) {
  return needsGivenType ? [{ name: GIVEN_TYPE.name, type: builtInType('string'), isOptional: true }] : [];
}

/** A function that finds the type of an event, and what its comment says. */
export interface EventTypeFunction {
  readonly declaration: FunctionDeclaration;
  readonly comment: string;
}

/** The functions that `typeOfValue` calls for some events. They call `isEventType`. */
export function eventTypeFunctions(events: readonly PlannedEvent[], compiler: GuardCompiler): readonly EventTypeFunction[] {
  const sources = typeSourcesOf(events);
  const untyped = events.filter(({ envelope }) => needsGivenType(envelope.discriminator));
  return [
    ...(hasSeveralSources(sources) ? [resolveEventType(sources)] : []),
    ...(untyped.length > 0 ? [typeByShape(untyped, compiler)] : []),
    ...(sources.paths.length > 1 ? [firstDocumented()] : []),
  ];
}

/** Where there are several places to look at, what is documented counts: two texts together, the type that was given, what a member says. */
function resolveEventType(sources: TypeSources): EventTypeFunction {
  const hasPairs = sources.pairs.length > 0;
  const last = sources.needsGivenType ? coalesce([ALONE, typeByShapeOf(VALUE)]) : ALONE;
  return {
    comment: 'Finds the event type of a value.',
    declaration: {
      kind: 'function',
      name: 'resolveEventType',
      parameters: [{ name: VALUE.name, type: UNKNOWN }, ...givenTypeParameter(sources)],
      result: UNKNOWN,
      body: [
        ...(hasPairs ? documentedTogether(sources) : []),
        { kind: 'const', name: ALONE.name, value: singleType(sources) },
        ...(hasPairs ? [togetherUnlessDocumented()] : []),
        returns(last),
      ],
    },
  };
}

/** Events that no member identifies are recognized by their shape. */
function typeByShape(events: readonly PlannedEvent[], compiler: GuardCompiler): EventTypeFunction {
  const eventType = documentedType('EventType');
  const tests = events.map(({ type, eventType: name }) => {
    const fits = call(declared(compiler.guard(name, 'plain')), VALUE);
    return does(allOf([fits, method(FOUND, 'push', literal(type))]));
  });
  const isOne = compare(property(FOUND, 'length'), '===', literal(1));
  return {
    comment: 'The one event without a type of its own that a value matches; nothing if it matches several, or none.',
    declaration: {
      kind: 'function',
      name: 'typeByShape',
      parameters: [{ name: VALUE.name, type: UNKNOWN }],
      result: { kind: 'union', types: [eventType, builtInType('undefined')] },
      body: [
        { kind: 'const', name: FOUND.name, type: { kind: 'list', items: eventType }, value: array([]) },
        ...tests,
        returns(conditional(isOne, element(FOUND, literal(0)), literal(undefined))),
      ],
    },
  };
}

/** Takes what stands at several places, and gives one of them. */
function firstDocumented(): EventTypeFunction {
  const [texts, text] = [local('texts'), local('text')];
  const isDocumented = allOf([isTypeOf(text, 'string'), call(IS_EVENT_TYPE, text)]);
  const found = method(texts, 'find', { kind: 'arrow', parameters: [{ name: text.name }], body: isDocumented });
  const there = method(texts, 'filter', { kind: 'arrow', parameters: [{ name: text.name }], body: isPresent(text) });
  const type = { kind: 'written', text: 'readonly unknown[]', names: [UNKNOWN] } as const;
  return {
    comment: 'The first documented type among the values of the discriminators; otherwise, the last value.',
    declaration: {
      kind: 'function',
      name: 'firstDocumented',
      parameters: [{ name: texts.name, type, isRest: true }],
      result: UNKNOWN,
      body: [returns(coalesce([found, method(there, 'pop')]))],
    },
  };
}

/** The types that two places make together, and the end of the function where one of them is documented. */
function documentedTogether({ pairs }: TypeSources): readonly Statement[] {
  const [first, second] = [local('first'), local('second')];
  const areTexts = allOf([isTypeOf(first, 'string'), isTypeOf(second, 'string')]);
  const composed = conditional(areTexts, array([sum([first, literal('.'), second])]), array([]));
  const halves = array(pairs.map((pair) => array([textAt(pair.first), textAt(pair.second)])));
  const compose = { kind: 'arrow', parameters: [{ items: [first.name, second.name] }], body: composed } as const;
  return [
    { kind: 'const', name: TOGETHER.name, value: method(halves, 'flatMap', compose) },
    { kind: 'const', name: DOCUMENTED.name, value: method(TOGETHER, 'find', IS_EVENT_TYPE) },
    ifThen(isPresent(DOCUMENTED), returns(DOCUMENTED)),
  ];
}

/** What one place says by itself. */
function singleType({ paths, needsGivenType }: TypeSources): Expression {
  if (paths.length === 0) return GIVEN_TYPE;
  const inPayload = typeInValue(paths, VALUE);
  if (!needsGivenType) return inPayload;
  const isDocumented = allOf([isPresent(GIVEN_TYPE), call(IS_EVENT_TYPE, GIVEN_TYPE)]);
  return conditional(isDocumented, GIVEN_TYPE, coalesce([inPayload, GIVEN_TYPE]));
}

function togetherUnlessDocumented(): Statement {
  const isSome = compare(property(TOGETHER, 'length'), '>', literal(0));
  const isDocumented = allOf([isTypeOf(ALONE, 'string'), call(IS_EVENT_TYPE, ALONE)]);
  return ifThen(allOf([isSome, negate(isDocumented)]), returns(element(TOGETHER, literal(0))));
}

function textAt(place: DiscriminatorPlace): Expression {
  return place.kind === 'header' ? GIVEN_TYPE : typeInValue([place.path], VALUE);
}
