import type { Form } from './form.js';

/** Events without an envelope: JSON, one in each delivery. */
export const json: Form = {
  name: 'json',
  hasBatches: false,
  wrap: (event) => event,
  deliver: ([event]) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(event) }),
};
