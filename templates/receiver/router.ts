import type { ParsedEvent } from '../catalog/guards.ts';
import { type EventMap, type EventType, EventTypes } from '../catalog/types.ts';
import { type DispatchReport, type EventOutcome, errorsOf, startReport } from './dispatch-report.ts';
import { eventsIn, parseDelivered } from './envelope.ts';
import { readEventHeader } from './event-header.ts';
import { type MatchingEvent, matches, type Pattern, type Valid } from './event-patterns.ts';
import { variantNames, variantOf } from './event-variants.ts';
import type { Delivery, DeliverySource, Handlers } from './handler.ts';
import { handleOnce, type IdempotencyStore } from './idempotency.ts';
import { identityOfDelivered } from './identity.ts';
import { aggregate, EVENTS_A_TURN, nextTurn } from './platform.ts';
import type { UnknownMemberFinder } from './unknown-members.ts';

/** The options of a router. */
export interface RouterOptions<C = undefined> {
  readonly handlers?: Partial<Handlers<C>>;
  /** Handles events whose type the pages do not document. */
  readonly onUnknown?: (event: Extract<ParsedEvent, { kind: 'unknown' }>, context: C) => void | Promise<void>;
  /** Handles events that do not match their documentation. Without it, such an event makes the report not ok. */
  readonly onInvalid?: (event: Extract<ParsedEvent, { kind: 'invalid' }>, context: C) => void | Promise<void>;
  /** Remembers handled events, so that a redelivered event is not handled again. */
  readonly idempotency?: IdempotencyStore;
  /**
   * Returns the key by which `idempotency` identifies an event, the same for each delivery of it. Events without a key are
   * handled on every delivery. Default: the id of a signed delivery, or what the pages show.
   */
  readonly identify?: (event: EventMap[EventType], delivery: Delivery) => string | undefined;
  /** Called with errors that handlers throw. */
  readonly onError?: (error: unknown, event: ParsedEvent, context: C) => void | Promise<void>;
  /**
   * Called for each undocumented property, before the handlers run: `eachUnknownMember(({ type, at }) => …)`. The event is
   * handled anyway.
   */
  readonly onUnknownMember?: UnknownMemberFinder<C>;
}

/** The further arguments of `dispatch`. */
type DispatchArguments<C> = undefined extends C ? [context?: C, source?: DeliverySource] : [context: C, source?: DeliverySource];

/** Dispatches events to their handlers. */
export interface Router<C = undefined> {
  /** Adds a handler for a type, all types with a prefix (`'Microsoft.Communication.Call*'`), a variant, which goes before its type, or several. */
  on<const P extends Pattern>(
    patterns: Valid<P> | readonly Valid<P>[],
    handler: (event: MatchingEvent<P>, context: C, delivery: Delivery) => void | Promise<void>,
  ): Router<C>;
  /** Adds a handler for every documented event. It runs before the others. */
  onAny(handler: (event: EventMap[EventType], context: C, delivery: Delivery) => void | Promise<void>): Router<C>;
  /** Adds a listener for errors that handlers throw. */
  onError(notify: (error: unknown, event: ParsedEvent, context: C) => void | Promise<void>): Router<C>;
  /** The types that have their own handler, or one for a variant. */
  eventTypes(): readonly EventType[];
  /**
   * Handles one event, or an array of events in order, and yields to the event loop in between. Never throws: errors of
   * handlers are in the report.
   */
  dispatch(payload: unknown, ...rest: DispatchArguments<C>): Promise<DispatchReport>;
  /** Like `dispatch`, but throws an `AggregateError` with everything that failed. */
  dispatchOrThrow(payload: unknown, ...rest: DispatchArguments<C>): Promise<DispatchReport>;
}

type AnyHandler<C> = (event: EventMap[EventType], context: C, delivery: Delivery) => void | Promise<void>;

type Registration<C> = { readonly patterns: readonly string[]; readonly handler: AnyHandler<C> };

/** Creates a router. Add handlers before the first dispatch; afterwards, `on`, `onAny` and `onError` throw. */
export function createRouter<C = undefined>(options: RouterOptions<C> = {}): Router<C> {
  const registrations: Registration<C>[] = Object.entries(options.handlers ?? {})
    .filter(([, handler]) => handler !== undefined)
    .map(([type, handler]) => ({ patterns: [type], handler: handler as AnyHandler<C> }));
  const forAll: AnyHandler<C>[] = [];
  const errorListeners = options.onError === undefined ? [] : [options.onError];
  const identify = options.identify ?? identityOfDelivered;
  const handlesInvalid = options.onInvalid !== undefined;
  const handlersOf = new Map<string, readonly AnyHandler<C>[]>();
  let dispatched = false;
  const register = (list: { push: (item: never) => unknown }, item: unknown): void => {
    if (dispatched) throw new Error('add handlers before the first dispatch');
    list.push(item as never);
  };
  const findHandlers = (type: EventType, variant: string | undefined): readonly AnyHandler<C>[] => {
    const known = handlersOf.get(variant ?? type);
    if (known !== undefined) return known;
    const hasOwn = registrations.some(({ patterns }) => patterns.some((pattern) => pattern === variant));
    const isFor = (one: string): boolean => one === variant || (matches(one, type) && !(hasOwn && one === type));
    const found = registrations.filter(({ patterns }) => patterns.some(isFor)).map(({ handler }) => handler);
    handlersOf.set(variant ?? type, found);
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
          await options.onUnknownMember?.(parsed.type, parsed.event, context);
          const handlers = [...forAll, ...findHandlers(parsed.type, variantOf(parsed.type, parsed.event))];
          const call = async (): Promise<void> => {
            for (const handler of handlers) await handler(parsed.event, context, delivery);
          };
          const claim = await handleOnce(options.idempotency, identify(parsed.event, delivery), call);
          if (claim !== 'claimed') return { index, status: claim === 'done' ? 'repeated' : 'busy', type: parsed.type };
          return { index, status: handlers.length > 0 ? 'handled' : 'unhandled', type: parsed.type };
        }
      }
    } catch (error) {
      return { index, status: 'failed', type: parsed.type, error: await notifyError(error, parsed, context) };
    }
  };
  const notifyError = async (error: unknown, event: ParsedEvent, context: C): Promise<unknown> => {
    try {
      for (const notify of errorListeners) await notify(error, event, context);
      return error;
    } catch (second) {
      return aggregate([error, second], 'a handler failed, and so did onError');
    }
  };
  const dispatch = async (
    payload: unknown,
    context: C,
    source: DeliverySource = { header: () => null },
  ): Promise<DispatchReport> => {
    dispatched = true;
    const report = startReport(handlesInvalid);
    for (const [index, raw] of eventsIn(payload).entries()) {
      if (index % EVENTS_A_TURN === 0 && index > 0) await nextTurn();
      report.add(await handle({ ...source, raw, index }, context));
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
    onError(notify) {
      register(errorListeners, notify);
      return router;
    },
    eventTypes() {
      const isFor = (one: string, type: EventType): boolean => matches(one, type) || variantNames(type).includes(one);
      const patterns = registrations.flatMap((one) => one.patterns);
      return Object.values(EventTypes).filter((type) => patterns.some((one) => isFor(one, type)));
    },
    dispatch: (payload, ...[context, source]) => dispatch(payload, context as C, source),
    async dispatchOrThrow(payload, ...[context, source]) {
      const report = await dispatch(payload, context as C, source);
      const errors = errorsOf(report, handlesInvalid);
      if (errors.length > 0) throw aggregate(errors, 'not every event was handled');
      return report;
    },
  };
  return router;
}
