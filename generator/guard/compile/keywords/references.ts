import { type JsonSchemaObject, referenceName } from '../../../model/schema.ts';
import { call, declared } from '../../expression/build.ts';
import type { Expression } from '../../expression/tree.ts';
import { kindsOf } from '../kinds.ts';
import { depthAt, forInPlace, type Scope, type Subject } from '../scope.ts';
import type { Step, Variant } from '../step.ts';

/** What `$ref` asks for. */
export function referenceSteps(schema: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  if (schema.$ref === undefined) return [];
  const definition = referenceName(schema.$ref);
  const isAlone = Object.keys(schema).every((keyword) => keyword === '$ref' || !CLOSED_HERE.has(keyword));
  const variant = isAlone ? scope.variant : forInPlace(scope).variant;
  const isPlain = variant === 'part' && isFlat(definition, scope);
  const called = isPlain ? 'plain' : variant;
  return [{ kind: 'call', definition, variant: called, value, at, test: callOf(definition, called, { value, at }, scope) }];
}

/** The call of a definition's guard; one that leads back to itself counts how deep it has come. */
function callOf(definition: string, variant: Variant, { value, at }: Subject, scope: Scope): Expression {
  const depth = scope.callees.isCircular(definition) ? [depthAt(scope, at)] : [];
  return call(declared(scope.callees.nameOf(definition, variant)), value, ...depth);
}

/** Whether a definition is an object whose members hold no others, so that there is nothing to close further in. */
function isFlat(definition: string, { definitions }: Scope): boolean {
  const schema = definitions.get(definition);
  if (typeof schema !== 'object' || !Object.keys(schema).every((keyword) => OF_FLAT.has(keyword))) return false;
  const kinds = Object.values(schema.properties ?? {}).flatMap((member) => [...kindsOf(member, definitions)]);
  return !kinds.includes('object') && !kinds.includes('array');
}

const OF_FLAT: ReadonlySet<string> = new Set(['title', 'description', '$comment', 'type', 'properties', 'required']);

/** Keywords beside which a reference is a part of an object only. */
export const CLOSED_HERE: ReadonlySet<string> = new Set([
  'properties',
  'required',
  'dependentRequired',
  'patternProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'then',
  'else',
  'dependentSchemas',
]);
