import type { ParsedEvent } from './catalog/guards.ts';
import { type EventMap, type EventType, EventTypes } from './catalog/types.ts';
import { type DispatchReport, type EventOutcome, errorsOf, startReport } from './dispatch-report.ts';
import { parseDelivered } from './envelope.ts';
import { readEventHeader } from './event-header.ts';
import { type Matching, matches, type Pattern, type Valid } from './event-patterns.ts';
import { handleOnce, type IdempotencyStore } from './idempotency.ts';
import { identityOf } from './identity.ts';
import { aggregate, EVENTS_A_TURN, nextTurn } from './platform.ts';
import { findUnknownMembers } from './unknown-members.ts';

/** What brought some events. */
export interface DeliverySource {
  /** A header of the request, such as `aeg-delivery-count`; `null` where there is none, or no request. */
  readonly header: (name: string) => string | null;
}

/** How an event came. */
export interface Delivery extends DeliverySource {
  /** The event as it came, which may have been in another envelope than the documented one. */
  readonly raw: unknown;
  /** Its place in the delivery. */
  readonly index: number;
}

/** Takes an event of a type, whatever the caller of `dispatch` gave as context, and how the event came. */
export type Handler<T extends EventType, C = undefined> = (
  event: EventMap[T],
  context: C,
  delivery: Delivery,
) => void | Promise<void>;

/** A handler for every documented event. When the pages document another one, this stops compiling until it is added. */
export type Handlers<C = undefined> = { readonly [T in EventType]: Handler<T, C> };

/** The handler for an event that is of no interest: it waves the event on. */
export function ignore(): void {}

/** A member of an event that the pages do not document. */
export interface UnknownMember {
  readonly type: EventType;
  /** Where it is: `data.startedBy.nickname`. */
  readonly at: string;
  readonly event: EventMap[EventType];
}

/** What to do with events that no handler is for. */
export interface RouterOptions<C = undefined> {
  readonly handlers?: Partial<Handlers<C>>;
  /** Takes events of a type that the pages do not document. */
  readonly onUnknown?: (event: Extract<ParsedEvent, { kind: 'unknown' }>, context: C) => void | Promise<void>;
  /** Takes what is not as documented. Without it, such an event makes the report not ok. */
  readonly onInvalid?: (event: Extract<ParsedEvent, { kind: 'invalid' }>, context: C) => void | Promise<void>;
  /** Keeps an event that comes again from being handled again. */
  readonly idempotency?: IdempotencyStore;
  /**
   * What is the same for each delivery of an event, and for no other event: what `idempotency` knows it by. Events for which
   * it gives nothing are handled whenever they come. Default: what the pages show to identify an event.
   */
  readonly identify?: (event: EventMap[EventType], delivery: Delivery) => string | undefined;
  /** Is told of what handlers throw. */
  readonly onError?: (error: unknown, event: ParsedEvent, context: C) => void | Promise<void>;
  /** Is told of each member that the pages do not document, before the handlers are called. The event is handled all the same. */
  readonly onUnknownMember?: (member: UnknownMember, context: C) => void | Promise<void>;
}

/** What `dispatch` takes beside events: a context, if the handlers need one, and what brought the events. */
type DispatchArguments<C> = undefined extends C ? [context?: C, source?: DeliverySource] : [context: C, source?: DeliverySource];

/** Brings each event to the handlers that are for it. */
export interface Router<C = undefined> {
  /** Adds a handler for a type, for all types that begin alike (`'Microsoft.Communication.Call*'`), or for several. */
  on<const P extends Pattern>(
    patterns: Valid<P> | readonly Valid<P>[],
    handler: (event: EventMap[Matching<P>], context: C, delivery: Delivery) => void | Promise<void>,
  ): Router<C>;
  /** Adds a handler for every documented event; it is called before the others. */
  onAny(handler: (event: EventMap[EventType], context: C, delivery: Delivery) => void | Promise<void>): Router<C>;
  /** Adds somebody to tell of what handlers throw. */
  onError(tell: (error: unknown, event: ParsedEvent, context: C) => void | Promise<void>): Router<C>;
  /** The types that have a handler of their own. */
  eventTypes(): readonly EventType[];
  /**
   * Handles one event, or an array of them one after the other, and lets others have their turn in between. Never throws:
   * what handlers throw is in the report.
   */
  dispatch(payload: unknown, ...rest: DispatchArguments<C>): Promise<DispatchReport>;
  /** The same, but throws an `AggregateError` of all that went wrong. */
  dispatchOrThrow(payload: unknown, ...rest: DispatchArguments<C>): Promise<DispatchReport>;
}

type AnyHandler<C> = (event: EventMap[EventType], context: C, delivery: Delivery) => void | Promise<void>;

