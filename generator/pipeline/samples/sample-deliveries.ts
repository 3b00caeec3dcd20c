import { filledExample } from '../../emit/fixture/sample.ts';
import { deliveryForm } from '../../envelopes/delivery.ts';
import type { GuardOptions } from '../../model/job.ts';
import type { Plan, PlannedEvent } from '../../model/plan.ts';
import type { JsonValue } from '../../text/json/node.ts';
import { isRecord } from '../../text/records.ts';
import { compileEvents } from '../compile-events.ts';

/** An event as it could be delivered. */
export interface SampleEvent {
  /** The documented example. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Where its id is; empty where nothing identifies it. */
  readonly idPath: readonly string[];
  /** Whether an event is of the same type, and not as documented. */
  readonly isInvalid: (event: unknown) => boolean;
}

/** The sample of an event of a plan; nothing for an event that is no object. */
export function sampleEvent(event: PlannedEvent, plan: Plan, options: GuardOptions): SampleEvent | undefined {
  const members = filledExample(event);
  if (!isRecord(members)) return undefined;
  const { guards, typeOf } = compileEvents(plan, options);
  const [given] = Object.values(event.headers);
  return {
    members,
    idPath: plan.identities.find(({ envelope }) => envelope === event.envelope.name)?.path ?? [],
    isInvalid: (value) => {
      if (typeOf(value, given) !== event.type) return false;
      const issues: unknown[] = [];
      guards.get(event.type)?.listIssues(value, (issue) => void (issue.isUndocumented || issues.push(issue)));
      return issues.length > 0;
    },
  };
}

/** What delivers an event, as its envelope says: its content type, and its body. */
export function deliveredAs(event: PlannedEvent, value: unknown): { readonly contentType: string; readonly body: JsonValue } {
  const { contentType, path } = deliveryForm(event.envelope);
  const delivered = value as JsonValue;
  const inBatch = path?.reduceRight<JsonValue>((inner, member) => ({ [member]: inner }), [delivered]);
  return { contentType, body: inBatch ?? delivered };
}
