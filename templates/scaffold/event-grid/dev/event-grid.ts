import type { Delivery, Form } from './form.js';
import type { EventMembers } from './sending/sample-events.js';

/** Members that tell the schema from others; not all of them are in every event. */
const MARKS = ['data', 'subject', 'topic', 'eventTime', 'dataVersion', 'metadataVersion'];

/** The Event Grid schema: always an array, and a first delivery that validates the subscription. */
export const eventGrid: Form = {
  name: 'event-grid',
  hasBatches: true,
  wrap: (event) => ('eventType' in event && MARKS.filter((name) => name in event).length >= 2 ? event : undefined),
  deliver: (events) => post(events, 'Notification'),
  handshake: () => post([validation()], 'SubscriptionValidation'),
};

function post(events: readonly EventMembers[], kind: string): Delivery {
  const headers = { 'content-type': 'application/json', 'aeg-event-type': kind };
  return { method: 'POST', headers, body: JSON.stringify(events) };
}

function validation(): EventMembers {
  return {
    id: crypto.randomUUID(),
    topic: '/subscriptions/local',
    subject: '',
    eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
    eventTime: new Date().toISOString(),
    metadataVersion: '1',
    dataVersion: '2',
    data: { validationCode: crypto.randomUUID() },
  };
}
