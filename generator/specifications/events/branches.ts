import { type JsonSchema, type JsonSchemaObject, referenceName } from '../../model/schema.ts';
import type { StatedLibrary } from '../../model/specifications/stated.ts';
import { allowedTexts, memberSchema, schemasAtOnce } from '../shape.ts';

/** A branch of a payload that is a union. */
export interface UnionBranch {
  readonly schema: JsonSchemaObject;
  readonly name: string;
}

/** The branches of a payload that is a union, or that others are derived from; what a discriminator says of each is in its schema. */
export function branchesOf(payload: JsonSchemaObject, library: StatedLibrary): readonly UnionBranch[] {
  const parts = schemasAtOnce(payload, library);
  const [union] = parts.flatMap((part) => ((part.oneOf ?? part.anyOf) === undefined ? [] : [part]));
  const discriminator = parts.map((part) => library.discriminators.get(part)).find((found) => found !== undefined);
  const mapped = new Map(Object.entries(discriminator?.mapping ?? {}).map(([value, id]) => [id, value] as const));
  const branches: readonly JsonSchema[] =
    union?.oneOf ?? union?.anyOf ?? [...mapped.keys()].map((id) => ({ $ref: `#/$defs/${id}` }));
  return branches.flatMap((branch): readonly UnionBranch[] => {
    if (typeof branch !== 'object') return [];
    const id = branch.$ref === undefined ? undefined : referenceName(branch.$ref);
    const name = (id === undefined ? undefined : library.definitions.get(id)?.name) ?? branch.title ?? '';
    if (discriminator === undefined) return [{ schema: branch, name }];
    const value = (id === undefined ? undefined : mapped.get(id)) ?? name;
    const stated = allowedTexts(memberSchema(schemasAtOnce(branch, library), discriminator.property), library);
    if (stated?.length === 1) return [{ schema: branch, name }];
    return [{ schema: withOnlyText(branch, discriminator.property, value), name }];
  });
}

/** A schema of which one member has one text only. */
export function withOnlyText(schema: JsonSchemaObject, member: string, value: string): JsonSchemaObject {
  return { allOf: [schema], properties: { [member]: { const: value } }, required: [member] };
}

/** The member of a branch that may have any text but some, with these: it stands for all values that the others do not name. */
export interface OtherTexts {
  readonly member: string;
  readonly texts: readonly string[];
}

/** The members of an object that have any text but some. */
export function otherTextsIn(schema: JsonSchemaObject, library: StatedLibrary): readonly OtherTexts[] {
  const parts = schemasAtOnce(schema, library);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  return [...required].flatMap((member) => {
    const [texts] = schemasAtOnce(memberSchema(parts, member), library).flatMap(({ not }) =>
      typeof not === 'object' ? [allowedTexts(not, library) ?? []] : [],
    );
    return texts === undefined || texts.length === 0 ? [] : [{ member, texts }];
  });
}
