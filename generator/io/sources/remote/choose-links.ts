import { isMarkdownName } from '../../../config/page-source.ts';
import { diagnostic } from '../../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../../diagnostics/diagnostic.ts';
import type { PageLink, UrlSource } from '../../../model/page-source.ts';
import { closestMatch } from '../../../text/closest-match.ts';
import type { Place } from '../../../text/source.ts';

/** The most pages that one index or page may lead to. */
export const MAX_LINKED_PAGES = 500;

/** A page that a link leads to. */
interface LinkedPage {
  readonly url: string;
  readonly place: Place;
}

/** The pages that links lead to, each once and in the order of the links; and what was left out of those that are below the path. */
export interface ChosenLinks {
  readonly pages: readonly LinkedPage[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Chooses among the links of an index, or of a page that is followed, those that lead to pages of the same host below the
 * path of the source. Raises a `UserError` if there are none, or too many.
 *
 * @param at the address that served the index or page; links are relative to it.
 */
export function chooseLinks(links: readonly PageLink[], source: UrlSource, at: string): ChosenLinks {
  const origins = [...new Set([source.url, at].map((url) => new URL(url).origin))];
  const wanted = links.filter((link) => isWanted(link, source)).flatMap((link) => targetOf(link, at));
  const inPlace = wanted.filter(({ url }) => source.below === undefined || isBelowPath(url.pathname, source.below));
  const own = inPlace.filter(({ url }) => origins.includes(url.origin));
  const pages = onlyOnce(
    own.filter(({ url }) => kindOf(url) === 'page'),
    source.url,
  );
  const [tooMany] = pages.slice(MAX_LINKED_PAGES);
  if (tooMany !== undefined) {
    const about = { url: source.url, count: pages.length, limit: MAX_LINKED_PAGES };
    throw new UserError([diagnostic('source/too-many-links', about, tooMany.place)]);
  }
  if (pages.length === 0) {
    const folders = foldersOf(wanted.filter(({ url }) => origins.includes(url.origin)).map(({ url }) => url.pathname));
    const { url, below = '/' } = source;
    throw new UserError([diagnostic('source/no-links', { url, below, near: closestMatch(below, folders), folders })]);
  }
  return { pages, findings: leftOut(inPlace, origins) };
}

/** An index has its pages at the beginning of the items of its lists; those under "Optional" may be left out. */
function isWanted({ isEntry, section }: PageLink, { isIndex, below }: UrlSource): boolean {
  return !isIndex || (isEntry && (below !== undefined || section?.toLowerCase() !== 'optional'));
}

interface Target {
  readonly url: URL;
  readonly place: Place;
}

function targetOf({ target, place }: PageLink, at: string): readonly Target[] {
  if (!URL.canParse(target, at)) return [];
  const url = new URL(target, at);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? [{ url, place }] : [];
}

/** Whether a path is below another; where that does not end in `/`, also whether it is that page in any notation. */
function isBelowPath(path: string, below: string): boolean {
  return below.endsWith('/')
    ? path.startsWith(below) && path !== below
    : path.startsWith(`${below}/`) || pagePath(path) === pagePath(below);
}

/** The path of a page without what tells only in which form it is served. */
function pagePath(path: string): string {
  return path.replace(/\.(?:mdx?|markdown|html?)$/i, '').replace(/\/(?:index)?$/, '');
}

function kindOf({ pathname }: URL): 'page' | 'index' | 'other' {
  if (/\/llms(?:-full)?\.txt$/i.test(pathname)) return 'index';
  return OTHER_FILES.test(pathname) && !isMarkdownName(pathname) ? 'other' : 'page';
}

/** Files that are neither pages nor specifications. A path may have a dot without being a file: `/docs/v1.2`. */
const OTHER_FILES =
  /\.(?:png|jpe?g|gif|svg|webp|ico|avif|pdf|zip|gz|tgz|mp4|webm|mp3|css|js|mjs|ts|xml|rss|csv|xsd|proto|exe|dmg)$/i;

function onlyOnce(targets: readonly Target[], root: string): readonly LinkedPage[] {
  const keyOf = (url: URL): string => `${url.origin}${pagePath(url.pathname)}${url.search}`;
  const seen = new Set([keyOf(new URL(root))]);
  return targets.flatMap(({ url, place }) => {
    const key = keyOf(url);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ url: url.href, place }];
  });
}

/** What is told of links that lead elsewhere: once for each place that they lead to, at the first of them. */
function leftOut(targets: readonly Target[], origins: readonly string[]): readonly Diagnostic[] {
  const groups = new Map<string, { count: number; place: Place; why: string }>();
  for (const { url, place } of targets) {
    const isOwn = origins.includes(url.origin);
    const kind = kindOf(url);
    if (isOwn && kind === 'page') continue;
    const what = !isOwn ? url.origin : kind === 'index' ? 'another index' : 'a file that is not a page';
    const why = isOwn ? 'only pages and specifications are fetched' : `only pages of ${origins[0]} are fetched`;
    const group = groups.get(what);
    if (group === undefined) groups.set(what, { count: 1, place, why });
    else group.count++;
  }
  return [...groups].map(([what, { count, place, why }]) => diagnostic('source/link-left-out', { count, what, why }, place));
}

/** The folders of some paths, those first that are the shortest. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)));
  return [...new Set(folders)].filter((folder) => folder !== '/').sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
