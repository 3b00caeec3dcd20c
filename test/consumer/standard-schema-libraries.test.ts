import { sValidator } from '@hono/standard-validator';
import type { StandardJSONSchemaV1 } from '@standard-schema/spec';
import { initTRPC, TRPCError } from '@trpc/server';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { compileGuard } from '../../dist/index.js';
import { callStartedEventSchema, callStartedExample, incomingCallEventSchema } from '../../generated/acs-calling/index.ts';
import { readSchemaFile } from './documented-events.ts';

/** An event that misses one member, and a message that every library has to pass on. */
const { id, ...withoutId } = callStartedExample;
const message = 'id: is missing';

describe('Hono, through its validator for Standard Schemas', () => {
  const app = new Hono().post('/events', sValidator('json', callStartedEventSchema), (context) =>
    context.json({ started: context.req.valid('json').data.serverCallId }),
  );
  const post = (body: unknown) =>
    app.request('/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('hands a valid event on, with its type', async () => {
    const response = await post(callStartedExample);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ started: callStartedExample.data.serverCallId });
  });

  it('answers 400 with the issues as JSON', async () => {
    const response = await post(withoutId);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      success: false,
      error: [{ message, path: ['id'], pointer: '/id', code: 'missing', page: '2025-01-22.md' }],
    });
  });
});

describe('tRPC, as the input of a procedure', () => {
  const t = initTRPC.create();
  const caller = t.createCallerFactory(
    t.router({ started: t.procedure.input(callStartedEventSchema).mutation(({ input }) => input.data.serverCallId) }),
  )({});

  it('hands a valid event on, with its type', async () => {
    expect(await caller.started(callStartedExample)).toBe(callStartedExample.data.serverCallId);
  });

  it('takes a schema that was compiled in memory', async () => {
    const { schema } = compileGuard<{ id: string }>({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] });
    const named = t.createCallerFactory(t.router({ named: t.procedure.input(schema).query(({ input }) => input.id) }))({});
    expect(await named.named({ id: 'a' })).toBe('a');
    await expect(named.named({ id: 7 } as never)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('refuses an invalid one as a bad request', async () => {
    const refused = caller.started(withoutId as typeof callStartedExample);
    await expect(refused).rejects.toThrow(TRPCError);
    await expect(refused).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { issues: [{ message, path: ['id'] }] } });
  });
});

describe('the JSON Schema of a Standard Schema', () => {
  it('is that of the event', () => {
    const schema: StandardJSONSchemaV1 = incomingCallEventSchema;
    const { input, output } = schema['~standard'].jsonSchema;
    expect(input({ target: 'draft-2020-12' })).toEqual(readSchemaFile('IncomingCall'));
    expect(output({ target: 'draft-2020-12' })).toEqual(readSchemaFile('IncomingCall'));
  });

  it('is there in one draft only', () => {
    const { input } = callStartedEventSchema['~standard'].jsonSchema;
    expect(() => input({ target: 'openapi-3.0' })).toThrow('2020-12');
  });

  it('of a schema that was compiled in memory is that schema', () => {
    const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'array', items: { type: 'string' } };
    expect(compileGuard(schema).schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })).toEqual(schema);
  });
});
