import { mapSchemasIn } from '../json-schema/subschemas.ts';
import type { MadeType, PlannedFullForm } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import type { Model } from '../model/schema-set.ts';

/** The full form of a thing of which a model is a slim one or a part, and what keeps the two from having their members in common. */
interface FullForm {
  /** The id of its model. */
  readonly id: string;
  /** The members that have another type or presence there. */
  readonly differing: readonly string[];
  /** How the type of the slim form is made of that of the full one, if all that it has is the same there. */
  readonly made: MadeType | undefined;
}

/**
 * Makes a function that finds the full form of a slim one: of the things that the rules of sharing call so, one that has all
 * that it has, then one that is no slim form itself, then the one that is found at most places.
 * @param schemaOf The schema that the type of a model is printed from, by the id of the model; nothing where none is printed.
 */
export function fullFormFinder(
  models: readonly Model[],
  schemaOf: (id: string) => Schema | undefined,
): (model: Model) => FullForm | undefined {
  const byId = new Map(models.map((model) => [model.id, model]));
  return ({ id, relatives, partOf }) => {
    const slim = schemaOf(id);
    if (slim?.properties === undefined) return undefined;
    const found = relatives.flatMap((relative) => {
      const full = schemaOf(relative.id);
      const model = byId.get(relative.id);
      if (!SMALLER.has(relative.rule) || full?.properties === undefined || model === undefined) return [];
      const form = compareForms(slim, full, partOf);
      return [{ form: { ...form, id: relative.id }, isSlim: isSlimForm(model), places: model.positions.length }];
    });
    const rank = (form: FullForm): number => Number(form.made === undefined);
    const [best] = found.sort(
      (a, b) => rank(a.form) - rank(b.form) || Number(a.isSlim) - Number(b.isSlim) || b.places - a.places,
    );
    return best?.form;
  };
}

/** The rules by which something is less than another thing. */
const SMALLER: ReadonlySet<string> = new Set(['sharing/slim-form', 'sharing/part']);

function isSlimForm({ relatives }: Model): boolean {
  return relatives.some(({ rule }) => SMALLER.has(rule));
}

/** @param partOf Set if the pages say that the one is a part of the other, which may have all of it, any member of which may be missing. */
function compareForms(slim: Schema, full: Schema, partOf: Model['partOf']): Omit<FullForm, 'id'> {
  const [own, other, isAnyPart] = [membersOf(slim), membersOf(full), partOf?.isAny === true];
  const isPart = partOf !== undefined;
  const differing = [...own].filter(([name, member]) => !isSame(member, other.get(name), isAnyPart)).map(([name]) => name);
  const hasAll =
    differing.length === 0 && [...own].every(([name, { schema }]) => saysNoMore(schema, other.get(name)?.schema ?? {}, isPart));
  if (!hasAll) return { differing, made: undefined };
  if (!isAnyPart) return { differing, made: choiceOf(own, other) };
  // What every object inherits may be read where it is missing, which the type has to say.
  const isPlain = own.size === other.size && ![...own.keys()].some((name) => name in Object.prototype);
  return { differing, made: isPlain ? { by: 'Partial', members: [] } : undefined };
}

/** A member of a form. */
interface FormMember {
  readonly schema: Schema;
  readonly isRequired: boolean;
}

const alreadyListed = new WeakMap<Schema, ReadonlyMap<string, FormMember>>();

/** The members of a form. Listed once: a full form may have a great many slim ones. */
function membersOf(form: Schema): ReadonlyMap<string, FormMember> {
  const known = alreadyListed.get(form);
  if (known !== undefined) return known;
  const required = new Set(form.required);
  const members = new Map(
    Object.entries(form.properties ?? {}).map(([name, schema]) => [name, { schema, isRequired: required.has(name) }]),
  );
  alreadyListed.set(form, members);
  return members;
}

function isSame(member: FormMember, other: FormMember | undefined, isAnyPart: boolean): boolean {
  return (
    other !== undefined &&
    member.isRequired === (other.isRequired && !isAnyPart) &&
    structureText(member.schema) === structureText(other.schema)
  );
}

/** The shorter of two ways to say which members of another form there are. */
function choiceOf(own: ReadonlyMap<string, FormMember>, other: ReadonlyMap<string, FormMember>): MadeType {
  const left = other.size - own.size;
  if (left === 0 || left * 2 > own.size) return { by: 'Pick', members: [...own.keys()] };
  return { by: 'Omit', members: [...other.keys()].filter((name) => !own.has(name)) };
}

/** Whether what is said of a member is said of the other one too; an example is one of many. How often, and since when, is of no interest in a part. */
function saysNoMore(member: Schema, other: Schema, isPart: boolean): boolean {
  const { description, 'x-known-meanings': meanings, $comment } = member;
  return (
    (description === undefined || description === other.description) &&
    (meanings === undefined || JSON.stringify(meanings) === JSON.stringify(other['x-known-meanings'])) &&
    (isPart || $comment === other.$comment)
  );
}

/** What a schema says in passing, which is no part of the type. */
const WORDS: ReadonlySet<string> = new Set(['title', 'description', 'examples', '$comment', 'format', 'x-known-meanings']);

const alreadyWritten = new WeakMap<Schema, string>();

/** What a schema says of the type, as a text: schemas of one text have one type. Worked out once, however many forms there are. */
function structureText(schema: Schema): string {
  const text = alreadyWritten.get(schema) ?? JSON.stringify(structureOf(schema));
  alreadyWritten.set(schema, text);
  return text;
}

function structureOf(schema: Schema): Schema {
  const stated = Object.entries(schema).filter(([keyword]) => !WORDS.has(keyword));
  return Object.fromEntries(stated.map(([keyword, value]) => [keyword, mapSchemasIn(keyword, value, structureOf)]));
}

/** The full form of a thing as the plan has it, by the names of types. */
export function planFullForm(
  found: FullForm | undefined,
  partOf: Model['partOf'],
  nameOf: (id: string) => string,
): PlannedFullForm | undefined {
  if (found === undefined) return undefined;
  const { id, differing, made } = found;
  const apart = differing.length > 0 ? 'form/differs' : 'form/other-words';
  const rule = made === undefined ? apart : made.by === 'Partial' ? 'form/partial' : 'form/picked';
  const part = partOf === undefined ? undefined : partOf.isAny ? 'any' : 'some';
  return { typeName: nameOf(id), rule, differing, part, made };
}
