import { parseArgs } from 'node:util';
import { type EventType, EventTypes, makeEvent } from '../src/events/index.js';
import { idPathOf } from '../src/events/receiver/identity.js';
import { EVENTS_PATH } from '../src/limits.js';
import { deliveryOf, eventTypes, eventTypesNamed, formsOf, invalidDelivery, nearestEvent } from './deliveries.js';
import type { Delivery, Form } from './form.js';
import { forms } from './forms.js';

const hasIds = eventTypes.some((type) => idPathOf(makeEvent(type)).length > 0);
const hasBatches = forms.some((form) => form.hasBatches);
const hasHandshake = forms.some(({ handshake }) => handshake !== undefined);
/** Where all events are CloudEvents anyway, there is nothing to choose. */
const hasChoice = forms.length > 1 && forms.some(({ name }) => name === 'cloudevents');
const only = (isThere: boolean, text: string): string => (isThere ? text : '');

const USAGE = `npm run send -- EVENT${only(hasChoice, ' [--cloudevents]')}${only(hasBatches, ' [--batch N]')} [--invalid] [--url URL]
${only(hasHandshake, `npm run send -- --handshake${only(hasChoice, ' [--cloudevents]')}\n`)}npm run send -- --list

  EVENT          what to send: the documented example${only(hasIds, ', with an id of its own')}; a type, its last part or its name in code
${only(hasChoice, '  --cloudevents  in the envelope of CloudEvents\n')}${only(hasBatches, '  --batch N      N of them at once\n')}\
  --invalid      with something missing
${only(hasHandshake, '  --handshake    the validation handshake of a sender\n')}  --list         the events that there are
  --url URL      where to; default: http://localhost:$PORT${EVENTS_PATH}, with the first of EVENTS_SECRETS as code
`;

const OPTIONS = {
  cloudevents: { type: 'boolean' },
  batch: { type: 'string' },
  invalid: { type: 'boolean' },
  handshake: { type: 'boolean' },
  list: { type: 'boolean' },
  url: { type: 'string' },
  help: { type: 'boolean' },
} as const;

interface Wish {
  readonly delivery: Delivery;
  /** The status that is right for it. */
  readonly expected: number;
}

/** Sends what the command line asks for, and gives the exit code: 0 if the answer is as it should be, 1 if not, 2 for wrong use. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) return say(USAGE, 0);
  if (values.list) return say(listEvents(), 0);
  const { batch = '1', cloudevents = false, invalid = false } = values;
  const wish = values.handshake
    ? handshakeFor(positionals, cloudevents)
    : wishFor(positionals, { count: Number(batch), cloudevents, invalid });
  if (typeof wish === 'string') return say(wish, 2);
  return post(wish, values.url ?? defaultUrl());
}

function listEvents(): string {
  return Object.entries(EventTypes)
    .map(([name, type]) => `${name}  ${type}`)
    .join('\n');
}

function handshakeFor([name]: readonly string[], cloudevents: boolean): Wish | string {
  if (name !== undefined) return `--handshake takes no event, and ${name} is one too many.`;
  if (!hasHandshake) return 'There is no handshake: senders of these events deliver without asking first.';
  const asking = forms.find((form) => form.handshake !== undefined && (!cloudevents || form.name === 'cloudevents'));
  if (asking?.handshake === undefined) return NO_CLOUD_EVENTS;
  return { delivery: asking.handshake(), expected: 200 };
}

interface Manner {
  readonly count: number;
  readonly cloudevents: boolean;
  readonly invalid: boolean;
}

function wishFor([name, ...more]: readonly string[], { count, cloudevents, invalid }: Manner): Wish | string {
  if (name === undefined || more.length > 0) return USAGE;
  if (!Number.isInteger(count) || count < 1) return '--batch takes a whole number from 1 on.';
  const [type, ...others] = eventTypesNamed(name);
  if (type === undefined) return noSuchEvent(name);
  if (others.length > 0) return `${name} stands for several events. Name one by its type: ${[type, ...others].join(', ')}.`;
  const form = formsOf(type).find((candidate) => !cloudevents || candidate.name === 'cloudevents');
  if (form === undefined) return NO_CLOUD_EVENTS;
  if (count > 1 && !form.hasBatches) return `There are no batches: ${name} comes by itself, one event in each delivery.`;
  if (!invalid) return { delivery: deliveryOf(type, { form, count }), expected: 200 };
  if (count > 1) return 'Use either --batch or --invalid: an invalid event is sent by itself.';
  return invalidWish(name, { type, form });
}

function invalidWish(name: string, { type, form }: { readonly type: EventType; readonly form: Form }): Wish | string {
  const delivery = invalidDelivery(type, form);
  return delivery === undefined ? `Nothing that ${name} could lack would make it invalid.` : { delivery, expected: 500 };
}

function noSuchEvent(name: string): string {
  const near = nearestEvent(name);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  return `There is no event ${name}.${meant} There are: ${Object.keys(EventTypes).join(', ')}.`;
}
const NO_CLOUD_EVENTS = 'These events do not come as CloudEvents: leave out --cloudevents.';

async function post({ delivery, expected }: Wish, url: string): Promise<number> {
  try {
    const response = await fetch(url, { ...delivery, signal: AbortSignal.timeout(30_000) });
    const allowed = response.headers.get('webhook-allowed-origin');
    const answer = allowed === null ? await response.text() : `deliveries of ${allowed} are welcome`;
    const verdict = response.status === expected ? 'as it should be' : `but ${expected} would be right`;
    return say(`${response.status}, ${verdict}\n${pretty(answer)}`, response.status === expected ? 0 : 1);
  } catch (error) {
    const reason = error instanceof Error ? String(error.cause ?? error.message) : String(error);
    return say(`Nothing was answered at ${url.replace(/\?.*/, '')} (${reason}). Is npm run dev running?`, 1);
  }
}

function defaultUrl(): string {
  const { PORT = '3000', EVENTS_SECRETS = '' } = process.env;
  const [secret = ''] = EVENTS_SECRETS.split(',');
  return `http://localhost:${PORT}${EVENTS_PATH}${secret === '' ? '' : `?code=${encodeURIComponent(secret.trim())}`}`;
}

function pretty(answer: string): string {
  try {
    return JSON.stringify(JSON.parse(answer), null, 2);
  } catch {
    return answer;
  }
}

function say(text: string, exitCode: number): number {
  (exitCode === 0 ? console.info : console.error)(text);
  return exitCode;
}

try {
  process.exitCode = await run();
} catch (error) {
  // Only the command line can be wrong here.
  process.exitCode = say(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2);
}
