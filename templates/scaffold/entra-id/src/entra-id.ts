import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';

/** Whose tokens are accepted. */
export interface EntraIdOptions {
  /** The directory that issues the tokens. */
  readonly tenantId: string;
  /** What the tokens are for: the application id (URI) that the subscription names. */
  readonly audience: string;
  /** The applications that may deliver, by their ids. Default: Azure Event Grid. */
  readonly callers?: readonly string[];
  /** Application roles, one of which the caller needs. Default: none is asked for. */
  readonly roles?: readonly string[];
  /** The keys of the directory. Default: fetched from it, and kept. */
  readonly keySet?: JWTVerifyGetKey;
}

/** The application id of Azure Event Grid, the same in every directory. */
const EVENT_GRID = '4962773b-9cdb-44cf-a8bf-237846a00ab7';

/** What says that a token is not good; anything else means that it could not be looked at. */
const REFUSALS = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
];

/**
 * Lets deliveries through that carry a bearer token of Microsoft Entra ID: signature, issuer, audience and times are
 * checked, and who calls. Throws, which is answered 503, where the keys cannot be had.
 */
export function entraId(options: EntraIdOptions): (request: Request) => Promise<boolean> {
  const { tenantId, audience, callers = [EVENT_GRID], roles = [] } = options;
  const authority = `https://login.microsoftonline.com/${encodeURIComponent(tenantId)}`;
  const keySet = options.keySet ?? createRemoteJWKSet(new URL(`${authority}/discovery/v2.0/keys`));
  const issuer = [`${authority}/v2.0`, `https://sts.windows.net/${tenantId}/`];
  return async (request) => {
    const token = /^Bearer +([^ ]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) return false;
    try {
      const expected = { issuer, audience, algorithms: ['RS256'], requiredClaims: ['exp'], clockTolerance: 60 };
      const { payload } = await jwtVerify(token, keySet, expected);
      return callers.includes(callerOf(payload)) && (roles.length === 0 || rolesOf(payload).some((role) => roles.includes(role)));
    } catch (error) {
      if (REFUSALS.some((refusal) => error instanceof refusal)) return false;
      throw error;
    }
  };
}

/** Tokens of the older version call it `appid`. */
function callerOf({ azp, appid }: JWTPayload): string {
  const caller = azp ?? appid;
  return typeof caller === 'string' ? caller : '';
}

function rolesOf({ roles }: JWTPayload): readonly string[] {
  return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
}
