import type { ExplanationsOf } from './explanation.ts';

/** The codes of JSON Schemas that `guard` and `diff` read. */
export const SCHEMA: ExplanationsOf<'schema'> = {
  'schema/not-readable': {
    means: 'A schema file is missing, or the system does not allow reading it.',
    example: { path: 'order.schema.json', reason: 'no such file or directory' },
  },
  'schema/not-json': {
    means: 'A schema file is not strict JSON.',
    example: { reason: 'an extra comma' },
    shows: ['{ "type": "object", }'],
  },
  'schema/not-a-schema': {
    means: 'Something that has to be a schema is another value.',
    example: { found: 'a string' },
    shows: ['{ "properties": { "id": "string" } }'],
  },
  'schema/bad-keyword': {
    means: 'A keyword has a value that the specification does not allow.',
    example: { keyword: 'minLength', expected: 'a number that is not negative' },
    shows: ['{ "minLength": -1 }'],
  },
  'schema/unknown-keyword': {
    means: 'A keyword does not exist in draft 2020-12, so it has no effect. It is often misspelled.',
    example: { keyword: 'require', near: 'required', instead: undefined },
    shows: ['{ "type": "object", "require": ["id"] }'],
  },
  'schema/unsupported': {
    means: 'Guards cannot be generated for a keyword. An error is better than a guard that checks less than the schema says.',
    example: { what: '$dynamicRef', instead: 'use $ref.' },
    shows: ['{ "$dynamicRef": "#node" }'],
  },
  'schema/unresolved': {
    means: 'A $ref leads to nothing in the schemas that were named.',
    example: { reference: '#/$defs/Adress', near: '#/$defs/Address' },
    shows: ['{ "$ref": "#/$defs/Adress" }'],
  },
  'schema/endless-reference': {
    means: 'A $ref leads back to itself without going into a property or an item, so checking a value would never end.',
    example: { reference: '#/$defs/Node' },
    shows: ['{ "$defs": { "Node": { "$ref": "#/$defs/Node" } } }'],
  },
  'schema/too-deep': {
    means: 'Schemas are nested deeper than the compiler of guards goes.',
    example: { limit: 200 },
  },
  'schema/bad-pattern': {
    means: 'A pattern is not a regular expression that JavaScript understands.',
    example: { reason: 'unterminated group' },
    shows: ['{ "pattern": "^(ab" }'],
  },
  'schema/loose-pattern': {
    means: 'A pattern is only valid without the Unicode flag that JSON Schema asks for. It is used without the flag.',
    example: { reason: 'invalid escape' },
    shows: ['{ "pattern": "^[\\\\-a]$" }'],
  },
  'schema/slow-pattern': {
    means:
      'A pattern can take exponential time, so that one short string could block a server (ReDoS). No guard is generated for it.',
    example: { pattern: '^(a+)+$' },
    shows: ['{ "pattern": "^(a+)+$" }'],
  },
  'schema/bounded-pattern': {
    means: 'A pattern takes more than linear time. The guard limits the length of strings there, so that it stays fast.',
    example: { limit: 1000 },
    shows: ['{ "pattern": "a*b" }'],
  },
  'schema/contradiction': {
    means: 'Two keywords of a schema cannot both be satisfied, or one makes the other useless.',
    example: { keyword: 'minimum', problem: 'no number is above 10 and below 5' },
    shows: ['{ "minimum": 10, "maximum": 5 }'],
  },
  'schema/other-draft': {
    means: 'The schema names an older draft. It is read by the rules of draft 2020-12.',
    example: { uri: 'http://json-schema.org/draft-07/schema#' },
    shows: ['{ "$schema": "http://json-schema.org/draft-07/schema#" }'],
  },
  'schema/other-kinds-too': {
    means:
      'Without `type`, keywords such as `properties` restrict objects only. Every other value is valid, which is rarely meant.',
    example: { keywords: 'properties and required' },
    shows: ['{ "properties": { "id": {} }, "required": ["id"] }'],
  },
};
