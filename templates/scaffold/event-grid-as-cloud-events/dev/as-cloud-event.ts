import { eventGrid } from './event-grid.js';
import type { EventMembers } from './sending/sample-events.js';

/** An event of the Event Grid schema as a CloudEvent, which a subscription can ask for instead. */
export function asCloudEvent(event: EventMembers): EventMembers | undefined {
  if (eventGrid.wrap(event) === undefined) return undefined;
  const { id, topic, subject, eventType, eventTime, data } = event;
  const attributes = { specversion: '1.0', id, source: topic ?? '/local', type: eventType, subject, time: eventTime };
  return { ...attributes, datacontenttype: 'application/json', data };
}
