import type { JsonSchema, JsonSchemaObject } from '../../../model/schema.ts';
import { call, isLiteral, local, runtime } from '../../expression/build.ts';
import { negate } from '../../expression/logic.ts';
import type { Expression } from '../../expression/tree.ts';
import { inPlaceSubschemas } from '../in-place-subschemas.ts';
import { type Definitions, kindsOf } from '../kinds.ts';
import { isAdditionalProperty, isInSet } from '../property-names.ts';
import type { Scope, Subject } from '../scope.ts';
import { fail, type Step } from '../step.ts';
import { discriminatorOf } from './discriminate.ts';
import { CLOSED_HERE } from './references.ts';

/** Refuses members that are not documented: where the schema says so, and under the strict variant everywhere. */
export function closedObjectSteps(schema: JsonSchemaObject, subject: Subject, scope: Scope): readonly Step[] {
  if (schema.additionalProperties === false) return closeTo(schema, subject, scope);
  const documented = closingMembers(schema, scope);
  if (documented === undefined) return [];
  const properties = Object.fromEntries([...documented.names].map((name) => [name, true]));
  const patternProperties = Object.fromEntries([...documented.patterns].map((pattern) => [pattern, true]));
  return closeTo({ properties, patternProperties }, subject, scope);
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
  return objects.length > 1 && discriminatorOf(objects, definitions) === undefined;
}

/** What the strict variant closes an object to, if it does. */
function closingMembers(schema: JsonSchemaObject, { variant, definitions }: Scope): DocumentedMembers | undefined {
  if (variant !== 'strict' || schema.additionalProperties === false || !closesHere(schema, definitions)) return undefined;
  const documented = documentedMembers(schema, definitions);
  return documented.isOpen || documented.names.size + documented.patterns.size === 0 ? undefined : documented;
}

/** Looks at the names of all members. To count them says nothing of those that `for … in` does not show. */
function closeTo(schema: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  const name = local(scope.locals.fresh('name'));
  const report = {
    code: 'unknown-member',
    expected: 'no such property',
    value: call(runtime('readMember'), value, name),
    at: [...at, name],
  } as const;
  const steps = [fail(isNotKnown(schema, name, scope), report)];
  return [{ kind: 'for-in', name: name.name, object: value, steps }];
}

/** A condition that uses the name also where none is known: compilers report names that nothing uses. */
function isNotKnown(schema: JsonSchemaObject, name: Expression, scope: Scope): Expression {
  const test = isAdditionalProperty(schema, name, scope);
  return isLiteral(test, true) ? negate(isInSet([], name, scope)) : test;
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
  for (const part of inPlaceSubschemas(schema, definitions)) {
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
