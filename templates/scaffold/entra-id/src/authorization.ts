import { entraId } from './entra-id.js';
import { sharedSecret } from './events/index.js';

/** Says whether a delivery comes from whom it should. */
export type Authorize = (request: Request) => boolean | Promise<boolean>;

/** The environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Who may deliver, as the environment says: `EVENTS_SECRETS` (in the query as `code`; two with a comma between while one
 * takes the place of the other), or `ENTRA_TENANT_ID` and `ENTRA_AUDIENCE` for tokens of Microsoft Entra ID.
 * Throws if neither is set: a receiver that takes events from anybody must not start by mistake.
 */
export function authorizationFrom(environment: Environment): Authorize {
  const { EVENTS_SECRETS, ENTRA_TENANT_ID, ENTRA_AUDIENCE, ENTRA_CALLERS, ENTRA_ROLES } = environment;
  if (ENTRA_TENANT_ID && ENTRA_AUDIENCE) {
    return entraId({
      tenantId: ENTRA_TENANT_ID,
      audience: ENTRA_AUDIENCE,
      ...(ENTRA_CALLERS ? { callers: listOf(ENTRA_CALLERS) } : {}),
      ...(ENTRA_ROLES ? { roles: listOf(ENTRA_ROLES) } : {}),
    });
  }
  const secrets = listOf(EVENTS_SECRETS ?? '');
  if (secrets.length > 0) return sharedSecret({ in: { query: 'code' }, secrets });
  throw new Error('Set EVENTS_SECRETS, or ENTRA_TENANT_ID and ENTRA_AUDIENCE: without them anybody could deliver events.');
}

/** Whether the environment says anything of who may deliver. */
export function isAuthorizationSet({ EVENTS_SECRETS, ENTRA_TENANT_ID }: Environment): boolean {
  return Boolean(EVENTS_SECRETS || ENTRA_TENANT_ID);
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
