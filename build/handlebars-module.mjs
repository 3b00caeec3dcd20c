import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from 'rolldown/utils';

/**
 * A CommonJS module with a map from the text of each template of Handlebars to what fills it.
 *
 * @param {string} folder
 * @param {(text: string) => string} precompile gives the code of what Handlebars makes of a template
 * @returns {string}
 */
export function handlebarsModule(folder, precompile) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.hbs'));
  const texts = names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
  const entries = [...new Set(texts)].map((text) => `[${JSON.stringify(text)}, ${precompile(text)}]`);
  const code = `'use strict';\nmodule.exports = new Map([${entries.join(', ')}]);\n`;
  return `${minifySync('handlebars.cjs', code, { module: false, codegen: { removeWhitespace: true, asciiOnly: true } }).code}\n`;
}
