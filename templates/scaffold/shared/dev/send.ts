import { parseArgs } from 'node:util';
import { EventTypes, makeEvent } from '../src/events/index.js';
import { idPathOf } from '../src/events/receiver/identity.js';
import { EVENTS_PATH } from '../src/limits.js';
import { checkOf, takesForms, withCredentials } from './credentials.js';
import { eventTypes, eventTypesNamed, formsOf, nearestEvent } from './deliveries.js';
import { forms } from './forms.js';
import { type Fault, faults, requestFor, statusIs, type WishedRequest } from './requests.js';
import { formatAnswer, sendRequest } from './sending/exchange.js';

const { env } = process;
const DEFAULT_URL = `http://localhost:${env.PORT ?? 3000}${EVENTS_PATH}`;

const hasIds = eventTypes.some((type) => idPathOf(makeEvent(type)).length > 0);
const hasBatches = forms.some((form) => form.hasBatches);
const isChecked = checkOf(DEFAULT_URL, env) !== undefined;
const hasHandshake = isChecked || forms.some(({ handshake }) => handshake !== undefined);
/** Where all events are CloudEvents anyway, there is nothing to choose. */
const hasChoice = forms.length > 1 && forms.some(({ name }) => name === 'cloudevents');
const only = (isThere: boolean, text: string): string => (isThere ? text : '');

const ABOUT: Readonly<Record<Fault, string>> = {
  invalid: 'with something missing',
  'wrong-signature': 'signed with another key',
  old: 'with a signature that is too old',
};

const USAGE = `npm run send -- EVENT${only(hasChoice, ' [--cloudevents]')}${only(hasBatches, ' [--batch N]')}\
${only(takesForms, ' [--form]')}${faults.map((fault) => ` [--${fault}]`).join('')} [--url URL]
${only(hasHandshake, `npm run send -- --handshake${only(hasChoice, ' [--cloudevents]')}\n`)}npm run send -- --list

  EVENT              the event, by its type, the last part of its type, or its name in code: its example is sent${only(hasIds, ', with a new id')}
${only(hasChoice, '  --cloudevents      as CloudEvents\n')}${only(hasBatches, '  --batch N          N events at once\n')}\
${only(takesForms, '  --form             as a form: a field for each property if all are strings, else the JSON in the field payload\n')}\
${faults.map((fault) => `  ${`--${fault}`.padEnd(17)}  ${ABOUT[fault]}\n`).join('')}\
${only(hasHandshake, '  --handshake        the check of the address that a sender makes first\n')}  --list             list the events
  --url URL          where to; default: ${DEFAULT_URL}
`;

const OPTIONS = {
  cloudevents: { type: 'boolean' },
  batch: { type: 'string' },
  form: { type: 'boolean' },
  invalid: { type: 'boolean' },
  'wrong-signature': { type: 'boolean' },
  old: { type: 'boolean' },
  handshake: { type: 'boolean' },
  list: { type: 'boolean' },
  url: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Sends what the command line asks for, and gives the exit code: 0 if the answer is as it should be, 1 if not, 2 for wrong use. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) return say(USAGE, 0);
  if (values.list) return say(listEvents(), 0);
  const { batch = '1', cloudevents = false, form = false, url = DEFAULT_URL } = values;
  const asked = (['invalid', 'wrong-signature', 'old'] as const).filter((fault) => values[fault] === true);
  const wished = values.handshake
    ? await handshakeFor(positionals, { cloudevents, url })
    : await wishFor(positionals, { count: Number(batch), cloudevents, inForm: form, faults: asked, url });
  return typeof wished === 'string' ? say(wished, 2) : send(wished);
}

function listEvents(): string {
  return Object.entries(EventTypes)
    .map(([name, type]) => `${name}  ${type}`)
    .join('\n');
}

async function handshakeFor(
  [name]: readonly string[],
  { cloudevents, url }: { readonly cloudevents: boolean; readonly url: string },
): Promise<WishedRequest | string> {
  if (name !== undefined) return `--handshake takes no event, and ${name} is one too many.`;
  if (!hasHandshake) return 'There is no handshake: senders of these events deliver without asking first.';
  const form = forms.find(({ name: known, handshake }) => handshake !== undefined && (!cloudevents || known === 'cloudevents'));
  const check = checkOf(url, env) ?? (form?.handshake && { url, ...form.handshake() });
  if (check === undefined) return NO_CLOUD_EVENTS;
  return { request: await withCredentials(check, { environment: env }), expected: statusIs(200) };
}

interface Manner {
  readonly count: number;
  readonly cloudevents: boolean;
  readonly inForm: boolean;
  readonly faults: readonly Fault[];
  readonly url: string;
}

async function wishFor([name, ...more]: readonly string[], manner: Manner): Promise<WishedRequest | string> {
  const {
    count,
    cloudevents,
    inForm,
    faults: [fault, another],
    url,
  } = manner;
  if (name === undefined || more.length > 0) return USAGE;
  if (!Number.isInteger(count) || count < 1) return '--batch takes a whole number, 1 or more.';
  const [type, ...others] = eventTypesNamed(name);
  if (type === undefined) return noSuchEvent(name);
  if (others.length > 0) return `${name} could mean several events. Name one by its type: ${[type, ...others].join(', ')}.`;
  const form = formsOf(type).find((candidate) => !cloudevents || candidate.name === 'cloudevents');
  if (form === undefined) return NO_CLOUD_EVENTS;
  if (count > 1 && !form.hasBatches) return `There are no batches: ${name} comes by itself, one event in each delivery.`;
  if (another !== undefined) return `Use either --${fault} or --${another}.`;
  if (count > 1 && fault === 'invalid') return 'Use either --batch or --invalid: an invalid event is sent by itself.';
  return requestFor({ type, form, count, fault, inForm }, { url, environment: env });
}

function noSuchEvent(name: string): string {
  const near = nearestEvent(name);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  return `There is no event ${name}.${meant} There are: ${Object.keys(EventTypes).join(', ')}.`;
}
const NO_CLOUD_EVENTS = 'These events do not come as CloudEvents: leave out --cloudevents.';

async function send({ request, expected }: WishedRequest): Promise<number> {
  const answer = await sendRequest(request);
  if ('reason' in answer) {
    return say(`No answer from ${request.url.replace(/\?.*/, '')} (${answer.reason}). Is npm run dev running?`, 1);
  }
  const allowed = answer.headers.get('webhook-allowed-origin');
  const body = allowed === null ? answer.body : `deliveries of ${allowed} are welcome`;
  return say(formatAnswer({ ...answer, body }, expected), expected.fits(answer.status) ? 0 : 1);
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
