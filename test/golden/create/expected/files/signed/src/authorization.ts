import { type Environment, required } from './environment.js';
import { type SignatureScheme, hmac } from './events/index.js';
import type { Admission } from './receiver.js';
const publisher = hmac({ header: 'X-Shop-Signature' });
export const scheme: SignatureScheme = publisher.scheme; // How deliveries are signed.
export function admissionFrom(environment: Environment): Admission { // Admits deliveries that are signed by one of `WEBHOOK_SECRETS` in the environment; name two with a comma between while one takes the place of the other. Throws if that is not set.
  const secret = required(environment, 'WEBHOOK_SECRETS');
  return { verify: publisher({ secret }) };
}
