import type { OutgoingRequest } from '../../../templates/sending/outgoing-request.ts';
import type { PlannedEvent } from '../../model/plan.ts';
import { deliveredAs } from '../../pipeline/samples/sample-deliveries.ts';

/** The request that delivers an event. The headers say which event it is, where the payload does not. */
export function deliveryRequest(url: string, value: unknown, event: PlannedEvent): OutgoingRequest {
  const { contentType, body } = deliveredAs(event, value);
  return { url, method: 'POST', headers: { 'content-type': contentType, ...event.headers }, body: JSON.stringify(body) };
}
