import { parseArgs } from 'node:util';
import { EventTypes } from '../src/events/index.js';
import { EVENTS_PATH } from '../src/limits.js';
import { type Delivery, deliveryOf, eventTypesNamed, type Form, handshake, invalidDelivery, nearestEvent } from './deliveries.js';

const USAGE = `npm run send -- EVENT [--cloudevents] [--batch N] [--invalid] [--url URL]
npm run send -- --handshake [--cloudevents]
npm run send -- --list

  EVENT          what to send: the documented example, with an id of its own; a type, its last part or its name in code
  --cloudevents  in the envelope of CloudEvents
  --batch N      N of them at once
  --invalid      with something missing
  --handshake    what a sender asks before it delivers
  --list         the events that there are
  --url URL      where to; default: http://localhost:$PORT${EVENTS_PATH}, with the first of EVENTS_SECRETS as code
`;

interface Wish {
  readonly delivery: Delivery;
  /** The status that is right for it. */
  readonly expected: number;
}

/** Sends what the command line asks for, and gives the exit code: 0 if the answer is as it should be, 1 if not, 2 for wrong use. */
async function run(): Promise<number> {
  const options = {
    cloudevents: { type: 'boolean' },
    batch: { type: 'string' },
    invalid: { type: 'boolean' },
    handshake: { type: 'boolean' },
    list: { type: 'boolean' },
    url: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return say(USAGE, 0);
  if (values.list)
    return say(
      Object.entries(EventTypes)
        .map(([name, type]) => `${name}  ${type}`)
        .join('\n'),
      0,
    );
  const form: Form = values.cloudevents ? 'cloudevents' : 'documented';
  const wish = values.handshake
    ? { delivery: handshake(form), expected: 200 }
    : wishFor(positionals, { form, count: Number(values.batch ?? 1), invalid: values.invalid === true });
  if (typeof wish === 'string') return say(wish, 2);
  return post(wish, values.url ?? defaultUrl());
}

function wishFor(
  [name, ...more]: readonly string[],
  { form, count, invalid }: { readonly form: Form; readonly count: number; readonly invalid: boolean },
): Wish | string {
  if (name === undefined || more.length > 0) return USAGE;
  if (!Number.isInteger(count) || count < 1) return '--batch takes a whole number from 1 on.';
  const [type, ...others] = eventTypesNamed(name);
  if (type === undefined) return noSuchEvent(name);
  if (others.length > 0) return `${name} stands for several events. Name one by its type: ${[type, ...others].join(', ')}.`;
  if (!invalid) return { delivery: deliveryOf(type, { form, count }), expected: 200 };
  const delivery = invalidDelivery(type, form);
  return delivery === undefined ? `Nothing that ${name} could lack would make it invalid.` : { delivery, expected: 500 };
}

function noSuchEvent(name: string): string {
  const near = nearestEvent(name);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  return `There is no event ${name}.${meant} There are: ${Object.keys(EventTypes).join(', ')}.`;
}

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
