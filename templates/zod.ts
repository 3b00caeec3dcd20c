import * as z from 'zod';

/** An object with documented properties. Others are kept, but are not in its type. */
function open<S extends z.ZodRawShape>(shape: S): z.ZodObject<S> {
  return z.looseObject(shape) as unknown as z.ZodObject<S>;
}

/** Any object. */
function anObject(): z.ZodType<object, object> {
  return z.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** A value of which some are documented; editors suggest these. */
function known<T>(schema: z.ZodType<string | number>): z.ZodType<T, T> {
  return schema as unknown as z.ZodType<T, T>;
}

/** A string that is none of the documented values. */
function otherThan<T>(documented: readonly string[]): z.ZodType<T, T> {
  return z.custom<T>((value) => typeof value === 'string' && !documented.includes(value));
}

/** A value that passes a test. */
function checked<T>(schema: z.ZodType<T, T>, test: (value: T) => boolean, expected: string): z.ZodType<T, T> {
  return schema.refine(test, `Expected ${expected}`);
}

/** What every object inherits under some names, which is there where the property is absent. */
function orInherited<S extends z.ZodType, T>(schema: S): z.ZodUnion<readonly [S, z.ZodType<T, T>]> {
  return z.union([schema, z.custom<T>((value) => typeof value === 'function' || value === Object.prototype)]);
}
