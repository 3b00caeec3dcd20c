import type { TripChangedEvent } from '../types.js';
export async function onTripChanged(event: TripChangedEvent): Promise<void> { // Sent when a trip of a ferry changes.
  // In event.data, where event.data.status is 'delayed': trip, status, minutes, reason.
  // In event.data, where event.data.status is 'canceled': trip, status, reason.
  // In event.data, where event.data.status is 'departed': trip, status, berth.
  // In event.data, where event.data.status is something else: trip, status.
  throw new Error(`onTripChanged does not handle ${event.type} yet`);
}
