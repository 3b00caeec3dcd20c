import {
  registerSchema,
  type SchemaObject,
  unregisterSchema,
  type Validator,
  validate,
} from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compiled, type Guard } from '../compile-guard.ts';
import { isMultiple } from './decimal.ts';
import type { Schema } from './schemas.ts';

/** Says whether a value is valid; `undefined` if it cannot tell. */
export type Judge = (value: unknown) => boolean | undefined;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Ajv, told to look at own members only: a member of JSON data is one that stands in the text, so what every object
 * inherits in JavaScript is not one. Formats are annotations, as they are for our guards if nothing else is asked for.
 * It may be told to work out `multipleOf` exactly.
 */
export function ajvJudge(schema: Schema, { exactly = false } = {}): Judge {
  const ajv = new Ajv2020({
    ...{ strict: false, validateSchema: false, validateFormats: false, ownProperties: true },
    ...{ meta: false, logger: false },
  });
  if (exactly) {
    ajv.removeKeyword('multipleOf');
    ajv.addKeyword({
      keyword: 'multipleOf',
      type: 'number',
      validate: (divisor: number, value: number) => isMultiple(value, divisor),
    });
  }
  const validate = ajv.compile(schema);
  return (value) => {
    try {
      return validate(value) === true;
    } catch (error) {
      // A schema that refers to itself without end is not one to be compared.
      if (error instanceof RangeError) throw error;
      return undefined;
    }
  };
}

/** Our guard. Nothing that these tests make up may be refused. */
export function guardOf(schema: Schema): Guard {
  const outcome = compiled(schema);
  if ('guard' in outcome) return outcome.guard;
  throw new Error(
    `refused: ${outcome.refusals.map(({ code, message, pointer }) => `${code} at ${pointer}: ${message}`).join('; ')}`,
  );
}

let count = 0;
let latest: { readonly schema: Schema; readonly judge: Judge } | undefined;

/**
 * Hyperjump, asked where the other two differ, and now and then where they agree. It keeps members in plain objects and
 * decodes a pointer twice, so it is asked the same question with other names for what it would trip over.
 */
export async function hyperjumpJudge(schema: Schema): Promise<Judge> {
  if (latest?.schema !== schema) latest = { schema, judge: await newHyperjumpJudge(schema) };
  return latest.judge;
}

async function newHyperjumpJudge(schema: Schema): Promise<Judge> {
  count += 1;
  const address = `https://schemas.invalid/${count}`;
  registerSchema(renamed(schema) as SchemaObject | boolean, address, DRAFT);
  try {
    const validator: Validator = await validate(address);
    return (value) => validator(renamed(value) as Parameters<Validator>[0]).valid;
  } finally {
    unregisterSchema(address);
  }
}

/** Each name of a member is as long as the one that it stands for, and matched by the same of the patterns. */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/__proto__/g, '__prota__'],
  [/constructor/g, 'constructer'],
  [/toString/g, 'toStrong'],
  [/hasOwnProperty/g, 'hasOwnPraperty'],
  [/valueOf/g, 'valueIf'],
  [/😀 \\"%\\"|%F0%9F%98%80%20%22%25%22/g, 'emoji'],
];

/** The same schema or value with harmless names in place of those that all objects inherit. */
export function renamed<T>(json: T): T {
  return JSON.parse(OTHER_NAMES.reduce((text, [name, other]) => text.replace(name, other), JSON.stringify(json)));
}
