import { eventsIn, parseDelivered } from '../envelope.ts';
import { eventHeadersIn, readEventHeader } from '../event-header.ts';
import type { DeliverySource } from '../handler.ts';
import { idPathOf } from '../identity.ts';
import { EVENTS_A_TURN, nextTurn } from '../platform.ts';
import type { Router } from '../router.ts';
import { knownPlaces } from './known-places.ts';
import { LineQueue } from './line-queue.ts';
import { maskEvent, maskHeaders } from './masked-value.ts';

/** Takes what is captured. It may fail, and it may take any time: deliveries do not wait for it. */
export interface CaptureSink {
  /** Takes some lines, each with a line feed at its end. Nothing else is written until this is done. */
  write(lines: string): void | Promise<void>;
  /** Called once, when nothing more will come. */
  close?(): void | Promise<void>;
}

/** The options of a capture. */
export interface CaptureOptions {
  /** Where events go: `createFileSink('captured/events.ndjson')`, or an object with a `write` of your own. */
  readonly sink: CaptureSink;
  /**
   * Whether values are replaced by others of the same kind and form. Default: `true`. Without it, whoever reads what is captured
   * reads all that the publisher sent.
   */
  readonly mask?: boolean;
  /** How many characters may wait for the sink; events that come when there is no room are counted, and not captured. Default: 4,194,304. */
  readonly maxWaiting?: number;
  /** Called with errors of the sink, and with those of events that cannot be captured. */
  readonly onError?: (error: unknown) => void;
}

/** How many events became what. */
export interface CaptureCounts {
  /** The sink has taken them. */
  readonly written: number;
  /** They wait for the sink, or it is at work on them. */
  readonly waiting: number;
  /** They were not captured: there was no room, the sink failed, or they were too deep. */
  readonly dropped: number;
}

/** Keeps events that come, one per line of JSON, for `holotype learn`, `verify` and `replay`. */
export interface EventCapture {
  /** A router that keeps what it is given before it does the same as another. A receiver gives it what is authorized and signed, and nothing else. */
  wrap<C>(router: Router<C>): Router<C>;
  /**
   * Keeps the events of a delivery, for a server of your own. Call it once the signature is verified. It never throws, and is done when they wait
   * for the sink.
   */
  add(delivery: unknown, source?: Pick<DeliverySource, 'header'>): Promise<void>;
  counts(): CaptureCounts;
  /** Waits until everything that came so far is written, or dropped. */
  flush(): Promise<void>;
  /**
   * Takes no more events, waits until the others are written, and closes the sink. Gives whether that was done in time.
   * @param within The time for that in milliseconds. Default: 5 seconds.
   */
  close(within?: number): Promise<boolean>;
}

const MAX_WAITING = 4 * 1024 * 1024;

/** Starts a capture. Throws a `RangeError` if `maxWaiting` is not a positive number. */
export function createCapture({ sink, mask = true, maxWaiting = MAX_WAITING, onError }: CaptureOptions): EventCapture {
  if (!(maxWaiting > 0)) throw new RangeError('maxWaiting must be a number greater than 0');
  const queue = new LineQueue(sink, maxWaiting, onError);
  const add: EventCapture['add'] = async (delivery, { header } = { header: () => null }) => {
    for (const [index, event] of eventsIn(delivery).entries()) {
      if (index % EVENTS_A_TURN === 0 && index > 0) await nextTurn();
      queue.add(() => lineOf(event, header, mask));
    }
  };
  return {
    wrap: (router) => wrapRouter(router, add),
    add,
    counts: () => queue.counts(),
    flush: () => queue.flush(),
    close: (within) => queue.close(within),
  };
}

/** What is written of an event; with the headers that name it, where it does not say itself which one it is. */
function lineOf(event: unknown, header: DeliverySource['header'], isMasked: boolean): string {
  const parsed = parseDelivered(event, readEventHeader(header));
  const value = parsed.kind === 'event' ? parsed.event : parsed.raw;
  const headers = eventHeadersIn(header);
  const whole = headers === undefined ? value : { headers, body: value };
  if (!isMasked) return `${JSON.stringify(whole)}\n`;
  const idPath = typeof value === 'object' && value !== null ? idPathOf(value) : [];
  const body = maskEvent(value, { type: parsed.type, idPath }, knownPlaces());
  return `${JSON.stringify(headers === undefined ? body : { headers: maskHeaders(headers), body })}\n`;
}

function wrapRouter<C>(router: Router<C>, add: EventCapture['add']): Router<C> {
  const returning = (method: 'on' | 'onAny' | 'onError') =>
    ((...args: never[]) => {
      (router[method] as (...args: never[]) => unknown)(...args);
      return wrapped;
    }) as never;
  const wrapped: Router<C> = {
    on: returning('on'),
    onAny: returning('onAny'),
    onError: returning('onError'),
    eventTypes: () => router.eventTypes(),
    async dispatch(payload, ...rest) {
      await add(payload, rest[1]);
      return router.dispatch(payload, ...rest);
    },
    async dispatchOrThrow(payload, ...rest) {
      await add(payload, rest[1]);
      return router.dispatchOrThrow(payload, ...rest);
    },
  };
  return wrapped;
}
