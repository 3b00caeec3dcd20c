import { admissionFrom, isAdmissionSet } from '../src/authorization.js';
import { type Environment, listOf } from '../src/environment.js';
import type { Admission } from '../src/receiver.js';
import type { Flaw, OutgoingRequest } from './sending/outgoing-request.js';

/** An environment in which the receiver starts, for tests. */
export function exampleEnvironment(): Environment {
  return { EVENTS_SECRETS: 'a-secret' };
}

/** Who may deliver to npm run dev: everybody on this machine, unless the environment says otherwise. */
export function developmentAdmission(environment: Environment): Admission {
  return isAdmissionSet(environment) ? admissionFrom(environment) : {};
}

/** A request with what lets it in: the first of `EVENTS_SECRETS` as code. */
export async function withCredentials(
  request: OutgoingRequest,
  { environment }: { readonly environment: Environment; readonly flaw?: Flaw | undefined },
): Promise<OutgoingRequest> {
  const [secret] = listOf(environment.EVENTS_SECRETS);
  if (secret === undefined) return request;
  const url = new URL(request.url);
  url.searchParams.set('code', secret);
  return { ...request, url: url.href };
}

/** Why a delivery with a flaw would be admitted, if it would. */
export function whyAdmitted(_flaw: Flaw): string | undefined {
  return 'Deliveries are not signed, so there is no signature to be wrong or old.';
}

/** Whether deliveries come as forms as well. */
export const takesForms: boolean = false;

/** The request by which the publisher checks an address, if that is not for the envelope of its events to say. */
export function checkOf(_url: string, _environment: Environment): OutgoingRequest | undefined {
  return undefined;
}
