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
  const { named, other } = divided(tag, branches, scope.definitions);
  const cases = named.map(({ branch, texts }) => ({
    labels: texts.map(literal),
    steps: scope.compile(branch, { value, at }, scope),
  }));
  const place = [...at, literal(tag)];
  const expected = describeValues(named.flatMap(({ texts }) => texts));
  const wrong = fail(TRUE, { code: 'literal', expected, value: member, at: place });
  const otherwise = other === undefined ? [wrong] : scope.compile(other, { value, at }, scope);
  const choose: Step = { kind: 'switch', on: member, cases, otherwise };
  const read: Step = { kind: 'bind', name: member.name, value: property(it, tag), steps: [choose] };
  const bound: Step = { kind: 'bind', name: it.name, value: cast(value, propertiesType([tag])), steps: [read] };
  return [fail(negate(call(runtime('isObject'), value)), { code: 'type', expected: 'an object', value, at }, [bound])];
}

/** Branches with the texts that they have at a member, and the one that has none of these there. */
interface Divided {
  readonly named: readonly { readonly branch: JsonSchema; readonly texts: readonly string[] }[];
  readonly other: JsonSchema | undefined;
}

function divided(name: string, branches: readonly JsonSchema[], definitions: Definitions): Divided {
  const all = branches.map((branch) => ({ branch, texts: textsOf(name, partsOf(branch, definitions)) }));
  return {
    named: all.flatMap(({ branch, texts }) => (texts === undefined ? [] : [{ branch, texts }])),
    other: all.find(({ texts }) => texts === undefined)?.branch,
  };
}

/**
 * The member that distinguishes objects: all of them have it, each with texts of its own. One of them may have there what is none of
 * the texts of the others: it is what is left where no other is meant.
 */
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
  const others = branches.filter((_, index) => texts[index] === undefined);
  const isNamed = texts.every((some) => some === undefined || some.length > 0) && new Set(all).size === all.length;
  const [other, ...more] = others;
  return isNamed && all.length > 0 && (other === undefined || (more.length === 0 && isAnyBut(all, name, other)));
}

/** Whether a required member can be anything but some texts, and those are all that it cannot be. */
function isAnyBut(texts: readonly string[], name: string, parts: readonly JsonSchemaObject[]): boolean {
  if (!parts.some(({ required = [] }) => required.includes(name))) return false;
  return parts.some((part) => {
    const { not } = asObject(ownValue(part.properties, name));
    const { enum: excluded, ...more } = asObject(not);
    return excluded !== undefined && Object.keys(more).length === 0 && isSameSet(excluded, texts);
  });
}

function asObject(schema: JsonSchema | undefined): JsonSchemaObject {
  return typeof schema === 'object' ? schema : {};
}

function isSameSet(values: readonly unknown[], texts: readonly string[]): boolean {
  const set = new Set<unknown>(texts);
  return values.length === set.size && values.every((value) => set.has(value));
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
