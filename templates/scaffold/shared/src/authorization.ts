import { type Environment, required } from './environment.js';
import { sharedSecret } from './events/index.js';
import type { Admission } from './receiver.js';

/**
 * Who may deliver, as the environment says: who knows one of `EVENTS_SECRETS`, in the query as `code`; name two with a comma
 * between while one takes the place of the other. Throws if there is none.
 */
export function admissionFrom(environment: Environment): Admission {
  return { authorize: sharedSecret({ in: { query: 'code' }, secrets: required(environment, 'EVENTS_SECRETS') }) };
}

/** Whether the environment says anything of who may deliver. */
export function isAdmissionSet({ EVENTS_SECRETS }: Environment): boolean {
  return Boolean(EVENTS_SECRETS);
}
