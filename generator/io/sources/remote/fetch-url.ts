import { isIP } from 'node:net';
import { isLoopbackName } from '../../../config/page-source.ts';
import { diagnostic } from '../../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../../diagnostics/diagnostic.ts';
import { counted } from '../../../text/case.ts';
import { packageVersion } from '../../package/package-files.ts';
import { isLoopbackAddress, isPublicAddress } from './addresses.ts';
import type { FetchPolicy } from './fetch-policy.ts';
import type { Answer, Client } from './http-client.ts';

/** What is asked for. */
export interface FetchRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The most bytes that are read. */
  readonly limit: number;
}

const MAX_REDIRECTS = 5;
/** The longest time to wait before asking once more, in seconds. */
const MAX_WAIT_SECONDS = 10;

/** An answer, and the address that gave it. */
export interface FinalAnswer extends Answer {
  readonly at: string;
}

/** Asks, and goes where the answer leads, each step checked anew. Gives an answer of 200 or 304, or raises a `UserError`. */
export async function fetchFollowingRedirects({ url, headers, limit }: FetchRequest, client: Client): Promise<FinalAnswer> {
  let at = new URL(url);
  const seen = new Set<string>();
  for (;;) {
    const forbidden = whyForbidden(at, client.policy);
    if (forbidden !== undefined) throw refused(forbidden, at, url);
    seen.add(at.href);
    const answer = await fetchWithRetry({ url: at, headers: { ...headers, ...ownHeaders(at, client.policy) }, limit }, client);
    const next = answer.header('location');
    if (answer.status === 200 || answer.status === 304) return { ...answer, at: at.href };
    if (answer.status < 300 || answer.status > 399 || next === undefined)
      throw new UserError([statusFault(answer, at, client.policy)]);
    if (!URL.canParse(next, at.href)) throw refused(`it redirects to ${next}, which is not a URL`, at, url);
    at = new URL(next, at.href);
    at.hash = '';
    if (seen.has(at.href)) throw refused('it redirects in a circle', at, url);
    if (seen.size > MAX_REDIRECTS) throw refused(`it redirects more than ${MAX_REDIRECTS} times`, at, url);
  }
}

function refused(reason: string, at: URL, url: string): UserError {
  const way = at.href === new URL(url).href ? '' : `, which ${url} redirects to`;
  return new UserError([diagnostic('source/not-allowed', { url: `${at.href}${way}`, reason })]);
}

/** Whether an address may be asked, as far as can be told before its host is looked up. */
export function isAllowed(address: string, policy: FetchPolicy): boolean {
  return whyForbidden(new URL(address), policy) === undefined;
}

function whyForbidden(url: URL, { hosts, allowLoopback }: FetchPolicy): string | undefined {
  const isOpen = url.protocol === 'http:' && allowLoopback && isLoopbackName(url.hostname);
  if (url.protocol !== 'https:' && !isOpen) return `it uses ${url.protocol.slice(0, -1)} instead of https`;
  if (url.username !== '' || url.password !== '') return 'it contains a user name or password';
  if (!hosts.has(url.host)) return `the host ${url.host} is not listed in the config`;
  const address = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isPublicAddress(address) && !(allowLoopback && isLoopbackAddress(address)))
    return `the address ${address} is not public`;
  return undefined;
}

/** Who asks; and for GitHub, and nobody else, the token. */
function ownHeaders(url: URL, { github: { api, raw, token } }: FetchPolicy): Readonly<Record<string, string>> {
  const isGitHub = [api, raw].some((base) => base !== undefined && new URL(base).origin === url.origin);
  return {
    'user-agent': `holotype/${packageVersion()}`,
    ...(isGitHub && token !== undefined ? { authorization: `Bearer ${token}` } : {}),
  };
}

/** A host that is busy, or has a problem that may pass, is asked once more if the wait is short. */
async function fetchWithRetry(
  { url, headers, limit }: { url: URL; headers: Readonly<Record<string, string>>; limit: number },
  { get, policy: access }: Client,
): Promise<Answer> {
  const answer = await get(url, headers, limit);
  if (answer.status !== 429 && answer.status < 500) return answer;
  const wait = secondsToWait(answer) ?? 1;
  if (wait > MAX_WAIT_SECONDS) return answer;
  await access.pause(wait * 1000);
  return get(url, headers, limit);
}

/** How long the host asks to wait, if it does. */
function secondsToWait({ header }: Answer): number | undefined {
  const after = header('retry-after');
  const reset = header('x-ratelimit-remaining') === '0' ? header('x-ratelimit-reset') : undefined;
  if (after !== undefined && /^\d+$/.test(after)) return Number(after);
  const date = after === undefined ? Number(reset) * 1000 : Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function statusFault(answer: Answer, { href, host }: URL, { github }: FetchPolicy): Diagnostic {
  const { status } = answer;
  const wait = secondsToWait(answer);
  const isBusy = status === 429 || (wait !== undefined && (status === 403 || status >= 500));
  const isGitHub = host === new URL(github.api).host || host === 'raw.githubusercontent.com';
  const token = isGitHub && github.token === undefined ? ' A token in GITHUB_TOKEN raises the limit.' : '';
  if (isBusy)
    return diagnostic('source/refused', {
      url: href,
      status,
      fix: `try again ${wait === undefined ? 'later' : `in ${inWords(wait)}`}; nothing was changed.${token}`,
    });
  if (status >= 500) return diagnostic('source/refused', { url: href, status, fix: 'try again later; nothing was changed.' });
  const secret = isGitHub
    ? 'if the repository is not public, provide a token in GITHUB_TOKEN.'
    : 'only public pages can be fetched.';
  const moved = 'the page may have been moved or renamed: correct the address in the config.';
  const fix =
    status === 401 || status === 403 ? secret : isGitHub && github.token === undefined ? `${moved} Or, ${secret}` : moved;
  return diagnostic('source/refused', { url: href, status, fix });
}

function inWords(seconds: number): string {
  return seconds < 90 ? counted(seconds, 'second') : counted(Math.ceil(seconds / 60), 'minute');
}
