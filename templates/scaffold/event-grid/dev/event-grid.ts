import type { Delivery, Form, Members } from './form.js';

/** The Event Grid schema: always an array, and a first delivery that asks whether the subscription is meant. */
export const eventGrid: Form = {
  name: 'event-grid',
  hasBatches: true,
  wrap: (event) => ('eventType' in event && 'data' in event ? event : undefined),
  deliver: (events) => post(events, 'Notification'),
  handshake: () => post([validation()], 'SubscriptionValidation'),
};

function post(events: readonly Members[], kind: string): Delivery {
  const headers = { 'content-type': 'application/json', 'aeg-event-type': kind };
  return { method: 'POST', headers, body: JSON.stringify(events) };
}

function validation(): Members {
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
