import { setTimeout as sleep } from 'node:timers/promises';
import { GITHUB_HOSTS } from '../../../config/page-source.ts';

/** What fetching may do, and how. */
export interface FetchPolicy {
  /** The hosts that may be asked, with the port where it is not the usual one. */
  readonly hosts: ReadonlySet<string>;
  /** Whether this machine may be asked, and without encryption. For tests. */
  readonly allowLoopback: boolean;
  readonly github: GitHubAccess;
  /** How long one page may take, in milliseconds. */
  readonly timeout: number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/** Where GitHub is. */
interface GitHubAccess {
  readonly api: string;
  /** Where files come from; `undefined` where the API gives them too, as in an installation of its own. */
  readonly raw: string | undefined;
  /** Sent to these two hosts and nowhere else. */
  readonly token: string | undefined;
}

const [API_HOST, RAW_HOST] = GITHUB_HOSTS;

/**
 * What the environment says: `GITHUB_TOKEN`; `GITHUB_API_URL`, which GitHub sets in its own runs; and
 * `HOLOTYPE_ALLOW_LOOPBACK`, for tests.
 */
export function fetchPolicyOf(
  env: Readonly<Record<string, string | undefined>>,
  hosts: readonly string[],
  timeoutSeconds: number,
): FetchPolicy {
  const api = (env.GITHUB_API_URL || `https://${API_HOST}`).replace(/\/+$/, '');
  const raw = new URL(api).host === API_HOST ? `https://${RAW_HOST}` : undefined;
  const own = [api, ...(raw === undefined ? [] : [raw])].map((url) => new URL(url).host);
  return {
    hosts: new Set([...hosts.map((host) => host.toLowerCase()), ...own]),
    allowLoopback: env.HOLOTYPE_ALLOW_LOOPBACK === '1',
    github: { api, raw, token: env.GITHUB_TOKEN || undefined },
    timeout: timeoutSeconds * 1000,
    pause: sleep,
  };
}
