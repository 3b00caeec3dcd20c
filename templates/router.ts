import { parseDelivered } from '../generated/acs-calling/envelope.ts';
import type { Issue, ParsedEvent } from '../generated/acs-calling/guards.ts';
import { handleOnce, type IdempotencyStore } from '../generated/acs-calling/idempotency.ts';
import { type EventMap, type EventType, EventTypes } from '../generated/acs-calling/types.ts';

/** How an event came. */
export interface Delivery {
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

/** An event type, or the beginning of some with a star behind it. */
export type Pattern = EventType | `${string}*`;

/** The event types that a pattern stands for; `never` if there are none. */
export type Matching<P extends string> = P extends `${infer Start}*`
  ? Extract<EventType, `${Start}${string}`>
  : Extract<EventType, P>;

/** A pattern that stands for something; `never` if it does not. */
export type Valid<P extends string> = P extends string ? ([Matching<P>] extends [never] ? never : P) : never;

/** What became of one event. */
export type EventOutcome =
  | { readonly index: number; readonly status: 'handled' | 'unhandled'; readonly type: EventType }
  /** It is done already, or somebody is busy with it and it has to come again. */
  | { readonly index: number; readonly status: 'repeated' | 'busy'; readonly type: EventType }
  | { readonly index: number; readonly status: 'unknown'; readonly type: string }
  | {
      readonly index: number;
      readonly status: 'invalid';
      readonly type: EventType | undefined;
      readonly issues: readonly Issue[];
    }
  | { readonly index: number; readonly status: 'failed'; readonly type: string | undefined; readonly error: unknown };

/** What became of a delivery: one outcome for each event, in their order. */
export interface DispatchReport {
  /** Whether nothing failed and nothing invalid was left without somebody to take it. */
  readonly ok: boolean;
  readonly outcomes: readonly EventOutcome[];
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
  /** Is told of what handlers throw. */
  readonly onError?: (error: unknown, event: ParsedEvent, context: C) => void;
}

/** Brings each event to the handlers that are for it. */
export interface Router<C = undefined> {
  /** Adds a handler for a type, for all types that begin alike (`'Microsoft.Communication.Call*'`), or for several. */
  on<const P extends Pattern>(
    patterns: Valid<P> | readonly Valid<P>[],
    handler: (event: EventMap[Matching<P>], context: C, delivery: Delivery) => void | Promise<void>,
  ): Router<C>;
  /** Adds a handler for every documented event; it is called before the others. */
  onAny(handler: (event: EventMap[EventType], context: C, delivery: Delivery) => void | Promise<void>): Router<C>;
  /** The types that have a handler of their own. */
  eventTypes(): readonly EventType[];
  /** Handles one event, or an array of them one after the other. Never throws: what handlers throw is in the report. */
  dispatch(payload: unknown, ...context: undefined extends C ? [context?: C] : [context: C]): Promise<DispatchReport>;
  /** The same, but throws an `AggregateError` of all that went wrong. */
  dispatchOrThrow(payload: unknown, ...context: undefined extends C ? [context?: C] : [context: C]): Promise<DispatchReport>;
}

type AnyHandler<C> = (event: EventMap[EventType], context: C, delivery: Delivery) => void | Promise<void>;

interface Registration<C> {
  readonly patterns: readonly string[];
  readonly handler: AnyHandler<C>;
}

/** Makes a router. Handlers are added before the first dispatch; afterwards `on` and `onAny` refuse. */
export function createRouter<C = undefined>(options: RouterOptions<C> = {}): Router<C> {
  const registrations: Registration<C>[] = Object.entries(options.handlers ?? {})
    .filter(([, handler]) => handler !== undefined)
    .map(([type, handler]) => ({ patterns: [type], handler: handler as AnyHandler<C> }));
  const forAll: AnyHandler<C>[] = [];
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
  const handle = async (index: number, value: unknown, context: C): Promise<EventOutcome> => {
    const parsed = parseDelivered(value);
    try {
      switch (parsed.kind) {
        case 'unknown':
          await options.onUnknown?.(parsed, context);
          return { index, status: 'unknown', type: parsed.type };
        case 'invalid':
          await options.onInvalid?.(parsed, context);
          return { index, status: 'invalid', type: parsed.type, issues: parsed.issues };
        case 'event': {
          const handlers = [...forAll, ...findHandlers(parsed.type)];
          const call = async (): Promise<void> => {
            for (const handler of handlers) await handler(parsed.event, context, { raw: value, index });
          };
          const claim = await handleOnce(options.idempotency, parsed.event, call);
          if (claim !== 'claimed') return { index, status: claim === 'done' ? 'repeated' : 'busy', type: parsed.type };
          return { index, status: handlers.length > 0 ? 'handled' : 'unhandled', type: parsed.type };
        }
      }
    } catch (error) {
      return { index, status: 'failed', type: parsed.type, error: tellError(error, parsed, context) };
    }
  };
  const tellError = (error: unknown, event: ParsedEvent, context: C): unknown => {
    try {
      options.onError?.(error, event, context);
      return error;
    } catch (second) {
      return new AggregateError([error, second], 'a handler failed, and so did onError');
    }
  };
  const dispatch = async (payload: unknown, context: C): Promise<DispatchReport> => {
    dispatched = true;
    const outcomes: EventOutcome[] = [];
    for (const [index, value] of (Array.isArray(payload) ? payload : [payload]).entries()) {
      outcomes.push(await handle(index, value, context));
    }
    return { ok: outcomes.every((outcome) => isFine(outcome, options.onInvalid !== undefined)), outcomes };
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
    eventTypes() {
      return Object.values(EventTypes).filter((type) =>
        registrations.some(({ patterns }) => patterns.some((pattern) => matches(pattern, type))),
      );
    },
    dispatch: (payload, ...[context]) => dispatch(payload, context as C),
    async dispatchOrThrow(payload, ...[context]) {
      const report = await dispatch(payload, context as C);
      const failed = report.outcomes.filter((outcome) => !isFine(outcome, options.onInvalid !== undefined));
      if (failed.length > 0) throw new AggregateError(failed.map(errorOf), 'not every event was handled');
      return report;
    },
  };
  return router;
}

function matches(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
}

function isFine(outcome: EventOutcome, invalidIsTaken: boolean): boolean {
  return outcome.status !== 'failed' && outcome.status !== 'busy' && (outcome.status !== 'invalid' || invalidIsTaken);
}

function errorOf(outcome: EventOutcome): unknown {
  if (outcome.status === 'failed') return outcome.error;
  if (outcome.status !== 'invalid') return new Error(`event ${outcome.index} is being handled already`);
  return new TypeError(`event ${outcome.index} is not valid: ${outcome.issues.map((issue) => issue.message).join('; ')}`);
}
