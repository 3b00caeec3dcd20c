import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../../generator/config/job-options.ts';
import { analyze } from '../../../generator/pipeline.ts';

/*
 * What identifies an event, by the examples of a page. An id that is taken for the event's though it is not loses events,
 * one that is not seen lets some be handled twice.
 */

const options = jobOptions();

function identitiesOf(...examples: readonly object[]): readonly unknown[] {
  const sections = examples.map((example, index) => {
    const [payload = {}] = [example].flat() as { readonly type?: string; readonly eventType?: string }[];
    const type = payload.type ?? payload.eventType ?? `event.${index}`;
    return `## ${type}\n\n\`\`\`json\n${JSON.stringify(example)}\n\`\`\`\n`;
  });
  const text = `# Shop webhooks\n\n${sections.join('\n')}`;
  const { events, identities } = analyze({ pages: [{ name: 'page.md', path: 'page.md', text }], options }).value.plan;
  expect(events).toHaveLength(examples.length);
  return events.map(({ envelope }) => identities.find((identity) => identity.envelope === envelope.name)?.path.join('.'));
}

const paid = { type: 'order.paid', total: 3 };
const sent = { type: 'order.sent', parcels: 2 };

describe('events without an envelope are identified by', () => {
  it.each([
    ['an id', { id: 'e-1' }, { id: 'e-2' }, 'id'],
    ['a number', { id: 1 }, { id: 2 }, 'id'],
    ['a uuid', { uuid: 'a' }, { uuid: 'b' }, 'uuid'],
    ['event_id', { event_id: 'a' }, { event_id: 'a' }, 'event_id'],
    ['eventID, before an id', { id: 1, eventID: 'a' }, { id: 1, eventID: 'b' }, 'eventID'],
    ['webhookEventId', { webhookEventId: 'a' }, { webhookEventId: 'b' }, 'webhookEventId'],
    ['a key for idempotency', { 'idempotency-key': 'a' }, { 'idempotency-key': 'b' }, 'idempotency-key'],
    ['delivery_id', { delivery_id: 'a' }, { delivery_id: 'b' }, 'delivery_id'],
    ['the event before its delivery', { delivery_id: 'a', event_id: 1 }, { delivery_id: 'b', event_id: 2 }, 'event_id'],
    ['what is in a header', { header: { event_id: 'a' } }, { header: { event_id: 'b' } }, 'header.event_id'],
    ['an id in metadata', { meta: { id: 'a' } }, { meta: { id: 'b' } }, 'meta.id'],
    ['a placeholder, the same in all examples', { id: '{id}' }, { id: '{id}' }, 'id'],
    ['the same id in all examples, if their data is elsewhere', { id: 'e', data: {} }, { id: 'e', data: {} }, 'id'],
  ])('%s', (_, one, other, path) => {
    expect(identitiesOf({ ...paid, ...one }, { ...sent, ...other })).toEqual([path, path]);
  });
});

describe('events without an envelope are not identified by', () => {
  it.each([
    ['an id that one example lacks', { id: 'e-1' }, {}],
    ['what is null or empty somewhere', { id: 'e-1' }, { id: '' }],
    ['an object', { id: { is: 1 } }, { id: { is: 2 } }],
    ['the id of what they are about', { order_id: 1 }, { order_id: 2 }],
    ['an id within their data', { data: { id: 1 } }, { data: { id: 2 } }],
    ['an event that is what they are about', { data: { event_id: 1 } }, { data: { event_id: 2 } }],
    ['the id of the webhook, which is the same for all', { webhook_id: 1 }, { webhook_id: 2 }],
    ['an id that events of several types share', { id: 17 }, { id: 17 }],
  ])('%s', (_, one, other) => {
    expect(identitiesOf({ ...paid, ...one }, { ...sent, ...other })).toEqual([undefined, undefined]);
  });
});

it('events in an envelope are identified as that says, each of them for itself', () => {
  const grid = { topic: '/a', subject: 'b', eventType: 'A.Paid', eventTime: '2024-05-01T10:00:00Z', data: {}, dataVersion: '1' };
  const cloud = { specversion: '1.0', type: 'A.Sent', source: '/a', id: 'c', time: '2024-05-01T10:00:00Z', data: {} };
  expect(identitiesOf([grid], cloud)).toEqual(['id', 'id']);
  expect(identitiesOf([grid], { event: 'event.1', eventId: 'a' })).toEqual(['id', 'eventId']);
  expect(identitiesOf([grid], { event: 'event.1', total: 3 })).toEqual(['id', undefined]);
});
