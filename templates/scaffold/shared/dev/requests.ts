import type { Environment } from '../src/environment.js';
import type { EventType } from '../src/events/index.js';
import { takesForms, whyAdmitted, withCredentials } from './credentials.js';
import { deliveryOf, invalidDelivery } from './deliveries.js';
import type { Form } from './form.js';
import type { Expectation } from './sending/exchange.js';
import { asForm, type Flaw, type OutgoingRequest } from './sending/outgoing-request.js';

/** What can be wrong with a delivery on purpose. */
export type Fault = 'invalid' | Flaw;

/** What is to be sent of an event. */
export interface Wish {
  readonly type: EventType;
  readonly form?: Form;
  readonly count?: number;
  readonly fault?: Fault | undefined;
  /** Whether its JSON goes in a field of a form. */
  readonly inForm?: boolean | undefined;
}

/** A request, and what is right to answer it with. */
export interface WishedRequest {
  readonly request: OutgoingRequest;
  readonly expected: Expectation;
}

/** The faults that a receiver of these events can tell. */
export const faults: readonly Fault[] = [
  'invalid',
  ...(['wrong-signature', 'old'] as const).filter((flaw) => whyAdmitted(flaw) === undefined),
];

/** The status that is right for a request. */
export function statusIs(status: number): Expectation {
  return { fits: (given) => given === status, text: String(status) };
}

/** The request for a wish, or why there is none. */
export async function requestFor(
  { type, form, count = 1, fault, inForm = false }: Wish,
  { url, environment }: { readonly url: string; readonly environment: Environment },
): Promise<WishedRequest | string> {
  const flaw = fault === 'invalid' ? undefined : fault;
  const reason = flaw && whyAdmitted(flaw);
  if (reason !== undefined) return reason;
  if (inForm && !takesForms) return 'Deliveries do not come as forms: leave out --form.';
  const delivery = fault === 'invalid' ? invalidDelivery(type, form) : deliveryOf(type, { ...(form && { form }), count });
  if (delivery === undefined) return `Nothing that ${type} could lack would make it invalid.`;
  const request = await withCredentials({ url, ...(inForm ? asForm(delivery) : delivery) }, { environment, flaw });
  return { request, expected: statusIs(fault === undefined ? 200 : fault === 'invalid' ? 500 : 401) };
}
