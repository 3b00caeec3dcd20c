import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { linesOnly } from './line-map.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Our own sources, with what stands for some of them. */
const OURS = /^(?:generator|templates|build)[\\/]/;

/**
 * Packages that most runs need, and that are many files: to find and read these takes longer than to run them. They are part
 * of the bundle; all others are loaded from where they are installed.
 */
const BUNDLED = new Set(['commander', 'handlebars/runtime.js', 'json-schema-to-typescript', 'markdown-it', 'pluralize']);

/**
 * Packages that sources load by `requirePackage` are loaded by `require`, so that the bundler sees those that it takes in. Modules of
 * Node are too: the bundler would load those of all sources at the start, and `node:dns` or `node:net` take a while.
 */
const required = {
  name: 'required',
  transform: {
    filter: { id: /^(?!.*node_modules).*\.ts$/ },
    handler(code, _id, { magicString }) {
      const replace = ({ 0: found, index }, text) => magicString.overwrite(index, index + found.length, text);
      for (const call of code.matchAll(/requirePackage\('([^']+)'\)/g))
        if (BUNDLED.has(call[1])) replace(call, `require('${call[1]}')`);
      for (const line of code.matchAll(/^import (\w+|\{[^}]*\}) from ('node:[^']+');$/gm))
        replace(line, `const ${line[1].replace(/\btype \w+,? ?/g, '').replaceAll(' as ', ': ')} = require(${line[2]});`);
      // Texts that are taken as they are written are the patterns of regular expressions here.
      for (const raw of code.matchAll(/String\.raw`(?:\\[\s\S]|[^`\\])*`/g))
        if (!/^[\0-\x7f]*$/.test(raw[0])) replace(raw, raw[0].replace(/[^\0-\x7f]/g, escaped));
      // Code that is kept from run to run by a package, as on Node 20, cannot import.
      for (const load of code.matchAll(/\bawait import\('([^.'][^']*)'\)/g)) replace(load, `await require('${load[1]}')`);
      return magicString.hasChanged() ? { code: magicString } : undefined;
    },
  },
};

/** A character as its code. */
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Of these packages nothing is in the bundle but their names. */
const LEFT_OUT = /[\\/]node_modules[\\/](?:prettier|js-yaml)[\\/]/;

/**
 * What json-schema-to-typescript does not need here: it is given objects, so it reads no YAML, and it is never asked to format
 * code. Of lodash it needs a dozen functions.
 */
const lessOfTypes = {
  name: 'less of json-schema-to-typescript',
  load: {
    filter: { id: LEFT_OUT },
    handler: () => 'const none = () => undefined;\nmodule.exports = { CORE_SCHEMA: { withTags: none } };\n',
  },
  transform: {
    filter: { id: /[\\/]node_modules[\\/]json-schema-to-typescript[\\/]/, code: /require\("lodash"\)/ },
    handler(code, _id, { magicString }) {
      const all = 'require("lodash")';
      const used = new Set([...code.matchAll(/\blodash_1\.(\w+)/g)].map(([, name]) => `${name}: require("lodash/${name}")`));
      magicString.overwrite(code.indexOf(all), code.indexOf(all) + all.length, `{ ${[...used].join(', ')} }`);
      return { code: magicString };
    },
  },
};

/** @param {ReadonlyMap<string, string>} instead sources that others stand for */
function replacing(instead) {
  return {
    name: 'replacing',
    resolveId: {
      filter: { id: /^\./ },
      handler: (specifier, importer) =>
        importer === undefined ? undefined : instead.get(path.resolve(path.dirname(importer), specifier)),
    },
  };
}

function isExternal(id, importer) {
  const isOurs = importer !== undefined && OURS.test(path.relative(root, importer));
  return id.startsWith('node:') || (isOurs && /^[^./]/.test(id) && !BUNDLED.has(id));
}

/**
 * Writes CommonJS modules of sources.
 *
 * @param {Readonly<Record<string, string>>} input the modules, each by the name of what it becomes
 * @param {string} folder
 * @param {{ instead?: ReadonlyMap<string, string>, shared?: string }} [options] `shared` is the name of the one file that
 *   holds all that the modules have in common; each part of it runs when it is first asked for
 * @returns {Promise<readonly string[]>} the files of packages that were taken in
 */
export async function bundle(input, folder, { instead = new Map(), shared } = {}) {
  const build = await rolldown({
    input,
    platform: 'node',
    cwd: root,
    plugins: [required, lessOfTypes, replacing(instead)],
    external: isExternal,
    experimental: { nativeMagicString: true },
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await build.write({
    dir: folder,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    ...(shared === undefined
      ? { codeSplitting: false }
      : { codeSplitting: { groups: [{ name: shared, test: () => true }] }, strictExecutionOrder: true }),
    comments: false,
    // V8 keeps a text of such characters in half the memory, and reads it faster.
    charset: 'ascii',
    // Functions and classes keep their names, which stand in stack traces.
    minify: { mangle: { toplevel: false, keepNames: true } },
    sourcemap: true,
    sourcemapExcludeSources: true,
  });
  await build.close();
  for (const { type, fileName } of output) {
    const file = path.join(folder, fileName);
    if (type === 'asset' && fileName.endsWith('.map')) writeFileSync(file, linesOnly(readFileSync(file, 'utf8')));
  }
  const files = output.flatMap(({ modules = {} }) => Object.keys(modules));
  return files.filter((file) => file.includes('node_modules') && !LEFT_OUT.test(file));
}
