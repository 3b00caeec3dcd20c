import { describe, expect, it } from 'vitest';
import { discriminatorName } from '../../../generator/envelopes/discriminator.ts';
import { analyzed, webhooks } from './specifications.ts';

const object = (properties: object, required: readonly string[] = []): object => ({ type: 'object', properties, required });

const eventsOf = (document: string, page?: string): readonly string[] => {
  const { value } = analyzed({ 'api.json': document, ...(page === undefined ? {} : { 'page.md': page }) });
  return value.plan.events.map(({ type, envelope, variants }) => {
    const values = variants?.all.map((one) => one.value ?? '*');
    return `${type} by ${discriminatorName(envelope.discriminator) || 'nothing'}${values === undefined ? '' : ` (${values.join(' ')})`}`;
  });
};

describe('an event of a specification is called', () => {
  it('what a property of its payload says, as a literal or as the only value of an enumeration', () => {
    const document = webhooks({
      one: object({ meta: object({ event: { const: 'shop.opened' } }) }),
      two: object({ meta: object({ event: { type: 'string', enum: ['shop.closed'] } }) }),
    });
    expect(eventsOf(document)).toEqual(['shop.opened by meta.event', 'shop.closed by meta.event']);
  });

  it('what its webhook is called, if nothing in a payload says it', () => {
    const document = webhooks({
      'shop.opened': object({ id: { type: 'string' } }),
      'shop.closed': object({ id: { type: 'string' } }),
    });
    expect(eventsOf(document)).toEqual(['shop.opened by nothing', 'shop.closed by nothing']);
  });

  it('what a header says, where all messages name the values and each is called after one of them', () => {
    const header = { name: 'X-Topic', in: 'header', schema: { enum: ['shop.opened', 'shop.closed'] } };
    const document = webhooks({ shopOpened: object({ id: {} }), shopClosed: object({ id: {} }) }, {}, [header]);
    expect(eventsOf(document)).toEqual(['shop.opened by [X-Topic]', 'shop.closed by [X-Topic]']);
  });

  it('the beginning of a name whose end a property says, in variants', () => {
    const header = { name: 'X-Shop-Event', in: 'header', example: 'gift_card', schema: { type: 'string' } };
    const action = (value: string): object => object({ action: { const: value }, id: { type: 'string' } }, ['action', 'id']);
    const document = webhooks({ 'gift-card-sold': action('sold'), 'gift-card-used': action('used') }, {}, [header]);
    expect(eventsOf(document)).toEqual(['gift_card by [X-Shop-Event] (sold used *)']);
  });

  it('each value of a discriminator, though the branches do not say theirs', () => {
    const payload = {
      oneOf: [{ $ref: '#/components/schemas/Opened' }, { $ref: '#/components/schemas/Closed' }],
      discriminator: { propertyName: 'event', mapping: { 'shop.opened': '#/components/schemas/Opened' } },
    };
    const schemas = { Opened: object({ event: { type: 'string' } }), Closed: object({ event: { type: 'string' } }) };
    expect(eventsOf(webhooks({ shop: payload }, schemas))).toEqual(['shop.opened by event', 'Closed by event']);
  });

  it('each value of an enumeration that names the event of a single webhook', () => {
    const payload = object({ event_type: { enum: ['opened', 'closed'] } }, ['event_type']);
    expect(eventsOf(webhooks({ all: payload }))).toEqual(['opened by event_type', 'closed by event_type']);
  });

  it('as a page of the set spells it', () => {
    const page =
      '# Shop\n\n| Event | Description |\n| --- | --- |\n| `shop.opened` | It opens. |\n| `shop.closed` | It closes. |\n';
    expect(eventsOf(webhooks({ shopOpened: object({ id: { type: 'string' } }) }), page)).toEqual([
      'shop.opened by nothing',
      'shop.closed by nothing',
    ]);
  });

  it('what its webhook is called, in variants, where a branch is for all texts that the others do not name', () => {
    const payload = { oneOf: [action({ const: 'opened' }), action({ const: 'closed' }), other(['opened', 'closed'])] };
    expect(eventsOf(webhooks({ shop: payload }))).toEqual(['shop by nothing (opened closed *)']);
    const held = object({ data: payload, shop: { type: 'string' } }, ['data']);
    expect(eventsOf(webhooks({ shop: held }))).toEqual(['shop by nothing (opened closed *)']);
  });

  it('what a property says that is named for it, and a branch for all other texts is no event', () => {
    const payload = { oneOf: [action({ const: 'a' }, 'type'), action({ const: 'b' }, 'type'), other(['a', 'b'], 'type')] };
    expect(eventsOf(webhooks({ shop: payload }))).toEqual(['a by type', 'b by type']);
  });

  it('what the items of an array say that is called after events, and what is around them is a structure', () => {
    const items = { oneOf: [action({ const: 'opened' }, 'type'), action({ const: 'closed' }, 'type')] };
    const delivery = object({ sent_at: { type: 'integer' }, events: { type: 'array', items } }, ['sent_at', 'events']);
    const document = webhooks({ all: delivery });
    expect(eventsOf(document)).toEqual(['opened by type', 'closed by type']);
    const { plan } = analyzed({ 'api.json': document }).value;
    expect(plan.events[0]?.envelope.batch).toEqual(['events']);
    expect(plan.delivery?.properties?.events).toEqual({
      type: 'array',
      items: { anyOf: [{ $ref: '#/$defs/OpenedEvent' }, { $ref: '#/$defs/ClosedEvent' }] },
    });
    expect(plan.delivery?.properties?.sent_at).toEqual({ type: 'integer' });
  });

  it('nothing in an array, where what holds it says itself which event it is', () => {
    const items = { oneOf: [action({ const: 'opened' }, 'type'), action({ const: 'closed' }, 'type')] };
    const payload = object({ type: { const: 'shops.changed' }, events: { type: 'array', items } });
    expect(eventsOf(webhooks({ all: payload }))).toEqual(['shops.changed by type']);
  });
});

it('is missing where no webhook brings a payload, which is told of the specification', () => {
  const document = JSON.stringify({ openapi: '3.1.0', info: {}, webhooks: { ping: { post: { summary: 'Nothing.' } } } });
  const { diagnostics } = analyzed({ 'api.json': document });
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toContain(
    'page/no-events: No event is documented here: no webhook, callback or message of the specification has a payload.',
  );
});

function action(schema: object, name = 'action'): object {
  return object({ [name]: schema, id: { type: 'string' } }, [name]);
}

/** A branch of all texts but some. */
function other(named: readonly string[], name = 'action'): object {
  return action({ type: 'string', not: { enum: named } }, name);
}
