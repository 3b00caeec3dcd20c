import { isSpecificationName } from '../../../config/page-source.ts';
import { diagnostic } from '../../../diagnostics/catalog.ts';
import { UserError } from '../../../diagnostics/diagnostic.ts';
import type { LockedPage } from '../../lock-file/lock-file.ts';
import { askForPage, type FetchedPage, type PageAnswer } from './fetch-page.ts';
import { isAllowed } from './fetch-url.ts';
import { markdownAlternates } from './html-alternates.ts';
import type { Client } from './http-client.ts';
import { markdownAddresses } from './markdown-addresses.ts';

/** A page, with the address that links in it are relative to. */
export interface FoundPage {
  readonly page: FetchedPage;
  readonly at: string;
}

/**
 * Fetches the Markdown of a page. An address that gives HTML although it is asked for Markdown is left for those that
 * the document names as its Markdown, and then for those at which sites keep it. Of a page that is there, the address
 * that served it is asked first. Raises a `UserError` if none of them has it.
 */
export async function fetchMarkdown(url: string, known: LockedPage | undefined, client: Client): Promise<FoundPage> {
  const guesses = isSpecificationName(new URL(url).pathname) ? [] : markdownAddresses(url);
  // The lock file may name no other address than those that would be asked anyway.
  const before = known?.served !== undefined && guesses.includes(known.served) ? known.served : undefined;
  const ask = (address: string): Promise<PageAnswer> =>
    askForPage(
      { url: address, from: url, accept: acceptOf(url), known: address === (known?.served ?? url) ? known : undefined },
      client,
    );
  const again = before === undefined ? undefined : await tryOne(before, ask);
  if (again !== undefined && 'page' in again) return again;
  const first = await ask(url);
  if (first.kind === 'page') return first;
  const named = markdownAlternates(first).filter((address) => isAllowed(address, client.policy));
  const tried: string[] = [];
  for (const address of new Set([...named, ...guesses])) {
    if (address === url) continue;
    const found = await tryOne(address, ask);
    if ('page' in found) return found;
    tried.push(found.why);
  }
  throw new UserError([diagnostic('source/html', { url, tried })]);
}

/** A page that another address serves, or why it serves none. */
async function tryOne(
  address: string,
  ask: (address: string) => Promise<PageAnswer>,
): Promise<FoundPage | { readonly why: string }> {
  try {
    const answer = await ask(address);
    if (answer.kind === 'html') return { why: `${address} serves HTML too.` };
    return { page: { ...answer.page, served: address }, at: answer.at };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { why: error.diagnostics.map(({ message }) => message).join(' ') };
  }
}

function acceptOf(url: string): string {
  return isSpecificationName(new URL(url).pathname)
    ? 'application/yaml, application/json, text/yaml, text/plain;q=0.9, */*;q=0.5'
    : 'text/markdown, text/x-markdown, text/plain;q=0.9, */*;q=0.5';
}
