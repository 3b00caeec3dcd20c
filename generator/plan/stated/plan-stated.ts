import { referenceTo } from '../../json-schema/references.ts';
import { mapSchemasIn } from '../../json-schema/subschemas.ts';
import { NOT_SHARED, type PlannedModel } from '../../model/plan.ts';
import { type JsonSchema, type JsonSchemaObject, referenceName, type Schema } from '../../model/schema.ts';
import type { SchemaSet } from '../../model/schema-set.ts';
import { FreeNames } from '../../text/free-names.ts';
import { literalsOf } from '../literals.ts';
import { typeSchemaOf } from '../type-schema.ts';

/** What the models are printed and asserted from that specifications state. */
export interface StatedPlan {
  /** What of a planned model differs from one that pages show, by its id. */
  readonly byId: ReadonlyMap<string, Pick<PlannedModel, 'schema' | 'guardSchema' | 'isInterface'>>;
  /** What guards assert, by the names of types. */
  readonly ofGuards: ReadonlyMap<string, JsonSchemaObject>;
  /** Types that only other types are made of: the part of them that is an object with properties. */
  readonly members: ReadonlyMap<string, Schema>;
  readonly models: readonly Omit<PlannedModel, 'jsonSchema'>[];
}

/** Types of schemas that specifications state: as much as types can say. Guards assert the schemas themselves. */
export function planStated(set: SchemaSet, nameOf: (id: string) => string, names: readonly string[]): StatedPlan {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const free = new FreeNames();
  const literals = literalsOf(set);
  const byId = new Map<string, Pick<PlannedModel, 'schema' | 'guardSchema' | 'isInterface'>>();
  const ofGuards = new Map<string, JsonSchemaObject>();
  const members = new Map<string, Schema>();
  const models: Omit<PlannedModel, 'jsonSchema'>[] = [];
  for (const { id, stated } of set.models) {
    if (stated === undefined) continue;
    const typeName = nameOf(id);
    const told = (literals.get(id) ?? []).reduce((whole, { member, value }) => withText(whole, member, value), stated);
    const { title, ...guardSchema } = renamed(told, nameOf);
    const membersName = free.find(`${typeName}Members`, (name) => taken.has(name.toLowerCase()));
    const type = typeSchemaOf(guardSchema, membersName);
    byId.set(id, { schema: { title: typeName, ...withoutDescription(type.schema) }, guardSchema, isInterface: type.isInterface });
    ofGuards.set(typeName, { title: typeName, ...guardSchema });
    if (type.members === undefined) continue;
    taken.add(membersName.toLowerCase());
    members.set(membersName, { title: membersName, ...type.members });
    models.push(membersModel(membersName, typeName, { title: membersName, ...type.members }));
  }
  return { byId, ofGuards, members, models };
}

function withoutDescription({ description, ...schema }: Schema): Schema {
  return schema;
}

/** The part of a type that is an object with properties. */
function membersModel(typeName: string, of: string, schema: Schema): Omit<PlannedModel, 'jsonSchema'> {
  return {
    typeName,
    guards: undefined,
    schema,
    guardSchema: { type: 'object', properties: schema.properties ?? {}, required: schema.required ?? [] },
    isInterface: true,
    isOfTypes: true,
    positions: [],
    sharing: NOT_SHARED,
    decisions: [],
    pages: [],
    description: `The properties of \`${of}\`.`,
  };
}

/** A schema in which a member has one text only, unless it says so itself. */
function withText(schema: JsonSchemaObject, member: string, value: string): JsonSchemaObject {
  const stated = schema.properties?.[member];
  const isSaid = typeof stated === 'object' && (stated.const !== undefined || stated.enum?.length === 1);
  if (schema.properties === undefined || isSaid) return schema;
  const { description } = typeof stated === 'object' ? stated : {};
  const told = { const: value, ...(description === undefined ? {} : { description }) };
  const required = [...new Set([...(schema.required ?? []), member])];
  return { ...schema, properties: { ...schema.properties, [member]: told }, required };
}

function renamed(schema: JsonSchemaObject, nameOf: (id: string) => string): JsonSchemaObject {
  const rename = (inner: JsonSchema): JsonSchema => (typeof inner === 'boolean' ? inner : renamed(inner, nameOf));
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) =>
      keyword === '$ref' ? [keyword, referenceTo(nameOf(referenceName(value)))] : [keyword, mapSchemasIn(keyword, value, rename)],
    ),
  );
}
