import { sharedSecret } from './events/index.js';

/** Says whether a delivery comes from whom it should. */
export type Authorize = (request: Request) => boolean | Promise<boolean>;

/** The environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Who may deliver, as the environment says: who knows one of `EVENTS_SECRETS`, in the query as `code`; name two with a comma
 * between while one takes the place of the other. Throws if there is none: a receiver that takes events from anybody must
 * not start by mistake.
 */
export function authorizationFrom({ EVENTS_SECRETS }: Environment): Authorize {
  const secrets = listOf(EVENTS_SECRETS ?? '');
  if (secrets.length > 0) return sharedSecret({ in: { query: 'code' }, secrets });
  throw new Error('Set EVENTS_SECRETS: without it anybody could deliver events.');
}

/** Whether the environment says anything of who may deliver. */
export function isAuthorizationSet({ EVENTS_SECRETS }: Environment): boolean {
  return Boolean(EVENTS_SECRETS);
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
