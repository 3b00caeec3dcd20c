import { pathToFileURL } from 'node:url';
import { installPeers, peerModule } from '../peers.mjs';
import { built } from '../project.mjs';

const versions = {
  'mdast-util-from-markdown': '2.1.0',
  'mdast-util-gfm-table': '2.0.1',
  'micromark-extension-gfm-table': '2.1.2',
};

/** How the peer is called in the table. */
export const peerName = `mdast ${versions['mdast-util-from-markdown']}, GFM tables`;

/** Installs the peer, so that no process that is measured has to. */
export function installMdast() {
  return installPeers('mdast', versions);
}

/**
 * What can read a page; each gives, once loaded, a function from the page's text to what was read.
 *
 * @type {Readonly<Record<string, () => Promise<(text: string) => unknown>>>}
 */
export const readers = {
  /** The project's parser alone: blocks with their lines, inline marks left for later. */
  async blocks() {
    const { parseBlocks } = await load(built('markdown/parser.js'));
    return parseBlocks;
  },
  /** What `generate` does with a page first: blocks, the inline marks of every text, exact ranges. */
  async outline() {
    const { readOutline } = await load(built('markdown/outline.js'));
    return (text) => readOutline({ name: 'page.md', path: 'page.md', text });
  },
  /** The outline, and the JSON of its fences. */
  async page() {
    const { readOutline } = await load(built('markdown/outline.js'));
    const { readJsonFences } = await load(built('claims/json-fences.js'));
    return (text) => readJsonFences(readOutline({ name: 'page.md', path: 'page.md', text }).value);
  },
  async mdast() {
    const folder = installMdast();
    const [parser, syntax, tree] = await Promise.all(
      ['mdast-util-from-markdown', 'micromark-extension-gfm-table', 'mdast-util-gfm-table'].map((name) =>
        load(peerModule(folder, name)),
      ),
    );
    const options = { extensions: [syntax.gfmTable()], mdastExtensions: [tree.gfmTableFromMarkdown()] };
    return (text) => parser.fromMarkdown(text, options);
  },
};

/** @param {string} file */
function load(file) {
  return import(pathToFileURL(file).href);
}
