/*
 * Every keyword of JSON Schema 2020-12 with the shape of its value, and those of older drafts with what took their place.
 */

/** What the value of a keyword has to be. */
export type Shape =
  | 'schema'
  | 'schemas'
  | 'map of schemas'
  | 'text'
  | 'URI reference'
  | 'anchor'
  | 'pattern'
  | 'number'
  | 'positive number'
  | 'count'
  | 'boolean'
  | 'names'
  | 'map of names'
  | 'kinds'
  | 'values'
  | 'anything';

/** The keywords that are compiled, or that say something without asserting it. */
export const KEYWORDS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['$schema', 'text'],
  ['$id', 'URI reference'],
  ['$ref', 'URI reference'],
  ['$anchor', 'anchor'],
  ['$dynamicAnchor', 'anchor'],
  ['$defs', 'map of schemas'],
  ['definitions', 'map of schemas'],
  ['$comment', 'text'],
  ['$vocabulary', 'anything'],
  ['title', 'text'],
  ['description', 'text'],
  ['default', 'anything'],
  ['deprecated', 'boolean'],
  ['readOnly', 'boolean'],
  ['writeOnly', 'boolean'],
  ['examples', 'values'],
  ['contentEncoding', 'text'],
  ['contentMediaType', 'text'],
  ['contentSchema', 'schema'],
  ['type', 'kinds'],
  ['const', 'anything'],
  ['enum', 'values'],
  ['allOf', 'schemas'],
  ['anyOf', 'schemas'],
  ['oneOf', 'schemas'],
  ['not', 'schema'],
  ['if', 'schema'],
  ['then', 'schema'],
  ['else', 'schema'],
  ['properties', 'map of schemas'],
  ['patternProperties', 'map of schemas'],
  ['additionalProperties', 'schema'],
  ['propertyNames', 'schema'],
  ['required', 'names'],
  ['minProperties', 'count'],
  ['maxProperties', 'count'],
  ['dependentRequired', 'map of names'],
  ['dependentSchemas', 'map of schemas'],
  ['items', 'schema'],
  ['prefixItems', 'schemas'],
  ['contains', 'schema'],
  ['minContains', 'count'],
  ['maxContains', 'count'],
  ['minItems', 'count'],
  ['maxItems', 'count'],
  ['uniqueItems', 'boolean'],
  ['minimum', 'number'],
  ['maximum', 'number'],
  ['exclusiveMinimum', 'number'],
  ['exclusiveMaximum', 'number'],
  ['multipleOf', 'positive number'],
  ['minLength', 'count'],
  ['maxLength', 'count'],
  ['pattern', 'pattern'],
  ['format', 'text'],
]);

/** Keywords that assert something that is not compiled, and what to do instead. */
export const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ['$dynamicRef', 'refer to one schema with $ref.'],
  ['$recursiveRef', 'refer to one schema with $ref.'],
  ['unevaluatedProperties', 'list the properties in one object, and close it with additionalProperties.'],
  ['unevaluatedItems', 'describe the items in one array, with prefixItems and items.'],
  ['additionalItems', 'this is of an older draft: write prefixItems for the first items, and items for the others.'],
  ['dependencies', 'this is of an older draft: write dependentRequired or dependentSchemas.'],
]);

/** Keywords of OpenAPI, and what says the same in JSON Schema. */
export const OF_OPENAPI: ReadonlyMap<string, string> = new Map([
  ['nullable', 'write "type": ["string", "null"], or whatever the type is besides null.'],
  ['discriminator', 'remove it; branches with a literal each are distinguished without it.'],
  ['example', 'write "examples": [ … ].'],
  ['xml', 'remove it.'],
  ['externalDocs', 'remove it, or put the link into the description.'],
]);

/** The drafts whose keywords mean the same where they are known; what they mean otherwise is refused by its name. */
export const OTHER_DRAFTS = /^https?:\/\/json-schema\.org\/(?:draft-0[3467]|draft\/2019-09)\/schema#?$/;

/** The draft that is compiled. */
export const DRAFT = /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;
