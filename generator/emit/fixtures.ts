import { formsOf, variantsOf } from '../guard/event-forms.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan, PlannedEvent, PlannedVariant } from '../model/plan.ts';
import { propertyKey, stringLiteral } from '../text/encode.ts';
import type { JsonValue } from '../text/json/node.ts';
import { docComment, fileHeader, importLine, joinParts } from './code/layout.ts';
import { type EmitContext, templateNamed } from './emitter.ts';
import { documentedExample, type SampledEvent, wholeExample } from './fixture/sample.ts';
import { filledMembers, hasUndocumented } from './fixture/values.ts';

/** For each event its documented example, and a function that makes valid events of that kind; both by event type as well. */
export function emitFixtures(plan: Plan, context: EmitContext): readonly OutputFile[] {
  if (plan.events.length === 0) return [];
  const imports = importLine(
    [...plan.events.flatMap(formsOf).map(({ eventType }) => eventType), 'EventMap', 'EventType'].sort(),
    `./types${context.options.importExtension}`,
    true,
  );
  const runtime = templateNamed(context, 'fixtures.ts').statements.map((statement) => statement.text);
  const text = joinParts([
    fileHeader(plan.pages),
    imports,
    ...plan.events.flatMap((event) => [
      printFixtures(event),
      ...variantsOf(event).map((variant) => printFixtures(asEvent(variant))),
    ]),
    ...printByType(plan.events),
    ...runtime,
  ]);
  return [{ path: 'fixtures.ts', text, owner: 'generator', role: 'code', exported: true }];
}

type Shown = SampledEvent & Pick<PlannedEvent, 'type' | 'eventType' | 'example' | 'factory'>;

/** A variant by what it is called among handlers. */
function asEvent({ key, ...variant }: PlannedVariant): Shown {
  return { type: key, ...variant };
}

function printFixtures(event: Shown): string {
  const { type, eventType, example, factory, schema } = event;
  const definitions = schema.$defs ?? {};
  const shown = documentedExample(event);
  const value = wholeExample(event);
  const filled = filledMembers(value, schema, definitions);
  const isWhole = JSON.stringify(shown) === JSON.stringify(value);
  const about =
    shown === undefined
      ? `No example of \`${type}\` is documented; this is the least that its schema asks for.`
      : `The documented example of \`${type}\`${isWhole ? '' : ', with what the page leaves out of it'}.`;
  return joinParts([
    `${docComment([about])}export const ${example}: ${eventType} = ${printValue(value, '')}${hasUndocumented(value, schema, definitions) ? ` as unknown as ${eventType}` : ''};`,
    `${docComment([`A valid \`${type}\` event: the example with its placeholders filled, and the given properties replaced.`])}export function ${factory}(overrides?: Overrides<${eventType}>): ${eventType} {
  return make<${eventType}>(${example}, ${filled === undefined ? '{}' : printValue(filled, '  ')}, overrides);
}`,
  ]);
}

/** Examples and factories by event type: objects of references only, so that a bundler can leave out what nobody uses. */
function printByType(events: readonly PlannedEvent[]): readonly string[] {
  const byType = (name: (event: PlannedEvent) => string): string =>
    `{\n${events.map((event) => `  ${propertyKey(event.type)}: ${name(event)},`).join('\n')}\n}`;
  return [
    `${docComment(['The documented example of each event, by its type.'])}export const examples: { readonly [T in EventType]: EventMap[T] } = ${byType(({ example }) => example)};`,
    `const factories: { readonly [T in EventType]: (overrides?: Overrides<EventMap[T]>) => EventMap[T] } = ${byType(({ factory }) => factory)};`,
    `${docComment(['Creates a valid event of a type, like the `make…` function of that event.'])}export function makeEvent<T extends EventType>(type: T, overrides?: Overrides<EventMap[T]>): EventMap[T] {
  if (!hasOwn(factories, type)) throw new TypeError(\`no event of the type \${String(type)} is documented\`);
  return factories[type](overrides);
}`,
  ];
}

/** A JSON value as a literal of TypeScript. */
function printValue(value: JsonValue, indent: string): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[\n${value.map((item) => `${inner}${printValue(item, inner)},`).join('\n')}\n${indent}]`;
  }
  const members = Object.entries(value);
  if (members.length === 0) return '{}';
  return `{\n${members.map(([name, member]) => `${inner}${propertyKey(name)}: ${printValue(member, inner)},`).join('\n')}\n${indent}}`;
}
