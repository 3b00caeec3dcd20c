import * as v from 'valibot';

/** An object with documented properties. Others are kept, but are not in its type. */
function open<const E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, undefined> {
  return v.looseObject(entries) as unknown as v.ObjectSchema<E, undefined>;
}

/** Any object. */
function anObject(): v.CustomSchema<object, undefined> {
  return v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** A value of which some are documented; editors suggest these. */
function known<T>(schema: v.GenericSchema<string | number>): v.GenericSchema<T> {
  return schema as unknown as v.GenericSchema<T>;
}

/** A string that is none of the documented values. */
function otherThan<T>(documented: readonly string[]): v.GenericSchema<T> {
  return v.custom<T>((value) => typeof value === 'string' && !documented.includes(value));
}

/** A value that passes a test. */
function checked<T>(schema: v.GenericSchema<T>, test: (value: T) => boolean, expected: string): v.GenericSchema<T> {
  return v.pipe(schema, v.check(test, `Expected ${expected}`));
}

/** What every object inherits under some names, which is there where the property is absent. */
function orInherited<S extends v.GenericSchema, T>(schema: S): v.UnionSchema<[S, v.GenericSchema<T>], undefined> {
  return v.union([schema, v.custom<T>((value) => typeof value === 'function' || value === Object.prototype)]);
}

/** An object, but not an array, which other schemas accept as one. */
function noArray<S extends v.GenericSchema<object>>(
  schema: S,
): v.SchemaWithPipe<readonly [v.CustomSchema<object, undefined>, S]> {
  return v.pipe(anObject(), schema) as unknown as v.SchemaWithPipe<readonly [v.CustomSchema<object, undefined>, S]>;
}
