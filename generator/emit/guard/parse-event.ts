import { isTypeOf } from '../../guard/compile/kinds.ts';
import {
  array,
  call,
  cast,
  conditional,
  declared,
  element,
  isMissing,
  literal,
  local,
  object,
  runtime,
} from '../../guard/expression/build.ts';
import { negate } from '../../guard/expression/logic.ts';
import type { Expression } from '../../guard/expression/tree.ts';
import {
  builtInType,
  documentedType,
  moduleType,
  predicateType,
  printType,
  runtimeType,
  UNKNOWN,
} from '../../guard/expression/types.ts';
import type { GuardCompiler } from '../../guard/guard-compiler.ts';
import { ifThen, returns, type Statement } from '../../guard/statement/tree.ts';
import type { Plan, PlannedEvent } from '../../model/plan.ts';
import { envelopeNames, envelopeOf } from './envelope-of.ts';
import { GIVEN_TYPE, type TypeSources, typeInObject, typeOfValue, typeSourcesOf } from './event-type.ts';
import { exported, internal, type ModulePart } from './module-part.ts';
import { constantOf, pageConstants } from './page-constants.ts';
import { eventTypeFunctions, givenTypeParameter } from './resolve-event-type.ts';

const TYPE = local('type');
const VALUE = local('value');
const RAW = local('raw');
const PATH = local('path');
const FOUND = local('found');
const EXPLAINERS = declared('EXPLAINERS');
const NOTHING = literal(undefined);

/** `parseEvent` and its result; it needs `explainersTable` further down. */
export function parseEvent({ events, pages }: Plan, compiler: GuardCompiler): readonly ModulePart[] {
  const page = declared(constantOf([], pageConstants(pages)));
  const sources = typeSourcesOf(events);
  return [
    parsedEvent(events),
    parser(sources, page),
    envelopeOf(events, compiler),
    ...eventTypeFunctions(events, compiler).map(({ declaration, comment }) => internal(declaration, comment)),
    rejectedEvent(sources, page),
    isEventType(),
    explainEventType(sources),
  ];
}

function parsedEvent(events: readonly PlannedEvent[]): ModulePart {
  const [eventType, eventMap, issue] = [documentedType('EventType'), documentedType('EventMap'), runtimeType('Issue')];
  const text = `
  | { [T in EventType]: { readonly kind: 'event'; readonly type: T; readonly event: EventMap[T]; readonly envelope: ${printType(envelopeNames(events))} } }[EventType]
  | { readonly kind: 'unknown'; readonly type: string; readonly raw: unknown }
  | { readonly kind: 'invalid'; readonly type: EventType | undefined; readonly issues: readonly Issue[]; readonly raw: unknown }`;
  return exported('What a value turned out to be: a documented event, one of an unknown type, or not valid.', {
    kind: 'type alias',
    name: 'ParsedEvent',
    type: { kind: 'written', text, names: [eventType, eventMap, issue] },
  });
}

const PARSED_EVENT = moduleType('ParsedEvent');

function issuesOf(explain: Expression, value: Expression, page: Expression): Expression {
  return call(runtime('listIssues'), explain, value, page);
}

function parser(sources: TypeSources, page: Expression): ModulePart {
  const envelope = local('envelope');
  const found = call(declared('envelopeOf'), TYPE, VALUE);
  const event = object({ kind: literal('event'), type: TYPE, event: VALUE, envelope });
  const refused = call(declared('rejectedEvent'), VALUE, ...(sources.needsGivenType ? [GIVEN_TYPE] : []));
  const issues = issuesOf(declared('explainEventType'), VALUE, page);
  const body: readonly Statement[] = [
    { kind: 'const', name: TYPE.name, value: typeOfValue(sources, VALUE) },
    {
      kind: 'const',
      name: envelope.name,
      value: conditional(isTypeOf(TYPE, 'string'), found, NOTHING),
    },
    returns(conditional(isMissing(envelope), refused, cast(event, PARSED_EVENT))),
  ];
  const handler = [returns(object({ kind: literal('invalid'), type: NOTHING, issues, raw: VALUE }))];
  return exported(
    `Identifies an event by its type, and checks whether it matches its documentation. Never throws.${aboutGivenType(sources)}`,
    {
      kind: 'function',
      name: 'parseEvent',
      parameters: [{ name: VALUE.name, type: UNKNOWN }, ...givenTypeParameter(sources)],
      result: PARSED_EVENT,
      body: [{ kind: 'try', body, handler }],
    },
  );
}

