import { reachable, wholeSchema } from '../json-schema/references.ts';
import { NOT_SHARED, type Plan, type PlannedModel } from '../model/plan.ts';
import type { JsonSchema, Schema } from '../model/schema.ts';
import type { CandidateSet, TypeCandidate } from '../model/type-candidate.ts';
import { FreeNames } from '../text/free-names.ts';
import { compareText } from '../text/source.ts';
import { NO_PLANNED_NAMES } from './names/planned-names.ts';
import { distinctNames } from './names.ts';
import { guardNames } from './plan-event.ts';
import { rewriteSchema } from './references.ts';
import { splitLargeObject } from './split-large-objects.ts';
import { typeSchemaOf } from './type-schema.ts';

/** Chooses every name of files of schemas, as `makePlan` does for pages, and what types are printed from. */
export function planSchemas({ documents, candidates, targets }: CandidateSet): Plan {
  const names = distinctNames(candidates.map(({ path }) => path));
  const namesOf = new Map(candidates.map(({ schema }, index) => [schema, names[index] ?? '']));
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const definitions = new Map<string, JsonSchema>();
  const planned = candidates.flatMap((candidate, index) => {
    const typeName = names[index] ?? '';
    const rewritten = rewriteSchema(candidate.schema, { targets, names: namesOf });
    const isUntyped = candidate.isObject && typeof rewritten === 'object' && rewritten.type === undefined;
    const guardSchema = isUntyped ? { type: 'object' as const, ...rewritten } : rewritten;
    definitions.set(typeName, guardSchema);
    const split = splitLargeObject(guardSchema, (part) => `${typeName}Part${part + 1}`);
    const [model, ...others] = planModel(candidate, typeName, guardSchema, taken);
    const divided = split.parts.map(({ name, schema }) => partModel(name, schema, candidate.document));
    return model === undefined
      ? []
      : [divided.length === 0 ? model : { ...model, guardSchema: split.schema, isInterface: false }, ...others, ...divided];
  });
  return {
    pages: [...documents].sort(compareText),
    catalog: { title: '', version: undefined },
    envelopes: [],
    identities: [],
    schemes: [],
    models: planned.map((model) => ({
      ...model,
      jsonSchema:
        model.guards === undefined ? undefined : wholeWithin(definitions.get(model.typeName) ?? model.guardSchema, definitions),
    })),
    events: [],
    names: NO_PLANNED_NAMES,
  };
}

/** A part of an object with very many members. */
function partModel(typeName: string, guardSchema: JsonSchema, document: string): Omit<PlannedModel, 'jsonSchema'> {
  const { schema, isInterface } = typeSchemaOf(guardSchema, '');
  const description = 'Some of the properties of a very large object.';
  return {
    typeName,
    guards: undefined,
    schema: titled(schema, typeName),
    guardSchema,
    isInterface,
    positions: [],
    sharing: NOT_SHARED,
    decisions: [],
    pages: [document],
    description,
  };
}

/** The model of a schema, and of its members where its type is more than an object of them. */
function planModel(
  { schema, document, isEntry }: TypeCandidate,
  typeName: string,
  guardSchema: JsonSchema,
  taken: Set<string>,
): readonly Omit<PlannedModel, 'jsonSchema'>[] {
  const membersName = new FreeNames().find(`${typeName}Members`, (name) => taken.has(name.toLowerCase()));
  const { schema: type, isInterface, members } = typeSchemaOf(guardSchema, membersName);
  const described = typeof schema === 'object' ? schema.description : undefined;
  const about = { positions: [], sharing: NOT_SHARED, decisions: [], pages: [document] };
  const own = {
    ...about,
    typeName,
    guards: isEntry ? guardNames(typeName) : undefined,
    schema: titled(type, typeName),
    guardSchema,
    isInterface,
    description: described ?? `\`${typeName}\`, as ${document} has it.`,
  };
  if (members === undefined) return [own];
  taken.add(membersName.toLowerCase());
  const inner = {
    ...about,
    typeName: membersName,
    guards: undefined,
    schema: titled(members, membersName),
    guardSchema: membersOf(guardSchema),
    isInterface: true,
    description: `The properties of \`${typeName}\`.`,
  };
  return [own, inner];
}

function titled({ description, ...schema }: Schema, title: string): Schema {
  return { title, ...schema };
}

function membersOf(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const { properties = {}, required = [] } = schema;
  return { type: 'object', properties, required };
}

/** A schema with `$defs` for everything that it refers to, by their names: in a file, an order of first mention would tell nothing. */
function wholeWithin(schema: JsonSchema, definitions: ReadonlyMap<string, JsonSchema>): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  return wholeSchema(schema, definitions, [...reachable([schema], definitions)].sort(compareText));
}
