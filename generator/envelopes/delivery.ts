/** What a delivery is made of: its content type, and where events stand in it. */
export interface DeliveryForm {
  readonly contentType: string;
  /** The names that lead to the array whose items the events are; none where that is the delivery, `undefined` where the event is. */
  readonly path: readonly string[] | undefined;
}

/** The form of the deliveries of events in an envelope. */
export function deliveryForm(envelope: { readonly name: string; readonly batch: readonly string[] | undefined }): DeliveryForm {
  const { name, batch } = envelope;
  if (name === 'event-grid') return { contentType: 'application/json', path: [] };
  if (name === 'cloud-events') return { contentType: 'application/cloudevents+json', path: undefined };
  return { contentType: 'application/json', path: batch };
}
