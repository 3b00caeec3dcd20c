import type { JsonValue } from '../text/json/node.ts';

/** The part of JSON Schema 2020-12 that inference gives, and that types are printed from. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly format?: string;
  /** Values that the pages name; others are as valid. */
  readonly 'x-known-values'?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly examples?: readonly JsonValue[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export type SchemaType = 'null' | 'boolean' | 'number' | 'integer' | 'string' | 'object' | 'array';

/** The name that a local reference leads to: `#/$defs/User` → `User`. */
export function referenceName(reference: string): string {
  return reference.slice('#/$defs/'.length);
}

/** The formats that are recognized in strings. */
export type Format = 'date-time' | 'date' | 'uuid' | 'uri' | 'email';
