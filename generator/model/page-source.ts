/** Where a page comes from that is not in the project. */
export type PageSource = UrlSource | GitHubSource;

/** A page at an address. */
export interface UrlSource {
  readonly kind: 'url';
  /** As the config has it. */
  readonly given: string;
  readonly url: string;
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
