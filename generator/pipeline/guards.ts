import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Candidate, findCandidates } from '../guard/document/definitions.ts';
import type { SchemaDocuments, SchemaSource } from '../guard/document/document.ts';
import type { SchemaFinding } from '../guard/document/finding.ts';
import { readSchemas } from '../guard/document/read-schemas.ts';
import { rewriteSchema } from '../guard/document/rewrite.ts';
import { referencesIn } from '../guard/reference-graph.ts';
import { splitLargeObject } from '../guard/split-large-objects.ts';
import { typeSchemaOf } from '../guard/type-schema.ts';
import type { CodeParser } from '../model/code-parser.ts';
import type { JobOptions } from '../model/job.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { OutputFile } from '../model/output.ts';
import type { Plan, PlannedModel } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { JSON_SCHEMA } from '../plan/event-schema.ts';
import { distinctNames } from '../plan/names.ts';
import { guardNames } from '../plan/plan.ts';
import { compareText } from '../text/source.ts';
import { printFiles } from './print-files.ts';

/*
 * From anyone's JSON Schemas to guards: schemas are read and checked, everything that gets a type gets a name, and the
 * emitters of types and guards print the plan.
 */

/** What came of reading schemas: a plan, unless there is an error among the findings. */
export interface GuardPlan {
  readonly plan: Plan | undefined;
  readonly findings: readonly SchemaFinding[];
}

/** Reads schemas, finds what is wrong with them, and chooses every name; with `everyRoot` also for roots that only hold others. */
export function planGuards(sources: readonly SchemaSource[], everyRoot = false): GuardPlan {
  const { documents, findings } = readSchemas(sources);
  const failed = findings.some(({ diagnostic }) => diagnostic.severity === 'error');
  return { plan: failed ? undefined : planModels(documents, everyRoot), findings };
}

/** Everything that a generation of guards depends on. */
export interface GuardJob {
  readonly plan: Plan;
  readonly options: JobOptions;
  readonly templates: ReadonlyMap<string, string>;
  readonly parser: CodeParser | undefined;
}

/** Types, guards and the module that gives both. Loads the emitters, which are heavy, only now. */
export async function printGuards({
  plan,
  ...context
}: GuardJob): Promise<{ files: readonly OutputFile[]; problems: readonly Diagnostic[] }> {
  const [{ emitTypes }, { emitGuards }] = await Promise.all([import('../emit/types.ts'), import('../emit/guards.ts')]);
  const printed = await printFiles([emitTypes, emitGuards], plan, context);
  return { files: printed.value, problems: printed.diagnostics };
}

function planModels(documents: SchemaDocuments, everyRoot: boolean): Plan {
  const candidates = findCandidates(documents, everyRoot);
  const names = distinctNames(candidates.map(({ path }) => path));
  const namesOf = new Map(candidates.map(({ schema }, index) => [schema, names[index] ?? '']));
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const definitions = new Map<string, JsonSchema>();
  const planned = candidates.flatMap((candidate, index) => {
    const typeName = names[index] ?? '';
    const rewritten = rewriteSchema(candidate.schema, { targets: documents.targets, names: namesOf });
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
    pages: documents.roots.map(({ name }) => name).sort(compareText),
    envelopes: [],
    identities: [],
    models: planned.map((model) => ({
      ...model,
      jsonSchema:
        model.guards === undefined
          ? undefined
          : withDefinitions(definitions.get(model.typeName) ?? model.guardSchema, definitions),
    })),
    events: [],
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
    decisions: [],
    pages: [document],
    description,
  };
}

/** The model of a schema, and of its members where its type is more than an object of them. */
function planModel(
  { schema, document, isEntry }: Candidate,
  typeName: string,
  guardSchema: JsonSchema,
  taken: Set<string>,
): readonly Omit<PlannedModel, 'jsonSchema'>[] {
  const membersName = freeName(`${typeName}Members`, taken);
  const { schema: type, isInterface, members } = typeSchemaOf(guardSchema, membersName);
  const described = typeof schema === 'object' ? schema.description : undefined;
  const about = { positions: [], decisions: [], pages: [document] };
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

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** A schema with `$defs` for everything that it refers to. */
function withDefinitions(schema: JsonSchema, definitions: ReadonlyMap<string, JsonSchema>): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const used = new Set<string>();
  const waiting = [...referencesIn(schema)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...referencesIn(definitions.get(name)));
  }
  const $defs = Object.fromEntries([...used].sort(compareText).map((name) => [name, definitions.get(name) ?? true]));
  return { $schema: JSON_SCHEMA, ...schema, ...(used.size === 0 ? {} : { $defs }) } as JsonSchema;
}
