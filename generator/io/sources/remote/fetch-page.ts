import { isSpecificationName } from '../../../config/page-source.ts';
import { diagnostic } from '../../../diagnostics/catalog.ts';
import { UserError } from '../../../diagnostics/diagnostic.ts';
import { LIMITS } from '../../../model/limits.ts';
import { decodeText, htmlOpening } from '../../../text/decode.ts';
import type { LockedPage } from '../../lock-file/lock-file.ts';
import { fetchFollowingRedirects } from './fetch-url.ts';
import type { HtmlAnswer } from './html-alternates.ts';
import type { Client } from './http-client.ts';

/** A page as it was fetched. */
export interface FetchedPage {
  /** Where it came from: an address, or a path in a repository. */
  readonly from: string;
  /** The address that served it, where that is another one. */
  readonly served?: string;
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

/** What an address serves: a page, or a document in HTML instead. */
export type PageAnswer =
  | { readonly kind: 'page'; readonly page: FetchedPage; readonly at: string }
  | ({ readonly kind: 'html' } & HtmlAnswer);

/** Fetches a page, unless it is still the one that is there. Raises a `UserError` if what comes is no Markdown text. */
export async function fetchPage(request: PageRequest, client: Client): Promise<FetchedPage> {
  const answer = await askForPage(request, client);
  if (answer.kind === 'html') throw new UserError([diagnostic('source/html', { url: request.url, tried: [] })]);
  return answer.page;
}

/** Fetches what is at an address, unless it is still the page that is there. Raises a `UserError` if it is no text. */
export async function askForPage({ url, from, accept, known }: PageRequest, client: Client): Promise<PageAnswer> {
  const answer = await fetchFollowingRedirects(
    { url, headers: { accept, ...conditions(known) }, limit: LIMITS.pageBytes },
    client,
  );
  const { at } = answer;
  if (answer.status === 304 && known !== undefined)
    return { kind: 'page', page: { from, text: undefined, ...stateOf(known) }, at };
  const type = answer.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (isOther(type, url)) throw new UserError([diagnostic('source/not-markdown', { url, type })]);
  const decoded = decodeText(answer.body);
  if (!decoded.ok) throw new UserError([diagnostic('page/not-text', { path: url, what: decoded.what, offset: decoded.offset })]);
  const { text } = decoded;
  if (HTML.test(type) || htmlOpening(text) !== undefined) return { kind: 'html', at, link: answer.header('link'), html: text };
  return {
    kind: 'page',
    page: { from, text, ...stateOf({ tag: answer.header('etag'), modified: answer.header('last-modified') }) },
    at,
  };
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Types of content that no host gives to Markdown. */
const NOT_MARKDOWN = /^(?:application\/(?:json|pdf|zip|gzip)|image\/.*|audio\/.*|video\/.*|font\/.*)$/;

/** Whether what is at an address is said to be nothing that could be a page, or a specification where the address names one. */
function isOther(type: string, url: string): boolean {
  return NOT_MARKDOWN.test(type) && !(type === 'application/json' && isSpecificationName(new URL(url).pathname));
}

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
