import type { JsonSchema, JsonSchemaObject } from '../../../model/schema.ts';
import { ownValue } from '../../../text/records.ts';
import { call, cast, literal, local, property, runtime, TRUE } from '../../expression/build.ts';
import { negate } from '../../expression/logic.ts';
import { propertiesType } from '../../expression/types.ts';
import { inPlaceSubschemas } from '../in-place-subschemas.ts';
import { type Definitions, describeValues, kindsOf } from '../kinds.ts';
import { INHERITED } from '../property-names.ts';
import type { Scope, Subject } from '../scope.ts';
import { fail, type Step } from '../step.ts';

const IDENTIFIER = /^[A-Za-z_]\w*$/;

/**
 * The steps for objects that a member with a literal distinguishes: a look at that member instead of one branch after the
 * other, and problems of the one branch that is meant. `undefined` if the branches are not like that.
 */
export function discriminate(branches: readonly JsonSchema[], { value, at }: Subject, scope: Scope): readonly Step[] | undefined {
  const tag = discriminatorOf(branches, scope.definitions);
  if (tag === undefined) return undefined;
  const it = local(scope.locals.fresh('it'));
  const member = local(scope.locals.fresh(tag));
  const texts = branches.map((branch) => textsOf(tag, partsOf(branch, scope.definitions)) ?? []);
  const cases = branches.map((branch, index) => ({
    labels: (texts[index] ?? []).map(literal),
    steps: scope.compile(branch, { value, at }, scope),
  }));
  const place = [...at, literal(tag)];
  const wrong = fail(TRUE, { code: 'literal', expected: describeValues(texts.flat()), value: member, at: place });
  const choose: Step = { kind: 'switch', on: member, cases, otherwise: [wrong] };
  const read: Step = { kind: 'bind', name: member.name, value: property(it, tag), steps: [choose] };
  const bound: Step = { kind: 'bind', name: it.name, value: cast(value, propertiesType([tag])), steps: [read] };
  return [fail(negate(call(runtime('isObject'), value)), { code: 'type', expected: 'an object', value, at }, [bound])];
}

/** The member that distinguishes objects: all of them have it, each with texts of its own. */
export function discriminatorOf(branches: readonly JsonSchema[], definitions: Definitions): string | undefined {
  if (branches.length < 2 || !branches.every((branch) => isObjectOnly(branch, definitions))) return undefined;
  const parts = branches.map((branch) => partsOf(branch, definitions));
  const names = (parts[0] ?? []).flatMap((part) => Object.keys(part.properties ?? {}));
  return names.find((name) => IDENTIFIER.test(name) && !INHERITED.has(name) && areApartBy(name, parts));
}

function isObjectOnly(branch: JsonSchema, definitions: Definitions): boolean {
  const kinds = kindsOf(branch, definitions);
  return kinds.size === 1 && kinds.has('object');
}

/** What always applies to a value of a branch. */
function partsOf(branch: JsonSchema, definitions: Definitions): readonly JsonSchemaObject[] {
  return inPlaceSubschemas(branch, definitions, true);
}

function areApartBy(name: string, branches: readonly (readonly JsonSchemaObject[])[]): boolean {
  const texts = branches.map((parts) => textsOf(name, parts));
  const all = texts.flatMap((some) => some ?? []);
  return texts.every((some) => some !== undefined && some.length > 0) && new Set(all).size === all.length;
}

/** The texts that a required member can be, as far as one part says which. */
function textsOf(name: string, parts: readonly JsonSchemaObject[]): readonly string[] | undefined {
  if (!parts.some(({ required = [] }) => required.includes(name))) return undefined;
  for (const part of parts) {
    const member = ownValue(part.properties, name);
    if (typeof member !== 'object') continue;
    const values = member.const === undefined ? member.enum : [member.const];
    if (values?.every((value) => typeof value === 'string')) return values;
  }
  return undefined;
}
