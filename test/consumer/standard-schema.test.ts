import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type CallStartedEvent,
  callEndedExample,
  callStartedEventSchema,
  callStartedExample,
} from '../../generated/acs-calling/index.js';
import { documentedEvents } from './documented-events.ts';

/** What a library does that takes any Standard Schema and knows nothing of this one. */
async function validateWith<Schema extends StandardSchemaV1>(
  schema: Schema,
  value: unknown,
): Promise<StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>>> {
  return schema['~standard'].validate(value);
}

describe('a generated schema', () => {
  it('is a Standard Schema of its event to the compiler', () => {
    const schema: StandardSchemaV1<CallStartedEvent, CallStartedEvent> = callStartedEventSchema;
    expectTypeOf<StandardSchemaV1.InferInput<typeof callStartedEventSchema>>().toEqualTypeOf<CallStartedEvent>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof callStartedEventSchema>>().toEqualTypeOf<CallStartedEvent>();
    // @ts-expect-error it is the schema of another event
    const wrong: StandardSchemaV1<CallStartedEvent, typeof callEndedExample> = callStartedEventSchema;
    expect(schema).toBe(wrong);
  });

  it.each(documentedEvents)('of $name says who made it, and of which version of the standard it is', ({ schema }) => {
    expect(schema['~standard']).toMatchObject({
      version: 1,
      vendor: 'holotype',
      validate: expect.any(Function),
    });
  });

  it.each(documentedEvents)('of $name has no other member for a library to mistake it by', ({ schema }) => {
    expect(Object.keys(schema)).toEqual(['~standard']);
  });
});

describe('validation through the standard', () => {
  it('gives the value, with the type of the event', async () => {
    const result = await validateWith(callStartedEventSchema, callStartedExample);
    expect(result.issues).toBeUndefined();
    if (result.issues !== undefined) return;
    expectTypeOf(result.value).toEqualTypeOf<CallStartedEvent>();
    expect(result.value).toBe(callStartedExample);
  });

  it('gives issues with a message and a path', async () => {
    const result = await validateWith(callStartedEventSchema, { ...callStartedExample, id: 7 });
    expect(result.issues).toEqual([expect.objectContaining({ message: 'id: expected a string, got a number', path: ['id'] })]);
  });

  it('refuses another event', async () => {
    const result = await validateWith(callStartedEventSchema, callEndedExample);
    expect(result.issues?.map(({ path }) => path)).toContainEqual(['eventType']);
  });

  it('needs no `this`: libraries take the function out', () => {
    const { validate } = callStartedEventSchema['~standard'];
    expect(validate(callStartedExample)).toEqual({ value: callStartedExample });
  });
});
