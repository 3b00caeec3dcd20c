import type { JsonSchema, JsonSchemaObject } from '../../model/json-schema.ts';
import { referenceName } from '../../model/schema.ts';
import { memberAccess, stringLiteral } from '../../text/encode.ts';
import { ownValue } from '../../text/own.ts';
import { type Definitions, describeValues } from './kinds.ts';
import type { Scope, Subject } from './scope.ts';
import { fail, type Step } from './step.ts';

const IDENTIFIER = /^[A-Za-z_]\w*$/;

/**
 * The steps for objects that a member with a literal tells apart: a look at that member instead of one branch after the
 * other, and faults of the one branch that is meant. `undefined` if the branches are not like that.
 */
export function discriminate(branches: readonly JsonSchema[], { value, at }: Subject, scope: Scope): readonly Step[] | undefined {
  const tag = tagOf(branches, scope.definitions);
  if (tag === undefined) return undefined;
  const objects = branches.map((branch) => objectOf(branch, scope.definitions));
  const it = scope.locals.fresh('it');
  const local = scope.locals.fresh(tag);
  const labels = objects.map((object) => literalOf(tag, object) ?? '');
  const cases = branches.map((branch, index) => ({
    label: stringLiteral(labels[index] ?? ''),
    steps: scope.compile(branch, { value, at }, scope),
  }));
  const place = [...at, stringLiteral(tag)];
  const wrong = fail('true', { code: 'literal', expected: describeValues(labels), value: local, at: place });
  const choose: Step = { kind: 'switch', on: local, cases, otherwise: [wrong] };
  const cast = scope.typed ? `${value} as Members<${stringLiteral(tag)}>` : value;
  const read: Step = { kind: 'bind', name: local, value: memberAccess(it, tag), steps: [choose] };
  const bound: Step = { kind: 'bind', name: it, value: cast, steps: [read] };
  return [fail(`!isObject(${value})`, { code: 'type', expected: 'an object', value, at }, [bound])];
}

/** The member that tells objects apart: all of them have it, each with a literal of its own. */
export function tagOf(branches: readonly JsonSchema[], definitions: Definitions): string | undefined {
  const objects = branches.map((branch) => objectOf(branch, definitions));
  const [first] = objects;
  if (first === undefined || objects.length < 2) return undefined;
  return Object.keys(first.properties ?? {}).find((name) => IDENTIFIER.test(name) && areApartBy(name, objects));
}

/** The schema of an object that a branch is, or refers to. */
function objectOf(branch: JsonSchema, definitions: Definitions): JsonSchemaObject | undefined {
  if (typeof branch === 'boolean') return undefined;
  const { $ref } = branch;
  const isReference = $ref !== undefined && Object.keys(branch).length === 1;
  const schema = isReference ? definitions.get(referenceName($ref)) : branch;
  return typeof schema === 'object' && schema.type === 'object' ? schema : undefined;
}

function areApartBy(name: string, objects: readonly (JsonSchemaObject | undefined)[]): boolean {
  const literals = objects.map((object) => literalOf(name, object));
  return literals.every((literal) => literal !== undefined) && new Set(literals).size === literals.length;
}

/** The text that a required member always has. */
function literalOf(name: string, object: JsonSchemaObject | undefined): string | undefined {
  const member = ownValue(object?.properties, name);
  if (typeof member !== 'object' || object?.required?.includes(name) !== true) return undefined;
  const value = member.const ?? (member.enum?.length === 1 ? member.enum[0] : undefined);
  return typeof value === 'string' ? value : undefined;
}
