import type { ExplanationsOf } from './explanation.ts';

/** The codes of pages, and of those that are fetched. */
export const PAGE: ExplanationsOf<'page' | 'source'> = {
  'page/not-found': {
    means: 'A page that the command line or the config names does not exist.',
    example: { path: 'docs/event.md' },
  },
  'page/is-directory': {
    means: 'A folder was named where a page is needed.',
    example: { path: 'docs' },
  },
  'page/not-readable': {
    means: 'The system does not allow reading a page, or it is not a file.',
    example: { path: 'docs/events.md', reason: 'permission denied' },
  },
  'page/no-pages-in-folder': { means: 'A folder that is named as pages has no Markdown file in it.', example: { path: 'docs' } },
  'page/not-text': {
    means: 'A page is not UTF-8 text. It may be an image, an archive, or UTF-16.',
    example: { path: 'docs/events.md', offset: 0, what: 'its byte order mark says UTF-16' },
  },
  'page/too-large': {
    means: 'A page is larger than the limit, which protects against pages that would take very long.',
    example: { path: 'docs/events.md', bytes: 7340032, limit: 5242880 },
  },
  'page/too-deep': { means: 'Lists or block quotes are nested deeper than the limit.', example: { limit: 64 } },
  'page/too-many-events': { means: 'A page documents more events than the limit.', example: { count: 1200, limit: 1000 } },
  'page/empty': { means: 'A page has no text at all.', example: { path: 'docs/events.md' } },
  'page/is-html': {
    means: 'The file is a web page. Holotype reads Markdown, which says what is a heading, a table or an example.',
    example: {},
    shows: ['<!DOCTYPE html>', '<html lang="en">'],
  },
  'page/no-events': {
    means:
      'None of the pages documents an event or a structure. It is usually the wrong page, or one whose examples are pictures.',
    example: { isSpecification: false, headings: 3, tables: 0, fences: 1 },
  },
  'page/without-events': {
    means: 'One page of a set documents nothing, for example an introduction. The others are used.',
    example: { isSpecification: false, headings: 3, tables: 0, fences: 1 },
  },
  'page/front-matter': {
    means: 'The block between --- lines at the top of a page is not valid YAML. It may hold the title and the date of the page.',
    example: { reason: 'the date is not a date' },
    shows: ['---', 'date: soon', '---'],
  },
  'page/mojibake': {
    means: 'UTF-8 text was decoded as another character set and saved, which shows as Ã or Â before other characters.',
    example: { times: 1 },
    shows: ['The call has been recorded.Â  The envelope …'],
  },
  'page/not-included': {
    means: 'A page includes another file when its site is built. Only the page itself is read.',
    example: { target: 'includes/common.md' },
    shows: ['[!INCLUDE [common](includes/common.md)]'],
  },
  'page/same-version': {
    means: 'Pages with the same title are versions of one page, ordered by their dates. Two of them have the same date.',
    example: { title: 'Shop events', version: '2024-05-01', other: 'docs/old.md' },
  },
  'source/not-fetched': {
    means: 'The config lists a remote page, and its file is not in the project. `generate` never uses the network.',
    example: { source: 'https://example.com/docs/events.md', path: undefined },
    shows: ["pages: 'https://example.com/docs/events.md'"],
  },
  'source/edited': {
    means: 'The file of a remote page was changed by hand. It is used as it is, but the next update would overwrite it.',
    example: { path: 'schemas/shop/docs/events.md', source: 'https://example.com/docs/events.md' },
  },
  'source/in-the-way': {
    means: 'A file of yours is where a fetched page would be stored. It is not overwritten.',
    example: { path: 'schemas/shop/docs/events.md', source: 'https://example.com/docs/events.md' },
  },
  'source/not-allowed': {
    means: 'An address, or one that it redirects to, is not HTTPS, not public, or on a host that the config does not name.',
    example: { url: 'https://10.0.0.1/events.md', reason: 'its host is not public' },
  },
  'source/not-reachable': {
    means: 'The host of a page does not exist, or does not answer.',
    example: { url: 'https://example.com/docs/events.md', reason: 'the connection was refused' },
  },
  'source/too-slow': {
    means: 'A page took longer than allowed.',
    example: { url: 'https://example.com/docs/events.md', seconds: 30 },
  },
  'source/refused': {
    means: 'The host answered with an error status.',
    example: { url: 'https://example.com/docs/event.md', status: 404, fix: 'correct the address.' },
  },
  'source/too-large': {
    means: 'What an address serves is larger than the limit for a page.',
    example: { url: 'https://example.com/docs/all.md', limit: 5242880 },
  },
  'source/not-markdown': {
    means: 'An address serves something other than text, such as an image or an archive.',
    example: { url: 'https://example.com/docs/events.pdf', type: 'application/pdf' },
  },
  'source/html': {
    means: 'An address serves a web page, and no Markdown of it was found. The message lists what was tried.',
    example: { url: 'https://example.com/docs/events', tried: ['https://example.com/docs/events.md returned status 404.'] },
  },
  'source/no-index': {
    means: 'An address that ends in llms.txt serves a web page instead of an index.',
    example: { url: 'https://example.com/llms.txt' },
  },
  'source/no-links': {
    means: 'An index or a page links to no page below the path behind #.',
    example: {
      url: 'https://example.com/llms.txt',
      below: '/docs/webhook/',
      near: '/docs/webhooks/',
      folders: ['/docs/webhooks/'],
    },
  },
  'source/too-many-links': {
    means: 'An index links to more pages than are fetched at once.',
    example: { url: 'https://example.com/llms.txt', count: 2400, limit: 500 },
  },
  'source/link-left-out': {
    means: 'Links lead to other hosts, or to files that are not pages. They are not fetched.',
    example: { count: 3, what: 'example.org', why: 'it is another host' },
  },
  'source/no-pages': {
    means: 'A folder of a repository has no Markdown file.',
    example: { source: 'github:example/docs@main:webhooks' },
  },
};
