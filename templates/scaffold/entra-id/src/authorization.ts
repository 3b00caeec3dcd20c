import { entraId } from './entra-id.js';
import { type Environment, listOf, required } from './environment.js';
import { sharedSecret } from './events/index.js';
import type { Admission } from './receiver.js';

/**
 * Who may deliver, as the environment says: `EVENTS_SECRETS` (in the query as `code`; two with a comma between while one
 * takes the place of the other), or `ENTRA_TENANT_ID` and `ENTRA_AUDIENCE` for tokens of Microsoft Entra ID.
 * Throws if neither is set.
 */
export function admissionFrom(environment: Environment): Admission {
  const { ENTRA_TENANT_ID, ENTRA_AUDIENCE, ENTRA_CALLERS, ENTRA_ROLES } = environment;
  if (ENTRA_TENANT_ID && ENTRA_AUDIENCE) {
    const authorize = entraId({
      tenantId: ENTRA_TENANT_ID,
      audience: ENTRA_AUDIENCE,
      ...(ENTRA_CALLERS ? { callers: listOf(ENTRA_CALLERS) } : {}),
      ...(ENTRA_ROLES ? { roles: listOf(ENTRA_ROLES) } : {}),
    });
    return { authorize };
  }
  return { authorize: sharedSecret({ in: { query: 'code' }, secrets: required(environment, 'EVENTS_SECRETS') }) };
}

/** Whether the environment says anything of who may deliver. */
export function isAdmissionSet({ EVENTS_SECRETS, ENTRA_TENANT_ID }: Environment): boolean {
  return Boolean(EVENTS_SECRETS || ENTRA_TENANT_ID);
}
