import type { ReceiverOptions } from '../src/events/index.js';
import type { Receive } from '../src/receiver.js';
import { type Inspection, inspect } from './inspection.js';

/** What became of a delivery as a whole. What is none of these is a handshake, or cannot be read. */
export type EntryKind = 'handled' | 'invalid' | 'unknown' | 'unverified' | 'failed' | 'other';

/** What came, and what became of it. */
export interface Entry extends Inspection {
  readonly number: number;
  readonly kind: EntryKind;
  /** When it came, in UTC. */
  readonly at: string;
  readonly method: string;
  /** Without those that hold secrets. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly status: number;
  readonly milliseconds: number;
  readonly events: readonly Outcome[];
  /** What it was if it brought no events: a handshake, or what was wrong with it. Why, if it was not admitted. */
  readonly remark: string;
  /** The body as it came; of a long one the beginning. */
  readonly body: string;
  /** The answer. */
  readonly answer: string;
}

/** The outcome of one event. */
export interface Outcome {
  readonly index: number;
  readonly status: string;
  readonly type?: string;
  readonly issues?: readonly string[];
}

/** Writes down what a receiver gets and answers. */
export interface Journal {
  /** The same receiver, with every delivery written down. */
  observe(receive: Receive): Receive;
  /** Is told why a receiver does not admit a delivery. */
  readonly onRejected: NonNullable<ReceiverOptions['onRejected']>;
  entries(): readonly Entry[];
  /** Calls back for each further entry; gives what ends that. */
  follow(tell: (entry: Entry) => void): () => void;
}

const MAX_ENTRIES = 200;
const MAX_TEXT = 200_000;

/** A journal that forgets the oldest entries. */
export function createJournal(): Journal {
  const entries: Entry[] = [];
  const followers = new Set<(entry: Entry) => void>();
  const rejections = new WeakMap<Request, string>();
  let count = 0;
  const add = (entry: Omit<Entry, 'number'>): void => {
    count += 1;
    const numbered = { number: count, ...entry };
    entries.push(numbered);
    if (entries.length > MAX_ENTRIES) entries.shift();
    for (const tell of followers) tell(numbered);
  };
  return {
    observe: (receive) => async (request) => {
      const started = performance.now();
      const copy = request.clone();
      const [body, response] = await Promise.all([bytesOf(copy), receive(request)]);
      const milliseconds = Math.round(performance.now() - started);
      const answer = await response.clone().text();
      add({
        ...described(request, body),
        ...outcomeOf(request, { status: response.status, answer }, rejections.get(request)),
        milliseconds,
      });
      return response;
    },
    onRejected: ({ reason }, request) => void rejections.set(request, reason),
    entries: () => entries,
    follow(tell) {
      followers.add(tell);
      return () => followers.delete(tell);
    },
  };
}

/** Nothing of a request whose sender hangs up. */
async function bytesOf(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.arrayBuffer().catch(() => new ArrayBuffer(0)));
}

type Described = 'at' | 'method' | 'headers' | 'body' | keyof Inspection;

function described({ method, headers }: Request, body: Uint8Array): Pick<Entry, Described> {
  const shown = [...headers].map(([name, value]) => [name, SECRET.test(name) ? '(not shown)' : value] as const);
  const text = new TextDecoder().decode(body).slice(0, MAX_TEXT);
  return { at: new Date().toISOString(), method, headers: shown, body: text, ...inspect(body, headers) };
}

const SECRET = /authorization|cookie|token|secret/i;

function outcomeOf(
  { method }: Request,
  { status, answer }: Pick<Entry, 'status' | 'answer'>,
  rejection: string | undefined,
): Pick<Entry, 'kind' | 'status' | 'events' | 'remark' | 'answer'> {
  const { outcomes: events = [], error = '' } = membersOf(answer);
  const isHandshake = status < 300 && (events.length === 0 || method === 'OPTIONS');
  const remark = rejection ?? (isHandshake ? 'handshake' : error);
  return { kind: rejection === undefined ? kindOf(events) : 'unverified', status, events, remark, answer };
}

/** The worst of what became of some events. */
function kindOf(events: readonly Outcome[]): EntryKind {
  const statuses = new Set(events.map(({ status }) => status));
  if (statuses.size === 0) return 'other';
  if (statuses.has('failed') || statuses.has('busy')) return 'failed';
  if (statuses.has('invalid')) return 'invalid';
  return statuses.has('unknown') ? 'unknown' : 'handled';
}

/** What a receiver answers. */
interface Answer {
  readonly outcomes?: readonly Outcome[];
  readonly error?: string;
}

function membersOf(answer: string): Answer {
  try {
    const value: unknown = JSON.parse(answer);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
