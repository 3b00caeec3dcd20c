import type { GitHubSource, PageSource, UrlSource } from '../model/page-source.ts';

/** What is wrong with the words for a source, and what to write instead. */
export interface WrongSource {
  readonly kind: 'wrong';
  readonly problem: string;
  readonly expected: string;
}

/** The hosts that pages on GitHub come from. */
export const GITHUB_HOSTS: readonly string[] = ['api.github.com', 'raw.githubusercontent.com'];

const GITHUB_FORM = 'github:owner/repository@branch:path/to/page.md';

const INDEX_FORM = 'https://host/llms.txt#/docs/webhooks/, with the path of the pages behind #';

/** Reads an entry of `pages`; `undefined` if it is a path in the project. */
export function readPageSource(given: string): PageSource | WrongSource | undefined {
  if (/^github:/i.test(given)) return readGitHub(given);
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(given) ? readUrl(given) : undefined;
}

function readGitHub(given: string): GitHubSource | WrongSource {
  const parts = /^github:([a-z\d](?:[a-z\d-]*))\/([\w.-]+)@([^:\s]+):(\/?[^\s?#][^?#]*)$/i.exec(given);
  const [, owner = '', repository = '', ref = '', written = ''] = parts ?? [];
  const path = written.replace(/^\/+|\/+$/g, '');
  if (parts === null || path === '') {
    const missing = given.includes('@') ? 'is not a GitHub source' : 'names no branch, tag or commit';
    return { kind: 'wrong', problem: missing, expected: `write ${GITHUB_FORM}, or a folder in place of the page.` };
  }
  if ([...path.split('/'), ...ref.split('/'), repository].some((part) => part === '..' || part === '.' || part === ''))
    return { kind: 'wrong', problem: 'has a path with empty or dotted parts', expected: `write ${GITHUB_FORM}.` };
  return { kind: 'github', given, owner, repository, ref, path, isFolder: !isMarkdownName(path) };
}

function readUrl(given: string): UrlSource | WrongSource {
  if (!URL.canParse(given)) return { kind: 'wrong', problem: 'is not a URL', expected: 'write https://host/path/page.md.' };
  const url = new URL(given);
  const problem = problemOfUrl(url);
  if (problem !== undefined) return { kind: 'wrong', ...problem };
  const isIndex = /\/llms\.txt$/i.test(url.pathname);
  const below = /^#(\/.*)$/.exec(url.hash)?.[1];
  if (isIndex && below === undefined && url.hash !== '')
    return { kind: 'wrong', problem: 'has a fragment that is not a path', expected: `write ${INDEX_FORM}.` };
  url.hash = '';
  return { kind: 'url', given, url: url.href, isIndex, below: below && new URL(below, url).pathname };
}

/** What forbids an address, other than where it leads. */
function problemOfUrl(url: URL): Omit<WrongSource, 'kind'> | undefined {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackName(url.hostname)))
    return {
      problem: `uses ${url.protocol.slice(0, -1)} instead of https`,
      expected: 'use an address that starts with https://.',
    };
  if (url.username !== '' || url.password !== '')
    return { problem: 'contains a user name or password', expected: 'remove it; secrets do not belong in a config.' };
  const page = /^\/([^/]+)\/([^/]+)\/(?:blob|tree|raw)\/([^/]+)\/(.+)$/.exec(url.pathname);
  if (/^(?:www\.)?github\.com$/.test(url.hostname) && page !== null)
    return {
      problem: 'is the address of a web page about a file',
      expected: `write github:${page[1]}/${page[2]}@${page[3]}:${decodeURI(page[4] ?? '')}.`,
    };
  return undefined;
}

/** Whether a host name means this machine. */
export function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

/** Whether a file of this name is a page. */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|mdx|markdown)$/i.test(name);
}

/** Whether a file of this name is a specification, in YAML or JSON. */
export function isSpecificationName(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}
