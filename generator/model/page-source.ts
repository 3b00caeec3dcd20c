import type { Place, SourceFile } from '../text/source.ts';

/** Where a page comes from that is not in the project. */
export type PageSource = UrlSource | GitHubSource;

/** A page at an address, or the pages that it links to. */
export interface UrlSource {
  readonly kind: 'url';
  /** As the config has it. */
  readonly given: string;
  /** Without a fragment. */
  readonly url: string;
  /** Whether it is an index (`llms.txt`), which is no page itself. */
  readonly isIndex: boolean;
  /** The path below which the pages are that it links to. Without one, an index gives all pages, and a page only itself. */
  readonly below: string | undefined;
}

/** A page, or a folder of pages, in a repository on GitHub. */
export interface GitHubSource {
  readonly kind: 'github';
  readonly given: string;
  readonly owner: string;
  readonly repository: string;
  /** A branch, a tag or a commit. */
  readonly ref: string;
  /** Without `/` at its ends. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** A link on a page that may lead to another page. */
export interface PageLink {
  /** As the page has it: an address, or a path relative to that of the page. */
  readonly target: string;
  readonly place: Place;
  /** The heading of the second level or higher that it stands under. */
  readonly section: string | undefined;
  /** Whether it is what an item of a list begins with, as in an index. */
  readonly isEntry: boolean;
}

/** Finds the links of a page. What fetches pages is given it, as it does not read Markdown itself. */
export type LinkFinder = (page: SourceFile) => readonly PageLink[];
