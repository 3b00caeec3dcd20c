import type { JsonSchema, JsonSchemaObject } from './schema.ts';

/** A schema in a file that gets a type of its own, before it has a name. */
export interface TypeCandidate {
  readonly schema: JsonSchema;
  /** The document that it is in. */
  readonly document: string;
  /** From the outermost name to its own; as much of it as is needed becomes the name of the type. */
  readonly path: readonly string[];
  /** Whether it was given a place of its own by the author: a root, or one of its `$defs`. */
  readonly isEntry: boolean;
  /** Whether it is a part of what is an object anyway, so that its own type need not say so. */
  readonly isObject: boolean;
}

/** The schemas of some files, before anything has a name. */
export interface CandidateSet {
  /** The names of the files. */
  readonly documents: readonly string[];
  readonly candidates: readonly TypeCandidate[];
  /** What the `$ref` of a schema leads to. */
  readonly targets: ReadonlyMap<JsonSchemaObject, JsonSchema>;
}
