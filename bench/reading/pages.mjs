import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} LabeledPage
 * @property {string} publisher what stands in front of the first `-` of the file's name
 * @property {string} name
 * @property {readonly { name: string, path: string, text: string }[]} pages
 * @property {object} truth
 */

/**
 * The pages of a folder that have a truth file of the same name in another one.
 *
 * @param {string} pages
 * @param {string} truth
 * @returns {readonly LabeledPage[]}
 */
export function labeledPages(pages, truth) {
  const names = readdirSync(truth)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  return names.map((name) => {
    const told = JSON.parse(readFileSync(path.join(truth, `${name}.json`), 'utf8'));
    const files = told.pages ?? [`${name}.md`];
    const sources = files.map((file) => ({ name: file, path: file, text: readFileSync(path.join(pages, file), 'utf8') }));
    return { publisher: name.split('-')[0] ?? name, name, pages: sources, truth: told };
  });
}
