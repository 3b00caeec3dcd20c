import { memberPath } from '../envelopes/discriminator.ts';
import { formsOf, variantsOf } from '../guard/event-forms.ts';
import type { ParsedDeclaration } from '../model/code-parser.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan, PlannedEvent } from '../model/plan.ts';
import { referenceName } from '../model/schema.ts';
import { propertyKey, stringLiteral } from '../text/encode.ts';
import { eventDocumentation, memberDocumentation, summaryOf, variantDocumentation } from './code/documentation.ts';
import { docComment, fileHeader, joinParts } from './code/layout.ts';
import { type Declared, memberAlias, printDeclarations, UNDOCUMENTED_VALUE } from './declarations.ts';
import type { EmitContext } from './emitter.ts';

/** The types: envelopes, shared models, the data of each event, the events, and what is made of all of them. */
export async function emitTypes(plan: Plan, { parser }: EmitContext): Promise<readonly OutputFile[]> {
  const declared = [...plan.envelopes, ...plan.models];
  const declarations = await parser.readDeclarations(await printDeclarations(declared));
  const printed = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const declarationOf = ({ typeName, schema }: Declared, description: readonly string[]): string => {
    // What only refers to a union is not printed by itself.
    if (isReference(schema)) return `${docComment(description)}export type ${typeName} = ${referenceName(schema.$ref ?? '')};`;
    const declaration = printed.get(typeName);
    if (declaration === undefined) throw new Error(`json-schema-to-typescript did not print ${typeName}`);
    return printType(declaration, schema, description);
  };
  const dataTypes = new Set(plan.events.flatMap(formsOf).map(({ dataType }) => dataType));
  const modelNamed = new Map(plan.models.map((model) => [model.typeName, model]));
  const text = joinParts([
    fileHeader(plan.pages),
    ...(plan.events.some(({ variants }) => variants !== undefined) ? [UNDOCUMENTED] : []),
    ...plan.envelopes.map((envelope) => declarationOf(envelope, [envelope.description])),
    ...plan.models.filter((model) => !dataTypes.has(model.typeName)).map((model) => declarationOf(model, [model.description])),
    ...plan.events.flatMap((event) => {
      const data = modelNamed.get(event.dataType);
      const isBare = event.envelope.dataMember === undefined;
      const own = data?.description ?? '';
      const about = isBare ? [...eventDocumentation(event), own] : [own];
      const variants = variantsOf(event).flatMap((variant) => {
        const ofVariant = modelNamed.get(variant.dataType);
        const ofData =
          event.variants?.holder === undefined ? variantDocumentation(event, variant) : [ofVariant?.description ?? ''];
        return [ofVariant === undefined ? '' : declarationOf(ofVariant, ofData)];
      });
      return [...variants, data === undefined ? '' : declarationOf(data, about), printEvent(event), ...printVariants(event)];
    }),
    ...(plan.events.length === 0 ? [] : [printUnions(plan)]),
  ]);
  return [{ path: 'types.ts', text, owner: 'generator', role: 'code', exported: true }];
}

function printType(declaration: ParsedDeclaration, schema: Declared['schema'], description: readonly string[]): string {
  const comment = docComment(description);
  if (isOpen(schema)) return `${comment}export type ${declaration.name} = unknown;`;
  if (declaration.members === undefined)
    return `${comment}export type ${declaration.name} = ${indexed(unwrapped(declaration.type))};`;
  const printed = new Map(declaration.members.map((member) => [member.name, member]));
  const members = Object.entries(schema.properties ?? {}).map(([name, member], index) => {
    const { optional, type } = printed.get(memberAlias(index)) ?? { optional: false, type: 'unknown' };
    const whole = `${unwrapped(type)}${optional ? inherited(name) : ''}`;
    return `${docComment(memberDocumentation(name, member), '  ')}  ${propertyKey(name)}${optional ? '?' : ''}: ${whole};`;
  });
  return `${comment}export interface ${declaration.name} {${members.length === 0 ? '' : `\n${members.join('\n')}\n`}}`;
}

/**
 * What is read where an optional member is absent and every object inherits something of that name: without it in the type,
 * no object that lacks the member would fit.
 */
function inherited(name: string): string {
  if (!(name in Object.prototype)) return '';
  return name === '__proto__' ? ' | object' : ' | Function';
}

