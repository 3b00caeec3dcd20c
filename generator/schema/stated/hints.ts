import { noEvidence } from '../../evidence/merge-evidence.ts';
import type { JsonSchema, JsonSchemaObject } from '../../model/schema.ts';
import type { MemberDecision, Model } from '../../model/schema-set.ts';
import { words } from '../../text/case.ts';
import type { Place } from '../../text/source.ts';
import { isContainer } from '../rules/shared-models.ts';

/** What a schema is, where it stands. */
export interface SchemaPosition {
  /** The id of the model that holds it. */
  readonly owner: string;
  /** What leads to it from there: `user`, `chunks[]`. */
  readonly step: string;
  /** What it would be called: `user`, `chunk`. */
  readonly hint: string;
}

/** A model as a specification states it. */
export type StatedModel = Model & { readonly stated: JsonSchemaObject };

/** A title of more words is a sentence. */
const MAX_TITLE_WORDS = 5;

/** A model at a position, before anything is known of its members. */
export function modelOf(
  position: SchemaPosition,
  id: string,
  parent: string | undefined,
): Omit<StatedModel, 'stated' | 'decisions'> {
  return {
    id,
    dataOf: undefined,
    nameHint: position.hint,
    isPart: isContainer(position.hint),
    documented: undefined,
    parent,
    schema: {},
    evidence: noEvidence,
    positions: [id],
    keys: [id],
    shared: [],
    relatives: [],
  };
}

/** What says which members there are says that they are an object's, unless it says something else as well. */
export function withKind(schema: JsonSchemaObject): JsonSchemaObject {
  const isOpen = ['type', '$ref', 'const', 'enum', 'anyOf', 'oneOf', 'allOf'].every((keyword) => !(keyword in schema));
  return isOpen && (schema.properties !== undefined || schema.required !== undefined) ? { type: 'object', ...schema } : schema;
}

/** The title of a schema, if it is a name and no sentence. */
export function shortTitle({ title }: JsonSchemaObject): string | undefined {
  return typeof title === 'string' && /\p{L}/u.test(title) && words(title).length <= MAX_TITLE_WORDS ? title : undefined;
}

/** What a branch is called: by its title, by the text of one of its members, or by its number. */
export function branchHint(branch: JsonSchema, hint: string, index: number): string {
  if (typeof branch !== 'object') return hint;
  const literal = Object.values(branch.properties ?? {})
    .map((member) =>
      typeof member === 'object' ? (member.const ?? (member.enum?.length === 1 ? member.enum[0] : undefined)) : undefined,
    )
    .find((value) => typeof value === 'string' && /\p{L}/u.test(value));
  return shortTitle(branch) ?? `${hint}-${typeof literal === 'string' ? literal : index + 1}`;
}

/** What is decided of a member that a specification states: where it does, and whether it has to be there. */
export function statedDecision(name: string, isRequired: boolean, place: Place | undefined): MemberDecision {
  return {
    name,
    required: isRequired,
    seen: 0,
    of: 0,
    since: undefined,
    rules: [isRequired ? 'presence/stated-required' : 'presence/stated-optional', 'type/stated'],
    reason: undefined,
    facts: place === undefined ? [] : [{ source: 'schema' as const, place }],
  };
}
