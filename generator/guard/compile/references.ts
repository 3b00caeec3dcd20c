import type { JsonSchemaObject } from '../../model/json-schema.ts';
import { referenceName } from '../../model/schema.ts';
import { partOf, type Scope, type Subject } from './scope.ts';
import type { Step } from './step.ts';

/** What `$ref` asks for. */
export function referenceSteps(schema: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  if (schema.$ref === undefined) return [];
  const definition = referenceName(schema.$ref);
  const isAlone = Object.keys(schema).every((keyword) => keyword === '$ref' || !CLOSED_HERE.has(keyword));
  return [{ kind: 'call', definition, variant: isAlone ? scope.variant : partOf(scope).variant, value, at }];
}

/** Keywords beside which a reference is a part of an object only. */
export const CLOSED_HERE: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'then',
  'else',
  'dependentSchemas',
]);
