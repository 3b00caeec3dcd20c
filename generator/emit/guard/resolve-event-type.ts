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
import { allOf } from '../../guard/expression/join.ts';
import { negate } from '../../guard/expression/negate.ts';
import type { Expression } from '../../guard/expression/tree.ts';
import { builtInType, UNKNOWN } from '../../guard/expression/types.ts';
import { ifThen, returns, type Statement } from '../../guard/statement/tree.ts';
import type { DiscriminatorPlace } from '../../model/discriminator.ts';
import { GIVEN_TYPE, type TypeSources, typeByShapeOf, typeInValue } from './event-type.ts';
import { internal, type ModulePart } from './module-part.ts';

const VALUE = local('value');
const TOGETHER = local('together');
const DOCUMENTED = local('documented');
const ALONE = local('alone');
const IS_EVENT_TYPE = declared('isEventType');

/** What is givenType beside the value, where there is an event whose type is not in it. */
export function givenTypeParameter({ needsGivenType }: TypeSources) {
  return needsGivenType ? [{ name: GIVEN_TYPE.name, type: builtInType('string'), isOptional: true }] : [];
}

/** Where there are several places to look at, what is documented counts: two texts together, what was givenType, what a member says. */
export function resolveEventType(sources: TypeSources): ModulePart {
  const hasPairs = sources.pairs.length > 0;
  const last = sources.needsGivenType ? coalesce([ALONE, typeByShapeOf(VALUE)]) : ALONE;
  return internal(
    {
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
    'Finds the event type of a value.',
  );
}

/** Takes what stands at several places, and gives one of them. */
export function firstDocumented(): ModulePart {
  const [texts, text] = [local('texts'), local('text')];
  const isDocumented = allOf([isTypeOf(text, 'string'), call(IS_EVENT_TYPE, text)]);
  const found = method(texts, 'find', { kind: 'arrow', parameters: [{ name: text.name }], body: isDocumented });
  const there = method(texts, 'filter', { kind: 'arrow', parameters: [{ name: text.name }], body: isPresent(text) });
  const type = { kind: 'written', text: 'readonly unknown[]', names: [UNKNOWN] } as const;
  return internal(
    {
      kind: 'function',
      name: 'firstDocumented',
      parameters: [{ name: texts.name, type, isRest: true }],
      result: UNKNOWN,
      body: [returns(coalesce([found, method(there, 'pop')]))],
    },
    'The first documented type among the values of the discriminators; otherwise, the last value.',
  );
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