interface Registration<C> {
  readonly patterns: readonly string[];
  readonly handler: AnyHandler<C>;
}

/** Makes a router. Handlers are added before the first dispatch; afterwards `on`, `onAny` and `onError` refuse. */
export function createRouter<C = undefined>(options: RouterOptions<C> = {}): Router<C> {
  const registrations: Registration<C>[] = Object.entries(options.handlers ?? {})
    .filter(([, handler]) => handler !== undefined)
    .map(([type, handler]) => ({ patterns: [type], handler: handler as AnyHandler<C> }));
  const forAll: AnyHandler<C>[] = [];
  const tellers = options.onError === undefined ? [] : [options.onError];
  const identify = options.identify ?? identityOf;
  const invalidIsTaken = options.onInvalid !== undefined;
  const handlersOf = new Map<EventType, readonly AnyHandler<C>[]>();
  let dispatched = false;
  const register = (list: { push: (item: never) => unknown }, item: unknown): void => {
    if (dispatched) throw new Error('add handlers before the first dispatch');
    list.push(item as never);
  };
  const findHandlers = (type: EventType): readonly AnyHandler<C>[] => {
    const known = handlersOf.get(type);
    if (known !== undefined) return known;
    const own = registrations.filter(({ patterns }) => patterns.some((pattern) => matches(pattern, type)));
    const found = own.map(({ handler }) => handler);
    handlersOf.set(type, found);
    return found;
  };
  const handle = async (delivery: Delivery, context: C): Promise<EventOutcome> => {
    const { index, raw, header } = delivery;
    const parsed = parseDelivered(raw, readEventHeader(header));
    try {
      switch (parsed.kind) {
        case 'unknown':
          await options.onUnknown?.(parsed, context);
          return { index, status: 'unknown', type: parsed.type };
        case 'invalid':
          await options.onInvalid?.(parsed, context);
          return { index, status: 'invalid', type: parsed.type, issues: parsed.issues };
        case 'event': {
          await tellUnknownMembers(parsed.type, parsed.event, context);
          const handlers = [...forAll, ...findHandlers(parsed.type)];
          const call = async (): Promise<void> => {
            for (const handler of handlers) await handler(parsed.event, context, delivery);
          };
          const claim = await handleOnce(options.idempotency, identify(parsed.event, delivery), call);
          if (claim !== 'claimed') return { index, status: claim === 'done' ? 'repeated' : 'busy', type: parsed.type };
          return { index, status: handlers.length > 0 ? 'handled' : 'unhandled', type: parsed.type };
        }
      }
    } catch (error) {
      return { index, status: 'failed', type: parsed.type, error: await tellError(error, parsed, context) };
    }
  };
  const tellUnknownMembers = async (type: EventType, event: EventMap[EventType], context: C): Promise<void> => {
    if (options.onUnknownMember === undefined) return;
    for (const at of findUnknownMembers(type, event)) await options.onUnknownMember({ type, at, event }, context);
  };
  const tellError = async (error: unknown, event: ParsedEvent, context: C): Promise<unknown> => {
    try {
      for (const tell of tellers) await tell(error, event, context);
      return error;
    } catch (second) {
      return aggregate([error, second], 'a handler failed, and so did onError');
    }
  };
  const dispatch = async (payload: unknown, context: C, { header }: DeliverySource = NO_REQUEST): Promise<DispatchReport> => {
    dispatched = true;
    const report = startReport(invalidIsTaken);
    for (const [index, raw] of (Array.isArray(payload) ? payload : [payload]).entries()) {
      if (index % EVENTS_A_TURN === 0 && index > 0) await nextTurn();
      report.add(await handle({ raw, index, header }, context));
    }
    return report.build();
  };

  const router: Router<C> = {
    on(patterns, handler) {
      register(registrations, { patterns: typeof patterns === 'string' ? [patterns] : patterns, handler });
      return router;
    },
    onAny(handler) {
      register(forAll, handler);
      return router;
    },
    onError(tell) {
      register(tellers, tell);
      return router;
    },
    eventTypes() {
      return Object.values(EventTypes).filter((type) =>
        registrations.some(({ patterns }) => patterns.some((pattern) => matches(pattern, type))),
      );
    },
    dispatch: (payload, ...[context, source]) => dispatch(payload, context as C, source),
    async dispatchOrThrow(payload, ...[context, source]) {
      const report = await dispatch(payload, context as C, source);
      const errors = errorsOf(report, invalidIsTaken);
      if (errors.length > 0) throw aggregate(errors, 'not every event was handled');
      return report;
    },
  };
  return router;
}

const NO_REQUEST: DeliverySource = { header: () => null };
