/** A schema of one kind, so that a failure says by its name which keyword it is about. */
export interface GuardedSchema {
  readonly keyword: string;
  readonly schema: unknown;
}

/** A schema that goes as deep as the value does. */
export const recursiveSchema = {
  type: ['object', 'null'],
  properties: { next: { $ref: '#' } },
};

/** Schemas that together reach all code in which a guard reads a value. */
export const guardedSchemas: readonly GuardedSchema[] = [
  { keyword: 'true', schema: true },
  { keyword: 'false', schema: false },
  { keyword: 'type', schema: { type: ['object', 'array', 'string', 'number', 'null'] } },
  { keyword: 'properties', schema: { properties: { a: { type: 'string' }, b: { items: { type: 'number' } } } } },
  { keyword: 'required', schema: { type: 'object', required: ['a', '__proto__'] } },
  { keyword: 'additionalProperties', schema: { properties: { a: true }, additionalProperties: { type: 'string' } } },
  { keyword: 'no additionalProperties', schema: { properties: { a: true }, additionalProperties: false } },
  { keyword: 'patternProperties', schema: { patternProperties: { '^.': { type: 'string' } } } },
  { keyword: 'propertyNames', schema: { propertyNames: { maxLength: 1, pattern: '^a' } } },
  { keyword: 'minProperties, maxProperties', schema: { minProperties: 1, maxProperties: 1 } },
  { keyword: 'dependentRequired', schema: { dependentRequired: { a: ['b', 'c'] } } },
  { keyword: 'dependentSchemas', schema: { dependentSchemas: { a: { required: ['c'], maxProperties: 1 } } } },
  { keyword: 'items', schema: { type: 'array', prefixItems: [{ type: 'number' }], items: { type: 'string' } } },
  { keyword: 'items without type', schema: { items: { type: 'string' } } },
  { keyword: 'contains', schema: { contains: { type: 'object' }, minContains: 1, maxContains: 2 } },
  { keyword: 'minItems, maxItems', schema: { minItems: 2, maxItems: 3 } },
  { keyword: 'uniqueItems', schema: { uniqueItems: true } },
  {
    keyword: 'uniqueItems below',
    schema: { items: { uniqueItems: true }, properties: { b: { uniqueItems: true } }, uniqueItems: true },
  },
  { keyword: 'const', schema: { const: { a: 'x', b: { a: ['x', 1] } } } },
  { keyword: 'const with an array', schema: { const: [1, [1, [1]]] } },
  { keyword: 'enum', schema: { enum: [{ a: 'x' }, [1], null, 0, ''] } },
  { keyword: 'numbers', schema: { type: 'number', minimum: 0, exclusiveMaximum: 10, multipleOf: 0.1 } },
  { keyword: 'numbers without type', schema: { minimum: 0, exclusiveMaximum: 10, multipleOf: 0.1 } },
  { keyword: 'strings', schema: { minLength: 1, maxLength: 3, pattern: '^x' } },
  { keyword: 'anyOf', schema: { anyOf: [{ required: ['a'] }, { items: { type: 'number' } }] } },
  { keyword: 'oneOf', schema: { oneOf: [{ type: 'object', required: ['a'] }, { properties: { b: { const: 7 } } }] } },
  { keyword: 'allOf', schema: { allOf: [{ properties: { a: { type: 'string' } } }, { required: ['b'] }] } },
  { keyword: 'type beside allOf', schema: { type: 'array', allOf: [{ items: { type: 'string' } }], minItems: 1 } },
  {
    keyword: 'type beside $ref',
    schema: { type: 'array', $ref: '#/$defs/list', $defs: { list: { items: { type: 'string' } } } },
  },
  { keyword: 'type above allOf', schema: { properties: { a: { type: 'array', allOf: [{ contains: { type: 'string' } }] } } } },
  { keyword: 'not', schema: { not: { properties: { a: { const: 'y' } }, required: ['a'] } } },
  { keyword: 'if', schema: JSON.parse('{"if":{"required":["a"]},"then":{"properties":{"a":{"const":"x"}}},"else":false}') },
  { keyword: '$ref', schema: recursiveSchema },
  { keyword: 'recursion by all ways', schema: { items: { $ref: '#' }, additionalProperties: { $ref: '#' } } },
  { keyword: 'recursion in anyOf', schema: { anyOf: [{ type: 'string' }, { additionalProperties: { $ref: '#' } }] } },
];
