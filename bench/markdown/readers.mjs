import { pathToFileURL } from 'node:url';
import { peerModule, peerVersion } from '../peers.mjs';
import { builtParts } from '../project.mjs';

/** How the peer is called in the table. */
export const peerName = `mdast ${peerVersion('mdast-util-from-markdown')}, GFM tables`;

/**
 * What can read a page; each gives, once loaded, a function from the page's text to what was read.
 *
 * @type {Readonly<Record<string, () => Promise<(text: string) => unknown>>>}
 */
export const readers = {
  /** The project's parser alone: blocks with their lines, inline marks left for later. */
  async blocks() {
    const { parseBlocks } = await load(builtParts);
    return parseBlocks;
  },
  /** What `generate` does with a page first: blocks, the inline marks of every text, exact ranges. */
  async outline() {
    const { readOutline } = await load(builtParts);
    return (text) => readOutline({ name: 'page.md', path: 'page.md', text });
  },
  /** The outline, and the JSON of its fences. */
  async page() {
    const { readJsonFences, readOutline } = await load(builtParts);
    return (text) => readJsonFences(readOutline({ name: 'page.md', path: 'page.md', text }).value);
  },
  async mdast() {
    const [parser, syntax, tree] = await Promise.all(
      ['mdast-util-from-markdown', 'micromark-extension-gfm-table', 'mdast-util-gfm-table'].map((name) => load(peerModule(name))),
    );
    const options = { extensions: [syntax.gfmTable()], mdastExtensions: [tree.gfmTableFromMarkdown()] };
    return (text) => parser.fromMarkdown(text, options);
  },
};

/** @param {string} file */
function load(file) {
  return import(pathToFileURL(file).href);
}
