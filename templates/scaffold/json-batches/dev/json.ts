import { batchOf } from '../src/events/receiver/envelope.js';
import type { Form } from './form.js';

/** Events without an envelope: JSON, in the array of the object that each delivery is. */
export const json: Form = {
  name: 'json',
  hasBatches: true,
  wrap: (event) => event,
  deliver: (events) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(batchOf(events)),
  }),
};
