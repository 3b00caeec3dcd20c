import { diagnostic } from '../../../diagnostics/catalog.ts';
import { UserError } from '../../../diagnostics/diagnostic.ts';
import { LIMITS } from '../../../model/limits.ts';
import { decodeText } from '../../../text/decode.ts';
import type { LockedPage } from '../../lock-file/lock-file.ts';
import { fetchFollowingRedirects } from './fetch-url.ts';
import type { Client } from './http-client.ts';

/** A page as it was fetched. */
export interface FetchedPage {
  /** Where it came from: an address, or a path in a repository. */
  readonly from: string;
  /** `undefined` if it is what is there already. */
  readonly text: string | undefined;
  /** What the host or the repository calls this state of it. */
  readonly tag?: string;
  readonly modified?: string;
}

/** What to fetch, and what is known of the page that is there. */
export interface PageRequest {
  readonly url: string;
  readonly from: string;
  readonly accept: string;
  /** What the lock file says of the page, if its file is there as it was fetched. */
  readonly known: LockedPage | undefined;
}

/** Fetches a page, unless it is still the one that is there. Raises a `UserError` if what comes is no Markdown text. */
export async function fetchPage({ url, from, accept, known }: PageRequest, client: Client): Promise<FetchedPage> {
  const answer = await fetchFollowingRedirects(
    { url, headers: { accept, ...conditions(known) }, limit: LIMITS.pageBytes },
    client,
  );
  if (answer.status === 304 && known !== undefined) return { from, text: undefined, ...stateOf(known) };
  const type = answer.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (NOT_MARKDOWN.test(type)) throw new UserError([diagnostic('source/not-markdown', { url, type })]);
  const decoded = decodeText(answer.body);
  if (!decoded.ok) throw new UserError([diagnostic('page/not-text', { path: url, what: decoded.what, offset: decoded.offset })]);
  return { from, text: decoded.text, ...stateOf({ tag: answer.header('etag'), modified: answer.header('last-modified') }) };
}

/** Types of content that no host gives to Markdown. */
const NOT_MARKDOWN = /^(?:text\/html|application\/(?:xhtml\+xml|json|pdf|zip|gzip)|image\/.*|audio\/.*|video\/.*|font\/.*)$/;

function conditions(known: LockedPage | undefined): Readonly<Record<string, string>> {
  if (known?.tag !== undefined) return { 'if-none-match': known.tag };
  return known?.modified === undefined ? {} : { 'if-modified-since': known.modified };
}

function stateOf({ tag, modified }: { readonly tag?: string | undefined; readonly modified?: string | undefined }): {
  readonly tag?: string;
  readonly modified?: string;
} {
  return { ...(tag === undefined ? {} : { tag }), ...(modified === undefined ? {} : { modified }) };
}
