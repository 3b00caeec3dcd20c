import { freshEvent } from '../../../templates/sending/sample-events.ts';
import type { EventGuard } from '../../model/compiled-events.ts';
import type { PlannedEvent } from '../../model/plan.ts';
import { compileEvents } from '../../pipeline/compile-events.ts';
import { isRecord } from '../../text/records.ts';
import type { TrafficTask } from '../../traffic/observe-traffic.ts';
import { capturedRequest, createEventResolver, untypedReason } from '../../verify/resolve-event.ts';

type Catalog = TrafficTask['catalogs'][number];

/** An event that is to be sent. */
export interface OutgoingEvent {
  readonly payload: unknown;
  /** Its documentation; nothing where no page documents it. */
  readonly event: PlannedEvent | undefined;
  /** The catalog that it is of; nothing where no page documents it, and there are several catalogs. */
  readonly catalog: Catalog | undefined;
  /** The headers that say which event it is. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a captured value holds, or why it cannot be sent. */
export type OutgoingEvents = { readonly events: readonly OutgoingEvent[] } | { readonly reason: string };

/**
 * Creates a function that gives the events of a captured value: a payload, a delivery with several, or an object of `headers` and `body`.
 * @param named The type of all of them, whatever they say themselves.
 * @param hasNewIds Whether each gets an id of its own, and the time of now.
 */
export function createOutgoing(
  catalogs: readonly Catalog[],
  named: string | undefined,
  hasNewIds: boolean,
): (captured: unknown) => OutgoingEvents {
  const compiled = catalogs.map(({ plan, guards }) => compileEvents(plan, guards));
  const resolve = createEventResolver(compiled, named);
  const [only, ...others] = catalogs;
  const catalogOf = new Map<EventGuard, Catalog>();
  for (const [index, { guards }] of compiled.entries()) {
    const catalog = catalogs[index];
    for (const guard of guards.values()) if (catalog !== undefined) catalogOf.set(guard, catalog);
  }
  const names = new Set(compiled.flatMap(({ headers }) => headers.map((name) => name.toLowerCase())));
  return (captured) => {
    const resolved = resolve(captured);
    if (names.size > 0 && resolved.some(({ type }) => type === undefined)) return { reason: `it ${untypedReason(compiled)}` };
    const given = names.size > 0 ? (capturedRequest(captured)?.headers ?? new Map<string, string>()) : new Map<string, string>();
    const naming = Object.fromEntries([...given].filter(([name]) => names.has(name)));
    const events = resolved.map(({ payload, guard }): OutgoingEvent => {
      const catalog = guard === undefined ? (others.length === 0 ? only : undefined) : catalogOf.get(guard);
      const event = guard?.event;
      return {
        payload: hasNewIds ? renewed(payload, event, catalog) : payload,
        event,
        catalog,
        headers: event?.headers ?? naming,
      };
    });
    return { events };
  };
}

function renewed(payload: unknown, event: PlannedEvent | undefined, catalog: Catalog | undefined): unknown {
  if (!isRecord(payload)) return payload;
  const identity = catalog?.plan.identities.find(({ envelope }) => envelope === event?.envelope.name);
  return freshEvent(payload, identity?.path ?? []);
}
