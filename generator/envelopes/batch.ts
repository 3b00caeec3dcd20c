import { isRecord } from '../text/records.ts';

/** The name of the structure that a delivery of several events is. */
export const BATCH_STRUCTURE = 'Event batch';

/** What arrays are called that hold whole events. */
export const HOLDS_EVENTS = /^(?:.*[_-]?events?(?:list)?|.*events|notifications?|(?:web)?hooks?|messages|callbacks|updates)$/i;

/** So deep stands an array of events: at the root of a delivery, or in an object there. */
export const MAX_STEPS_TO_BATCH = 2;

/** The places of arrays of events in the deliveries of some events, each once; none where a delivery is an event. */
export function batchesOf(
  events: readonly { readonly envelope: { readonly batch: readonly string[] | undefined } }[],
): readonly (readonly string[])[] {
  const found = events.flatMap(({ envelope: { batch } }) =>
    batch === undefined ? [] : [[batch.join('\u0000'), batch] as const],
  );
  return [...new Map(found).values()];
}

/** The events in a delivery: the items of the first of some arrays that it has, else itself. */
export function unpackDelivery(delivery: unknown, batches: readonly (readonly string[])[]): readonly unknown[] {
  for (const path of batches) {
    const events = path.reduce<unknown>((at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined), delivery);
    if (Array.isArray(events)) return events;
  }
  return [delivery];
}
