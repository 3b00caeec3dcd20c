import { bareEnvelopeNamed } from './bare.ts';
import { cloudEvents } from './cloud-events.ts';
import type { Envelope } from './envelope.ts';
import { eventGrid } from './event-grid.ts';

/** Every envelope that is known; where two fit, the first one is taken. */
export const envelopes: readonly Envelope[] = [eventGrid, cloudEvents];

/** The envelope of a name. */
export function envelopeNamed(name: string): Envelope {
  return envelopes.find((envelope) => envelope.name === name) ?? bareEnvelopeNamed(name) ?? eventGrid;
}
