import { type Expectation, formatAnswer, sendRequest } from '../../../templates/sending/exchange.ts';
import { asForm, type OutgoingRequest } from '../../../templates/sending/outgoing-request.ts';
import { eventsLacking, freshEvent } from '../../../templates/sending/sample-events.ts';
import { findJobs } from '../../jobs/find-jobs.ts';
import type { GuardOptions } from '../../model/job.ts';
import type { Plan, PlannedEvent } from '../../model/plan.ts';
import { sampleEvent } from '../../pipeline/samples/sample-deliveries.ts';
import { printable } from '../../text/code-frame.ts';
import type { CommandLine } from '../command.ts';
import { analysisOf } from '../job-analysis.ts';
import { eventNamed } from '../named-event.ts';
import { addressOf, noAnswer } from './address.ts';
import type { command } from './command.ts';
import { deliveryRequest } from './delivery-request.ts';
import { cannotSend, signed, signingOf } from './signing.ts';

type SendLine = CommandLine<typeof command>;

/**
 * `holotype send`: posts the documented example of an event, with an id of its own. Gives the exit code: 0 if the answer is
 * as it should be, 1 if it is not, or if there is none.
 */
export async function run({ args: [name, pages], options, terminal }: SendLine): Promise<number> {
  // Without an event, what is named first is a page.
  const named = options.list === true && name !== undefined ? [name, ...pages] : pages;
  const { jobs } = await findJobs(named, { ...options, out: '.' }, terminal.cwd);
  const known = jobs.flatMap((job) => {
    const { plan } = analysisOf(job);
    return plan.events.map((event) => ({ type: event.type, name: event.name, event, plan, options: job.options }));
  });
  if (options.list === true) {
    terminal.out(known.map(({ name: short, type }) => `${short}  ${printable(type)}\n`).join(''));
    return 0;
  }
  if (name === undefined) throw cannotSend('no event');
  const chosen = eventNamed(name, known);
  const url = addressOf(options);
  const signing = signingOf(options, chosen.plan.schemes);
  const request = deliveryRequest(
    url,
    eventToSend({ ...chosen, guards: chosen.options.guards }, options.invalid === true),
    chosen.event,
  );
  return send(await signed(options.form === true ? asForm(request) : request, signing), { options, terminal });
}

interface ChosenEvent {
  readonly name: string;
  readonly event: PlannedEvent;
  readonly plan: Plan;
  readonly guards: GuardOptions;
}

function eventToSend({ name, event, plan, guards }: ChosenEvent, isInvalid: boolean): unknown {
  const sample = sampleEvent(event, plan, guards);
  if (sample === undefined) throw cannotSend('no object', name);
  const fresh = freshEvent(sample.members, sample.idPath);
  if (!isInvalid) return fresh;
  const invalid = eventsLacking(fresh).find(sample.isInvalid);
  if (invalid === undefined) throw cannotSend('never invalid', name);
  return invalid;
}

async function send(request: OutgoingRequest, { options, terminal }: Pick<SendLine, 'options' | 'terminal'>): Promise<number> {
  const answer = await sendRequest(request, options.timeout * 1000);
  if ('reason' in answer) {
    terminal.err(noAnswer(request.url, answer.reason));
    return 1;
  }
  const expected = expectationOf(options);
  terminal.out(`${formatAnswer(answer, expected)}\n`);
  return expected.fits(answer.status) ? 0 : 1;
}

/** What is right depends on what was sent: an example is taken, and anything else is not. */
function expectationOf({ invalid, wrongSignature, old }: SendLine['options']): Expectation {
  if (wrongSignature === true || old === true) return { fits: (status) => status === 401 || status === 403, text: '401' };
  if (invalid === true) return { fits: (status) => status >= 400, text: 'an error' };
  return { fits: (status) => status >= 200 && status < 300, text: '200' };
}
