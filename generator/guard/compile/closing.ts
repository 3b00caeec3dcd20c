import type { JsonSchema, JsonSchemaObject } from '../../model/json-schema.ts';
import { referenceName } from '../../model/schema.ts';
import { tagOf } from './discriminate.ts';
import { type Definitions, kindsOf } from './kinds.ts';
import { isOtherMember, namesSet } from './member-names.ts';
import { partsOfObject } from './parts.ts';
import { CLOSED_HERE } from './references.ts';
import type { Scope, Subject } from './scope.ts';
import { fail, type Step } from './step.ts';

/** Refuses members that are not documented: where the schema says so, and under the strict variant everywhere. */
export function closingSteps(
  schema: JsonSchemaObject,
  read: (name: string) => string,
  subject: Subject,
  scope: Scope,
): readonly Step[] {
  if (schema.additionalProperties === false) return closeTo(schema, read, subject, scope);
  const documented = closingMembers(schema, scope);
  if (documented === undefined) return [];
  const properties = Object.fromEntries([...documented.names].map((name) => [name, true]));
  const patternProperties = Object.fromEntries([...documented.patterns].map((pattern) => [pattern, true]));
  return closeTo({ properties, patternProperties, required: requiredOf(schema, scope.definitions) }, read, subject, scope);
}

/** Whether members that are not documented are refused. */
export function isClosed(schema: JsonSchemaObject, scope: Scope): boolean {
  return schema.additionalProperties === false || closingMembers(schema, scope) !== undefined;
}

/** The names that are read in order to close an object. */
export function closedNames(schema: JsonSchemaObject, scope: Scope): readonly string[] {
  if (schema.additionalProperties === false) return Object.keys(schema.properties ?? {});
  return [...(closingMembers(schema, scope)?.names ?? [])];
}

/**
 * Whether an object is closed by this schema, and not by the one that it refers to, or by the branches that it has. Branches
 * of which several can be meant are closed together: what one of them documents is documented.
 */
export function closesHere(schema: JsonSchemaObject, definitions: Definitions): boolean {
  if (['properties', 'patternProperties', 'allOf'].some((keyword) => keyword in schema)) return true;
  if (schema.$ref !== undefined && Object.keys(schema).some((keyword) => CLOSED_HERE.has(keyword))) return true;
  return [schema.anyOf, schema.oneOf].some((branches) => branches !== undefined && canBeSeveral(branches, definitions));
}

function canBeSeveral(branches: readonly JsonSchema[], definitions: Definitions): boolean {
  const objects = branches.filter((branch) => kindsOf(branch, definitions).has('object'));
  return objects.length > 1 && tagOf(objects, definitions) === undefined;
}

/** What the strict variant closes an object to, if it does. */
function closingMembers(schema: JsonSchemaObject, { variant, definitions }: Scope): DocumentedMembers | undefined {
  if (variant !== 'strict' || schema.additionalProperties === false || !closesHere(schema, definitions)) return undefined;
  const documented = documentedMembers(schema, definitions);
  return documented.isOpen || documented.names.size + documented.patterns.size === 0 ? undefined : documented;
}

/** Beyond this, the sum of optional members is longer than a look at the names of those that are there. */
const MOST_COUNTED = 200;

/**
 * Members are counted first, which is faster than looking at their names by half (measured); the names are only looked
 * at when the count is wrong, which it is, too, for a member that is there and `undefined`.
 */
function closeTo(
  schema: JsonSchemaObject,
  read: (name: string) => string,
  { value, at }: Subject,
  scope: Scope,
): readonly Step[] {
  const { properties = {}, patternProperties = {}, required = [] } = schema;
  const name = scope.locals.fresh('name');
  const place = [...at, name];
  const report = {
    code: 'unknown-member',
    expected: 'no such member',
    value: `ownMember(${value}, ${name})`,
    at: place,
  } as const;
  if (Object.keys(patternProperties).length > 0) {
    const steps = [fail(isOtherMember(schema, name, scope), report)];
    return [{ kind: 'loop', head: `const ${name} in ${value}`, item: '', value: '', steps }];
  }
  const names = Object.keys(properties);
  const known = scope.needs.constant(namesSet(names), scope.owner, 'members');
  if (names.length > MOST_COUNTED) return [{ kind: 'close', value, expected: undefined, known, name, report }];
  const needed = names.filter((one) => required.includes(one));
  const optional = names.filter((one) => !required.includes(one));
  const counted = optional.map((one) => `Number(${read(one)} !== undefined)`);
  const expected = [...(needed.length > 0 || counted.length === 0 ? [String(needed.length)] : []), ...counted].join(' + ');
  return [{ kind: 'close', value, expected, known, name, report }];
}

interface DocumentedMembers {
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  /** Whether members that are not listed are documented as well. */
  readonly isOpen: boolean;
}

/** All members that a schema speaks of, with those of all schemas that apply to the same object. */
export function documentedMembers(schema: JsonSchema, definitions: Definitions): DocumentedMembers {
  const names = new Set<string>();
  const patterns = new Set<string>();
  let isOpen = false;
  for (const part of partsOfObject(schema, definitions)) {
    for (const name of namedMembers(part)) names.add(name);
    for (const pattern of Object.keys(part.patternProperties ?? {})) patterns.add(pattern);
    isOpen ||= part.additionalProperties !== undefined && part.additionalProperties !== false;
  }
  return { names, patterns, isOpen };
}

/** The members that a schema calls by their names. */
function namedMembers({ properties = {}, required = [], dependentRequired = {} }: JsonSchemaObject): readonly string[] {
  return [
    ...Object.keys(properties),
    ...required,
    ...Object.entries(dependentRequired).flatMap(([name, others]) => [name, ...others]),
  ];
}

/** The members that have to be there, as far as no condition decides it. */
function requiredOf(schema: JsonSchemaObject, definitions: Definitions): readonly string[] {
  const target = schema.$ref === undefined ? undefined : definitions.get(referenceName(schema.$ref));
  const parts = [...(schema.allOf ?? []), ...(target === undefined ? [] : [target])];
  const inner = parts.flatMap((part) => (typeof part === 'object' && part !== schema ? (part.required ?? []) : []));
  return [...new Set([...(schema.required ?? []), ...inner])];
}
