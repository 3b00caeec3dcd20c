import { deliveryForm } from '../../envelopes/delivery.ts';
import type { Plan, PlannedEvent } from '../../model/plan.ts';
import type { Schema } from '../../model/schema.ts';
import { asSentence } from '../../text/description.ts';
import { groupBy } from '../../text/groups.ts';
import type { JsonValue } from '../../text/json/node.ts';
import { isRecord } from '../../text/records.ts';
import { summaryOf } from '../code/documentation.ts';
import { wholeExamples } from '../fixture/sample.ts';
import { sampleOf } from '../fixture/values.ts';
import { componentReference } from './component-schemas.ts';

/** A request of the publisher, as specifications describe it: one that brings an event, or one that brings several. */
export interface DescribedDelivery {
  /** What it goes by where only letters and digits do. */
  readonly name: string;
  /** What it is called: the type of its event, or that of the object that holds several. */
  readonly title: string;
  /** What the pages say of it, in short; may be empty. */
  readonly summary: string;
  /** All that the pages say of it, if that is more. */
  readonly description: string | undefined;
  readonly events: readonly PlannedEvent[];
  readonly contentType: string;
  readonly schema: object;
  /** The headers that name the event, with what they say. */
  readonly headers: Readonly<Record<string, string>>;
  readonly examples: readonly DeliveryExample[];
}

/** A body that the pages show, or what holds an event that they show. */
interface DeliveryExample {
  readonly name: string;
  readonly value: JsonValue;
}

/** The deliveries of all events. Those that come together in an array of an object are one. */
export function describeDeliveries({ events, delivery }: Plan): readonly DescribedDelivery[] {
  const groups = groupBy(events, (event) => {
    const { path = [] } = deliveryForm(event.envelope);
    return delivery === undefined || path.length === 0 ? event.type : `\u0000${path.join('\u0000')}`;
  });
  return [...groups].map(([key, together]) => {
    const [first] = together;
    return delivery !== undefined && key.startsWith('\u0000') ? ofSeveral(together, delivery) : ofOne(first as PlannedEvent);
  });
}

function ofOne(event: PlannedEvent): DescribedDelivery {
  const { contentType, path } = deliveryForm(event.envelope);
  const schema = componentReference(event.eventType);
  const isArray = path?.length === 0;
  return {
    name: event.name,
    title: event.type,
    ...saidOf(event),
    events: [event],
    contentType,
    schema: isArray ? { type: 'array', items: schema } : schema,
    headers: event.headers,
    examples: examplesOf(event, (value) => (isArray ? [value] : value)),
  };
}

/** What the pages say of an event: its first sentences, and all of it where that is more. */
function saidOf(event: PlannedEvent): Pick<DescribedDelivery, 'summary' | 'description'> {
  const summary = summaryOf(event);
  const { description = '' } = event;
  return { summary, description: summary === '' || asSentence(description) === summary ? undefined : description };
}

function ofSeveral(events: readonly PlannedEvent[], delivery: Schema): DescribedDelivery {
  const { title = '', $defs = {} } = delivery;
  const [first] = events;
  const path = first?.envelope.batch ?? [];
  const least = sampleOf(delivery, $defs);
  return {
    name: title,
    title,
    summary: delivery.description ?? '',
    description: undefined,
    events,
    contentType: 'application/json',
    schema: componentReference(title),
    headers: {},
    examples: events.flatMap((event) => examplesOf(event, (value) => put(least, path, [value]))),
  };
}

/** A value with another one at the end of a path. */
function put(value: JsonValue, [step, ...rest]: readonly string[], inner: JsonValue): JsonValue {
  if (step === undefined) return inner;
  const members = isRecord(value) ? (value as Readonly<Record<string, JsonValue>>) : {};
  return { ...members, [step]: put(members[step] ?? {}, rest, inner) };
}

function examplesOf(event: PlannedEvent, wrap: (value: JsonValue) => JsonValue): readonly DeliveryExample[] {
  return wholeExamples(event).map((value, index) => ({
    name: index === 0 ? event.name : `${event.name}${index + 1}`,
    value: wrap(value),
  }));
}