/** Whether a type is another one by another name. */
function isReference({ $ref, ...others }: Declared['schema']): boolean {
  return (
    $ref !== undefined && Object.keys(others).every((keyword) => ['title', 'description', 'examples', 'format'].includes(keyword))
  );
}

/** A type without brackets around all of it. */
function unwrapped(type: string): string {
  if (!type.startsWith('(') || !type.endsWith(')')) return type;
  let depth = 0;
  for (let at = 0; at < type.length - 1; at++) {
    depth += type[at] === '(' ? 1 : type[at] === ')' ? -1 : 0;
    if (depth === 0) return type;
  }
  return type.slice(1, -1);
}

/** An alias can only refer to itself through an index signature, not through `Record`. */
function indexed(type: string): string {
  let text = type;
  for (let at = text.indexOf(RECORD); at !== -1; at = text.indexOf(RECORD)) {
    let depth = 1;
    let end = at + RECORD.length;
    for (; depth > 0 && end < text.length; end++) depth += text[end] === '<' ? 1 : text[end] === '>' ? -1 : 0;
    text = `${text.slice(0, at)}{ [name: string]: ${text.slice(at + RECORD.length, end - 1)} }${text.slice(end)}`;
  }
  return text;
}

const RECORD = 'Record<string, ';

/** Whether nothing is known of a type. */
function isOpen(schema: Declared['schema']): boolean {
  const { type, properties, $ref, anyOf, oneOf, allOf, enum: values } = schema;
  return [type, properties, $ref, anyOf, oneOf, allOf, values, schema.const].every((keyword) => keyword === undefined);
}

function printEvent(event: PlannedEvent): string {
  const { envelope } = event;
  if (envelope.dataMember === undefined) return '';
  return [
    `${docComment(eventDocumentation(event))}export interface ${event.eventType} extends ${envelope.typeName} {`,
    `  ${propertyKey(memberPath(envelope.discriminator)[0] ?? '')}: ${stringLiteral(event.type)};`,
    `  ${propertyKey(envelope.dataMember)}${event.dataRequired ? '' : '?'}: ${event.dataType};`,
    '}',
  ].join('\n');
}

/** The events of single variants, where a member of the event holds what comes in variants; else that is the event. */
function printVariants(event: PlannedEvent): readonly string[] {
  const holder = event.variants?.holder;
  if (holder === undefined) return [];
  return variantsOf(event).map((variant) =>
    [
      `${docComment(variantDocumentation(event, variant))}export interface ${variant.eventType} extends ${event.eventType} {`,
      `  ${propertyKey(holder)}: ${variant.dataType};`,
      '}',
    ].join('\n'),
  );
}

/**
 * What no documented value is of, so that comparing with one narrows to its variant. It is an enumeration because the compiler takes
 * texts of an enumeration, and no others, for ones that differ from all literals.
 */
const UNDOCUMENTED = joinParts([
  `declare enum Undocumented {\n  value = 'any other text',\n}`,
  `${docComment(['A text that is none of the documented values. Read it as a string; comparing with a documented value leaves it out.'])}export type ${UNDOCUMENTED_VALUE} = Undocumented;`,
]);

function printUnions({ events }: Plan): string {
  const members = new Set(events.map(({ envelope }) => envelope.dataMember));
  const named = [...members].filter((member) => member !== undefined).map((member) => `['${member}']`);
  const [only] = named;
  const data =
    only !== undefined && members.size === 1
      ? `EventMap[T]${only}`
      : only === undefined
        ? 'EventMap[T]'
        : 'EventMap[T] extends { data: infer D } ? D : EventMap[T]';
  return joinParts([
    docComment(['Every documented event, by its type.']) +
      `export interface EventMap {\n${events.map((event) => `  ${stringLiteral(event.type)}: ${event.eventType};`).join('\n')}\n}`,
    `${docComment(['The type of a documented event.'])}export type EventType = keyof EventMap;`,
    `${docComment(['Any documented event. A `switch` over its type narrows it.'])}export type AnyEvent = EventMap[EventType];`,
    `${docComment(['The event of a type.'])}export type EventOf<T extends EventType> = EventMap[T];`,
    `${docComment(['The data of the event of a type.'])}export type DataOf<T extends EventType> = ${data};`,
    docComment(['The types of all documented events, by their short names.']) +
      `export const EventTypes = {\n${events
        .map((event) => `${docComment([summaryOf(event)], '  ')}  ${event.name}: ${stringLiteral(event.type)},`)
        .join('\n')}\n} as const;`,
  ]);
}
