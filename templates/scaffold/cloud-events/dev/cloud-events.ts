import type { Form } from './form.js';

/** Members that tell CloudEvents from others; not all of them are in every event. */
const MARKS = ['specversion', 'source', 'data', 'time', 'datacontenttype'];

/** CloudEvents in JSON, single or in batches; a sender asks by OPTIONS whether its deliveries are welcome. */
export const cloudEvents: Form = {
  name: 'cloudevents',
  hasBatches: true,
  wrap: (event) => ('type' in event && MARKS.filter((name) => name in event).length >= 2 ? event : undefined),
  deliver: (events) => {
    const [only] = events;
    const type = events.length === 1 ? 'application/cloudevents+json' : 'application/cloudevents-batch+json';
    return {
      method: 'POST',
      headers: { 'content-type': `${type}; charset=utf-8` },
      body: JSON.stringify(events.length === 1 ? only : events),
    };
  },
  handshake: () => ({
    method: 'OPTIONS',
    headers: { 'webhook-request-origin': 'eventgrid.azure.net', 'webhook-request-rate': '120' },
  }),
};
