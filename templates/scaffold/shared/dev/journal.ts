import type { Receive } from '../src/receiver.js';

/** What came, and what became of it. */
export interface Entry {
  readonly number: number;
  /** When it came, in UTC. */
  readonly at: string;
  readonly method: string;
  readonly contentType: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly events: readonly Outcome[];
  /** What it was if it brought no events: a handshake, or what was wrong with it. */
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
  let count = 0;
  const add = (entry: Entry): void => {
    entries.push(entry);
    if (entries.length > MAX_ENTRIES) entries.shift();
    for (const tell of followers) tell(entry);
  };
  return {
    observe: (receive) => async (request) => {
      const started = performance.now();
      const copy = request.clone();
      const [body, response] = await Promise.all([copy.text().catch(() => ''), receive(request)]);
      const answer = await response.clone().text();
      const { outcomes = [], validationResponse, error = '' } = membersOf(answer);
      const isHandshake = response.ok && (validationResponse !== undefined || request.method === 'OPTIONS');
      count += 1;
      add({
        number: count,
        at: new Date().toISOString(),
        method: request.method,
        contentType: request.headers.get('content-type') ?? '',
        status: response.status,
        milliseconds: Math.round(performance.now() - started),
        events: outcomes,
        remark: isHandshake ? 'handshake' : error,
        body: body.slice(0, MAX_TEXT),
        answer,
      });
      return response;
    },
    entries: () => entries,
    follow(tell) {
      followers.add(tell);
      return () => followers.delete(tell);
    },
  };
}

/** What a receiver answers. */
interface Answer {
  readonly outcomes?: readonly Outcome[];
  readonly validationResponse?: string;
  readonly error?: string;
}

function membersOf(answer: string): Answer {
  try {
    return JSON.parse(answer);
  } catch {
    return {};
  }
}
