import { mapSchemasIn } from '../json-schema/subschemas.ts';
import type { Schema } from '../model/schema.ts';
import type { Model } from '../model/schema-set.ts';

/** The full form of a thing of which a model is a slim one, and what keeps the two from having their members in common. */
export interface FullForm {
  /** The id of its model. */
  readonly id: string;
  /** The members that have another type or presence there. */
  readonly differing: readonly string[];
  /** Whether all that the slim form has is there, with the same types, presence and words. */
  readonly hasAll: boolean;
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
  return ({ id, relatives }) => {
    const slim = schemaOf(id);
    if (slim?.properties === undefined) return undefined;
    const found = relatives.flatMap((relative) => {
      const full = schemaOf(relative.id);
      const model = byId.get(relative.id);
      if (relative.rule !== SLIM || full?.properties === undefined || model === undefined) return [];
      return [{ ...compareForms(slim, full), id: relative.id, isSlim: isSlimForm(model), places: model.positions.length }];
    });
    const [best] = found.sort(
      (a, b) => Number(b.hasAll) - Number(a.hasAll) || Number(a.isSlim) - Number(b.isSlim) || b.places - a.places,
    );
    return best === undefined ? undefined : { id: best.id, differing: best.differing, hasAll: best.hasAll };
  };
}

const SLIM = 'sharing/slim-form';

function isSlimForm({ relatives }: Model): boolean {
  return relatives.some(({ rule }) => rule === SLIM);
}

function compareForms(slim: Schema, full: Schema): Pick<FullForm, 'differing' | 'hasAll'> {
  const members = Object.entries(slim.properties ?? {});
  const [ofSlim, ofFull] = [new Set(slim.required), new Set(full.required)];
  const others = new Map(Object.entries(full.properties ?? {}));
  const isSame = ([name, member]: readonly [string, Schema]): boolean => {
    const other = others.get(name);
    return other !== undefined && ofSlim.has(name) === ofFull.has(name) && structureText(member) === structureText(other);
  };
  const differing = members.filter((member) => !isSame(member)).map(([name]) => name);
  const hasAll = differing.length === 0 && members.every(([name, member]) => saysNoMore(member, others.get(name) ?? {}));
  return { differing, hasAll };
}

/** Whether what is said of a member is said of the other one too; an example is one of many. */
function saysNoMore(member: Schema, other: Schema): boolean {
  const { description, 'x-known-meanings': meanings, $comment } = member;
  return (
    (description === undefined || description === other.description) &&
    (meanings === undefined || JSON.stringify(meanings) === JSON.stringify(other['x-known-meanings'])) &&
    $comment === other.$comment
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
