/*
 * Runs the benchmarks of this folder one after another and prints one table. A missed goal is printed, never failed:
 * the exit code tells only whether everything could be run.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { formatTable } from './table.mjs';

/**
 * @typedef {object} Options
 * @property {readonly string[]} [pages] what `reading` scores: folders of pages
 * @property {readonly string[]} [truth] and for each of them one of truth files
 * @property {readonly string[]} [case] what `guards` compares, rather than all
 * @property {boolean} [quick] the main rows only
 */

/**
 * @typedef {object} Bench
 * @property {string} name what `npm run bench -- NAME` calls it; the name of its file
 * @property {string} goal in words
 * @property {(options: Options) => import('./row.mjs').Row[] | Promise<import('./row.mjs').Row[]>} run
 */

const folder = path.dirname(fileURLToPath(import.meta.url));
const suffix = '.bench.mjs';

/** @returns {readonly string[]} */
function benchNames() {
  const files = readdirSync(folder).filter((file) => file.endsWith(suffix));
  return files.map((file) => file.slice(0, -suffix.length)).sort();
}

/**
 * @param {string} name
 * @param {Options} options
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
async function runBench(name, options) {
  const file = pathToFileURL(path.join(folder, `${name}${suffix}`)).href;
  /** @type {{ bench: Bench }} */
  const { bench } = await import(file);
  process.stderr.write(`${name} (goal: ${bench.goal}) …\n`);
  return (await bench.run(options)).map((row) => ({ benchmark: bench.name, ...row }));
}

/**
 * @param {readonly string[]} names
 * @param {Options & { json?: string }} options
 */
async function runAll(names, { json: jsonFile, ...options }) {
  const rows = [];
  for (const name of names) {
    try {
      rows.push(...(await runBench(name, options)));
    } catch (error) {
      process.exitCode = 1;
      process.stderr.write(`${name} cannot be run: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  if (rows.length > 0) process.stdout.write(formatTable(rows));
  if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(rows, undefined, 2)}\n`);
}

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'string' },
    quick: { type: 'boolean' },
    case: { type: 'string', multiple: true },
    pages: { type: 'string', multiple: true },
    truth: { type: 'string', multiple: true },
  },
  allowPositionals: true,
});
const known = benchNames();

/** What has the main rows: together they take less than two minutes. */
const quick = ['generate-cold', 'generate-unchanged', 'guards', 'verify'];
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}.\n`);
  process.exitCode = 2;
} else {
  await runAll(positionals.length > 0 ? positionals : values.quick ? quick : known, values);
}
