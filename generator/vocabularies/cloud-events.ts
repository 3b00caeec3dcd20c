import type { Vocabulary } from './vocabulary.ts';

/** Pages that speak of CloudEvents mean their envelope, also for events that no example shows. */
export const cloudEventsWords: Vocabulary = {
  name: 'cloud-events',
  brands: undefined,
  abbreviations: new Map(),
  envelope: { name: 'cloud-events', mention: /\bCloudEvents\b/ },
};
