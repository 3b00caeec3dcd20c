import type { JsonValue } from '../text/json/node.ts';

/** A JSON Schema of draft 2020-12, as anyone writes them: `true` and `false`, or an object of keywords. */
export type JsonSchema = boolean | JsonSchemaObject;

/** The keywords that guards are compiled from, and those that documentation is taken from. */
export interface JsonSchemaObject extends Keywords<JsonSchema> {}

/** The part of JSON Schema that inference gives, and that types are printed from: every schema in it is an object. */
export interface Schema extends Pick<Keywords<Schema>, KeywordOfSchema> {
  readonly $schema?: string;
  readonly $comment?: string;
  /** Values that the pages name; others are as valid. */
  readonly 'x-known-values'?: readonly (string | number)[];
  /** What known numbers mean, by the number, as far as the pages say so. */
  readonly 'x-known-meanings'?: Readonly<Record<string, string>>;
}

type KeywordOfSchema =
  | ('$id' | '$ref' | '$defs' | 'title' | 'description' | 'examples' | 'type' | 'const' | 'enum' | 'format')
  | ('allOf' | 'anyOf' | 'oneOf' | 'not' | 'properties' | 'required' | 'additionalProperties')
  | ('items' | 'prefixItems' | 'minItems' | 'maxItems');

/** What each keyword takes, `Inner` being a schema within. */
interface Keywords<Inner> {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $anchor?: string;
  readonly $defs?: Readonly<Record<string, Inner>>;
  /** What `$defs` was called in older drafts. */
  readonly definitions?: Readonly<Record<string, Inner>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly JsonValue[];
  readonly type?: SchemaType | readonly SchemaType[];
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly allOf?: readonly Inner[];
  readonly anyOf?: readonly Inner[];
  readonly oneOf?: readonly Inner[];
  readonly not?: Inner;
  readonly if?: Inner;
  readonly then?: Inner;
  readonly else?: Inner;
  readonly properties?: Readonly<Record<string, Inner>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Inner;
  readonly patternProperties?: Readonly<Record<string, Inner>>;
  readonly propertyNames?: Inner;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, Inner>>;
  readonly items?: Inner;
  readonly prefixItems?: readonly Inner[];
  readonly contains?: Inner;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** The names that `type` takes; every whole number is a number too. */
export type SchemaType = 'null' | 'boolean' | 'number' | 'integer' | 'string' | 'object' | 'array';

/** The name that a local reference leads to: `#/$defs/User` → `User`. */
export function referenceName(reference: string): string {
  return reference.slice('#/$defs/'.length);
}

/** The formats that are recognized in strings. */
export type Format = 'date-time' | 'date' | 'uuid' | 'uri' | 'email';
