import type { Vocabulary } from './vocabulary.ts';

/** Pages that speak of Event Grid mean its envelope, also for events that no example shows. */
export const eventGridWords: Vocabulary = {
  name: 'event-grid',
  brands: undefined,
  abbreviations: new Map(),
  envelope: { name: 'event-grid', mention: /\bEvent Grid\b/ },
};
