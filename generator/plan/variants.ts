import { referenceTo, wholeSchema } from '../json-schema/references.ts';
import type { PlannedEvent, PlannedVariant, PlannedVariants } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import type { EventSchema } from '../model/schema-set.ts';
import { camelCase } from '../text/case.ts';
import { allVariants, type OneVariant, wordsOf } from './names/variant-names.ts';
import { guardNames } from './plan-event.ts';

/** What variants are called where handlers are added: `issues.opened`; with the name of the member where an event has that type. */
export function variantKeys(events: readonly EventSchema[]): ReadonlyMap<string, string> {
  const taken = new Set(events.map(({ type }) => type));
  const keys = new Map<string, string>();
  for (const { type, variants } of events) {
    if (variants === undefined) continue;
    const values = wordsOf(variants);
    for (const [index, { data }] of allVariants(variants).entries()) {
      const value = (values[index] ?? '').replaceAll('*', '');
      let key = `${type}.${value}`;
      while (taken.has(key)) key = key.replace(/\.[^.]*$/, `.${variants.member}$&`);
      taken.add(key);
      keys.set(data, key);
    }
  }
  return keys;
}

/** What the variants of an event are planned from. */
export interface VariantNames {
  readonly names: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, string>;
  readonly typeNameOf: (model: string) => string;
  readonly definitions: ReadonlyMap<string, Schema>;
}

/** The variants of an event with the names of all that is made for them. */
export function planVariants(
  { variants }: EventSchema,
  event: Omit<PlannedEvent, 'variants'>,
  context: VariantNames,
): PlannedVariants | undefined {
  if (variants === undefined) return undefined;
  const holder = variants.holder ?? event.envelope.dataMember;
  const plan = (one: OneVariant, described: Pick<PlannedVariant, 'description' | 'examples' | 'listed'>): PlannedVariant => {
    const name = context.names.get(one.data) ?? '';
    const eventType = `${name}Event`;
    const dataType = context.typeNameOf(one.data);
    return {
      key: context.keys.get(one.data) ?? '',
      value: one.value,
      ...{ name, eventType, dataType },
      ...described,
      schema: schemaOfVariant(event, { eventType, dataType, description: described.description, holder }, context.definitions),
      guards: guardNames(eventType),
      example: `${camelCase(name)}Example`,
      factory: `make${name}`,
    };
  };
  return {
    holder,
    member: variants.member,
    path: [...(holder === undefined ? [] : [holder]), variants.member],
    all: [
      ...variants.named.map((one) => plan(one, one)),
      plan({ data: variants.other, value: undefined }, { description: undefined, examples: [], listed: undefined }),
    ],
  };
}

/** The schema of a whole event of one variant, with `$defs` for all that it refers to. */
function schemaOfVariant(
  { schema }: { readonly schema: Schema },
  {
    eventType,
    dataType,
    description,
    holder,
  }: Pick<PlannedVariant, 'eventType' | 'dataType' | 'description'> & Pick<PlannedVariants, 'holder'>,
  definitions: ReadonlyMap<string, Schema>,
): Schema {
  const head = { title: eventType, ...(description === undefined ? {} : { description }) };
  if (holder === undefined) {
    const { title, ...own } = definitions.get(dataType) ?? {};
    return wholeSchema({ ...head, ...own }, definitions);
  }
  const { $schema, $id, $defs, title, description: ofEvent, ...around } = schema;
  const properties = { ...around.properties, [holder]: { $ref: referenceTo(dataType) } };
  return wholeSchema({ ...head, ...around, properties }, definitions);
}
