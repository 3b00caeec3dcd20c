import { isRecord } from '../text/records.ts';
import type { Shape } from './keywords.ts';

/** What the value of a keyword has to be, in words; `undefined` if it is that. */
export function faultOfShape(value: unknown, shape: Shape): string | undefined {
  return FITS[shape](value) ? undefined : EXPECTED[shape];
}

const KINDS = new Set(['null', 'boolean', 'number', 'integer', 'string', 'object', 'array']);

const FITS: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  schema: isSchema,
  schemas: (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema),
  'map of schemas': (value) => isRecord(value) && Object.values(value).every(isSchema),
  text: isText,
  'URI reference': isText,
  anchor: (value) => isText(value) && /^[A-Za-z_][\w.-]*$/.test(String(value)),
  pattern: isText,
  number: (value) => Number.isFinite(value),
  'positive number': (value) => Number.isFinite(value) && Number(value) > 0,
  count: (value) => Number.isInteger(value) && Number(value) >= 0,
  boolean: (value) => typeof value === 'boolean',
  names: isNames,
  'map of names': (value) => isRecord(value) && Object.values(value).every(isNames),
  kinds: (value) =>
    isKind(value) || (Array.isArray(value) && value.length > 0 && value.every(isKind) && new Set(value).size === value.length),
  values: Array.isArray,
  anything: () => true,
};

const EXPECTED: Readonly<Record<Shape, string>> = {
  schema: 'a schema: an object, true or false',
  schemas: 'an array of at least one schema',
  'map of schemas': 'an object whose values are schemas',
  text: 'a string',
  'URI reference': 'a string',
  anchor: 'a name of letters, digits, - _ and .',
  pattern: 'a string',
  number: 'a number',
  'positive number': 'a number greater than 0',
  count: 'a nonnegative integer',
  boolean: 'true or false',
  names: 'an array of different strings',
  'map of names': 'an object whose values are arrays of different strings',
  kinds: `one of ${[...KINDS].join(', ')}, or an array of different ones`,
  values: 'an array',
  anything: 'anything',
};

function isSchema(value: unknown): boolean {
  return typeof value === 'boolean' || isRecord(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText) && new Set(value).size === value.length;
}

function isKind(value: unknown): boolean {
  return typeof value === 'string' && KINDS.has(value);
}
