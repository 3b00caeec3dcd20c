import { type JsonNode, stringMember } from '../text/json/node.ts';

/** Members that publishers tell events apart by, the most telling first. */
const NAMES = [
  'object_kind',
  'event_type',
  'eventType',
  'event_name',
  'eventName',
  'event',
  'hook_event',
  'detail-type',
  'topic',
  'type',
  'kind',
  'trigger',
];

/**
 * The member that tells which event each payload is: a string in most of them, with a name that says so and values that
 * look like names of events. Nothing if there is no such member.
 */
export function findDiscriminator(payloads: readonly JsonNode[]): string | undefined {
  const objects = payloads.filter((payload) => payload.kind === 'object');
  const share = (name: string): number =>
    objects.filter((payload) => isEventName(stringMember(payload, name))).length / Math.max(1, objects.length);
  return NAMES.find((name) => share(name) > 0.5);
}

function isEventName(text: string | undefined): boolean {
  return text !== undefined && /^[A-Za-z][\w.:/-]*$/.test(text) && text.length <= 80;
}
