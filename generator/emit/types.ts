import { memberPath } from '../envelopes/discriminator.ts';
import { formsOf, variantsOf } from '../guard/event-forms.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan, PlannedEvent, PlannedModel } from '../model/plan.ts';
import { propertyKey, stringLiteral } from '../text/encode.ts';
import { eventDocumentation, summaryOf, variantDocumentation } from './code/documentation.ts';
import { docComment, fileHeader, joinParts } from './code/layout.ts';
import { type Declared, printDeclaredType, printMadeType, schemasToPrint } from './type/print-type.ts';
import { printTypeTexts, UNDOCUMENTED_VALUE } from './type/type-texts.ts';

/** The types: envelopes, shared models, the data of each event, the events, and what is made of all of them. */
export async function emitTypes(plan: Plan): Promise<readonly OutputFile[]> {
  const typeOf = await printTypeTexts([...plan.envelopes, ...plan.models].flatMap(schemasToPrint));
  const declarationOf = (type: Declared, description: readonly string[]): string => printDeclaredType(type, typeOf, description);
  const dataTypes = new Set(plan.events.flatMap(formsOf).map(({ dataType }) => dataType));
  const modelNamed = new Map(plan.models.map((model) => [model.typeName, model]));
  const text = joinParts([
    fileHeader(plan.pages),
    ...(plan.events.some(({ variants }) => variants !== undefined) ? [UNDOCUMENTED] : []),
    ...plan.envelopes.map((envelope) => declarationOf(envelope, [envelope.description])),
    ...plan.models
      .filter(({ typeName }) => !dataTypes.has(typeName))
      .map((model) => printOfFullForm(model) ?? declarationOf(model, [model.description])),
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

/** A type that is made of that of its full form; nothing for any other. */
function printOfFullForm({ typeName, description, sharing: { fullForm } }: PlannedModel): string | undefined {
  const made = fullForm?.made;
  return made === undefined ? undefined : printMadeType(typeName, made, { of: fullForm?.typeName ?? '', description });
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
  `${docComment(['A string that is none of the documented values. Assign it to a `string` to compare it with values that the pages do not name.'])}export type ${UNDOCUMENTED_VALUE} = Undocumented;`,
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