function aboutGivenType({ needsGivenType: needsIt, headers }: TypeSources): string {
  const names = headers.map((name) => `\`${name}\``).join(' or ');
  const source = headers.length === 0 ? 'a header of the request' : `the header ${names}`;
  return needsIt
    ? ` \`givenType\` is the type according to ${source}. Without it, an event that has no type is the one that the value matches, if there is exactly one.`
    : '';
}

function rejectedEvent(sources: TypeSources, page: Expression): ModulePart {
  const [explain, ownPage] = [local('explain'), local('page')];
  const invalid = (type: Expression, issues: Expression): Statement =>
    returns(object({ kind: literal('invalid'), type, issues, raw: RAW }));
  const isKnown = call(declared('isEventType'), TYPE);
  return internal({
    kind: 'function',
    name: 'rejectedEvent',
    parameters: [{ name: RAW.name, type: UNKNOWN }, ...givenTypeParameter(sources)],
    result: PARSED_EVENT,
    body: [
      { kind: 'const', name: TYPE.name, value: typeOfValue(sources, RAW) },
      ifThen(negate(isTypeOf(TYPE, 'string')), invalid(NOTHING, issuesOf(declared('explainEventType'), RAW, page))),
      ifThen(negate(isKnown), returns(object({ kind: literal('unknown'), type: TYPE, raw: RAW }))),
      { kind: 'const', name: [explain.name, ownPage.name], value: element(EXPLAINERS, TYPE) },
      invalid(TYPE, issuesOf(explain, RAW, ownPage)),
    ],
  });
}

function isEventType(): ModulePart {
  return internal({
    kind: 'function',
    name: 'isEventType',
    parameters: [{ name: TYPE.name, type: builtInType('string') }],
    result: predicateType(TYPE.name, documentedType('EventType')),
    body: [returns(call(runtime('hasOwn'), EXPLAINERS, TYPE))],
  });
}

function explainEventType(sources: TypeSources): ModulePart {
  const [first] = sources.paths;
  const report = (key: Expression, expected: string, value: Expression): Statement =>
    returns(call(runtime('report'), FOUND, PATH, key, literal('type'), literal(expected), value));
  return internal({
    kind: 'function',
    name: 'explainEventType',
    parameters: [
      { name: RAW.name, type: UNKNOWN },
      { name: PATH.name, type: runtimeType('Path') },
      { name: FOUND.name, type: runtimeType('Found') },
    ],
    result: runtimeType('Found'),
    body: [
      ifThen(negate(call(runtime('isObject'), RAW)), report(NOTHING, 'an object', RAW)),
      first === undefined
        ? report(NOTHING, expectedEvent(sources), RAW)
        : report(literal(first.join('.')), 'a string', typeInObject(sources.paths, RAW)),
    ],
  });
}

function expectedEvent({ headers }: TypeSources): string {
  const documented = 'one of the documented events';
  return headers.length === 0 ? documented : `${documented}, named by the header ${headers.join(' or ')}`;
}

/** The table of what lists the problems of each type; it has to stand below the constants that it holds. */
export function explainersTable({ events, pages }: Plan, compiler: GuardCompiler): ModulePart {
  const constants = pageConstants(pages);
  const properties = events.map(({ type, eventType, pages: own }) => {
    const items = [declared(compiler.explain(eventType, 'plain')), declared(constantOf(own, constants))];
    return [type, array(items)] as const;
  });
  const text = '{ readonly [T in EventType]: readonly [Explain, Path] }';
  const names = [documentedType('EventType'), runtimeType('Explain'), runtimeType('Path')];
  return internal({
    kind: 'constant',
    name: EXPLAINERS.name,
    type: { kind: 'written', text, names },
    value: { kind: 'object', properties, layout: 'lines' },
  });
}
