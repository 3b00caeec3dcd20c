import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../generator/pipeline.ts';
import { analyzed, webhooks } from './specifications.ts';

type Planned = Analysis['plan'];

const text = { type: 'string' };
const data = { type: 'object', properties: { total: { type: 'integer', minimum: 1 } }, required: ['total'] };

const gridEvent = (type: string, further: object = {}): object => ({
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    topic: text,
    eventType: { const: type },
    eventTime: text,
    data,
    ...further,
  },
  required: ['id', 'eventType', 'data'],
});

const cloudEvent = (type: object): object => ({
  type: 'object',
  properties: { specversion: { $ref: '#/components/schemas/Version' }, source: text, type, data },
  required: ['specversion', 'type'],
});

const planOf = (payload: object): Planned =>
  analyzed({ 'api.json': webhooks({ shop: payload }, { Version: { enum: ['1.0'] } }) }).value.plan;

const envelopeOf = (payload: object): readonly string[] =>
  planOf(payload).events.map(({ type, envelope }) => `${type} in ${envelope.name}`);

describe('a payload in an envelope that is known', () => {
  it('is split into its data and what stands around it, of which guards assert all that is stated', () => {
    const { events, models, envelopes } = planOf(gridEvent('shop.paid'));
    expect(events.map(({ type, dataRequired }) => [type, dataRequired])).toEqual([['shop.paid', true]]);
    expect(models.map(({ guardSchema }) => guardSchema)).toEqual([data]);
    expect(envelopes[0]?.guardSchema).toEqual({
      type: 'object',
      properties: { id: { type: 'string', minLength: 1 }, topic: text, eventTime: text },
      required: ['id'],
    });
  });

  it('is one event in an array of such, or one of several', () => {
    expect(envelopeOf({ type: 'array', items: gridEvent('shop.paid') })).toEqual(['shop.paid in event-grid']);
    const items = { oneOf: [gridEvent('shop.paid'), gridEvent('shop.sent')] };
    expect(envelopeOf({ type: 'array', items })).toEqual(['shop.paid in event-grid', 'shop.sent in event-grid']);
  });

  it('may lack its data, and refer to what says a text', () => {
    const { events, envelopes } = planOf(cloudEvent({ const: 'shop.paid' }));
    expect(events.map(({ type, envelope, dataRequired }) => [type, envelope.name, dataRequired])).toEqual([
      ['shop.paid', 'cloud-events', false],
    ]);
    expect(envelopes[0]?.guardSchema).toMatchObject({
      properties: { specversion: { enum: ['1.0'] } },
      required: ['specversion'],
    });
  });

  it('has members optional that only some events have to have', () => {
    const other = { ...gridEvent('shop.sent'), required: ['eventType', 'data'] };
    const { envelopes } = planOf({ oneOf: [gridEvent('shop.paid'), other] });
    expect(envelopes[0]?.guardSchema.required).toEqual([]);
  });
});

describe('a payload stays in one piece', () => {
  it('if it has a type, a time and data, as events of any publisher may', () => {
    const payload = { type: 'object', properties: { type: { const: 'shop.paid' }, time: text, data }, required: ['type'] };
    expect(envelopeOf(payload)).toEqual(['shop.paid in bare:type']);
  });

  it('if it says more than which members there are, or has an object beside its data', () => {
    expect(envelopeOf({ ...gridEvent('shop.paid'), additionalProperties: false })).toEqual(['shop.paid in bare:eventType']);
    const shop = { type: 'object', properties: { id: text } };
    expect(envelopeOf(gridEvent('shop.paid', { shop }))).toEqual(['shop.paid in bare:eventType']);
  });

  it('if its type may be any text', () => {
    expect(envelopeOf(cloudEvent(text))).toEqual(['shop in bare:']);
  });
});
