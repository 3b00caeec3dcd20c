import { diagnostic } from '../../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../../diagnostics/diagnostic.ts';
import type { LinkFinder, UrlSource } from '../../../model/page-source.ts';
import type { Place } from '../../../text/source.ts';
import { hashText } from '../../disk/hash.ts';
import type { LockedPage } from '../../lock-file/lock-file.ts';
import { chooseLinks } from './choose-links.ts';
import { fetchMarkdown } from './fetch-markdown.ts';
import { askForPage, type FetchedPage } from './fetch-page.ts';
import type { Client } from './http-client.ts';
import { mapConcurrent } from './http-client.ts';

/** What an index gave, or a page whose links are followed. */
export interface FetchedLinks {
  /** The state of the index, by its hash. */
  readonly revision?: string;
  readonly pages: readonly FetchedPage[];
  readonly findings: readonly Diagnostic[];
}

/** Fetches the pages that an index lists, or a page and those that it links to. Raises a `UserError` that names all that cannot be had. */
export async function fetchLinked(
  source: UrlSource,
  known: ReadonlyMap<string, LockedPage>,
  { client, linksOf }: { readonly client: Client; readonly linksOf: LinkFinder },
): Promise<FetchedLinks> {
  const root = source.isIndex ? await fetchIndex(source.url, client) : await fetchRoot(source.url, known.get(source.url), client);
  const file = { name: source.url, path: root.at, text: root.text };
  const { pages: linked, findings } = chooseLinks(linksOf(file), source, root.at);
  const problems: Diagnostic[] = [];
  const pages = await mapConcurrent(linked, async ({ url, place }) => {
    try {
      return [(await fetchMarkdown(url, known.get(url), client)).page];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.diagnostics.map((found) => placedAt(place, found)));
      return [];
    }
  });
  if (problems.length > 0) throw new UserError(problems);
  return {
    ...(source.isIndex ? { revision: hashText(root.text) } : {}),
    pages: servedOnce([...(root.page === undefined ? [] : [root.page]), ...pages.flat()]),
    findings,
  };
}

interface Root {
  readonly text: string;
  readonly at: string;
  /** What is kept of it; an index is not. */
  readonly page?: FetchedPage;
}

/** An index is always fetched anew: the links in it are not kept. */
async function fetchIndex(url: string, client: Client): Promise<Root> {
  const accept = 'text/plain, text/markdown;q=0.9, */*;q=0.5';
  const answer = await askForPage({ url, from: url, accept, known: undefined }, client);
  if (answer.kind === 'html') throw new UserError([diagnostic('source/no-index', { url })]);
  return { text: answer.page.text ?? '', at: answer.at };
}

/** So is a page whose links are followed; what was known of it tells only which address served it. */
async function fetchRoot(url: string, known: LockedPage | undefined, client: Client): Promise<Root> {
  const whereFrom = known && {
    from: known.from,
    hash: known.hash,
    ...(known.served === undefined ? {} : { served: known.served }),
  };
  const { page, at } = await fetchMarkdown(url, whereFrom, client);
  return { text: page.text ?? '', at, page };
}

function placedAt(place: Place, found: Diagnostic): Diagnostic {
  return found.place === undefined ? { ...found, place } : found;
}

/** Two links may lead to one page by different addresses. */
function servedOnce(pages: readonly FetchedPage[]): readonly FetchedPage[] {
  const seen = new Set<string>();
  return pages.filter(({ from, served = from }) => !seen.has(served) && seen.add(served));
}
