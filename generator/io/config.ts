import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CatalogConfig, Config } from '../config.ts';
import { diagnostic } from '../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.ts';
import { mostSimilar } from '../text/similar.ts';
import { CONFIG_FILES } from './config-files.ts';
import { markdownFiles } from './page-files.ts';
import { reasonOf } from './reason.ts';


/** A config with the file that it was read from. */
export interface LoadedConfig {
  readonly file: string;
  readonly config: Config;
}

/** The config file of a folder, or the one that is named; `undefined` if there is none and none was named. */
export async function loadConfig(named: string | undefined, cwd: string): Promise<LoadedConfig | undefined> {
  const name = named ?? CONFIG_FILES.find((candidate) => existsSync(path.join(cwd, candidate)));
  if (name === undefined) return undefined;
  const file = path.resolve(cwd, name);
  if (!existsSync(file)) throw new UserError([diagnostic('config/not-found', { path: name })], 2);
  let loaded: unknown;
  try {
    loaded = await loadModule(file);
  } catch (error) {
    throw new UserError([diagnostic('config/does-not-load', { path: name, reason: firstLine(error, cwd) })], 2);
  }
  const problems = checkConfig(loaded, name);
  if (problems.length > 0) throw new UserError(problems, 2);
  return { file, config: loaded as Config };
}

/** TypeScript is loaded with jiti, which works on every Node; `holotype` means this package wherever the config stands. */
async function loadModule(file: string): Promise<unknown> {
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
  const { createJiti } = await import('jiti');
  const alias = { holotype: new URL('../index.js', import.meta.url).pathname };
  const jiti = createJiti(pathToFileURL(file).href, { alias, fsCache: false, moduleCache: false });
  return jiti.import(file, { default: true });
}

function firstLine(error: unknown, cwd: string): string {
  return reasonOf(error).split('\n')[0]?.replaceAll(`${cwd}${path.sep}`, '').trim() ?? '';
}

const OPTIONS: Readonly<Record<keyof CatalogConfig, { readonly fits: (value: unknown) => boolean; readonly expected: string }>> = {
  pages: { fits: (value) => isText(value) || isTexts(value), expected: 'give a path, or a list of paths.' },
  schemas: { fits: isText, expected: 'give a folder.' },
  out: { fits: isText, expected: 'give a folder.' },
  dialect: { fits: isText, expected: 'give the name of a dialect.' },
  presence: { fits: (value) => value === 'documented' || value === 'cautious', expected: "give 'documented' or 'cautious'." },
  only: { fits: isTexts, expected: 'give a list of event types.' },
  languages: { fits: isTexts, expected: "give a list of languages, for instance ['python']." },
  importExtension: { fits: (value) => ['.js', '.ts', ''].includes(String(value)), expected: "give '.js', '.ts' or ''." },
};

function checkConfig(config: unknown, file: string): readonly Diagnostic[] {
  const invalid = (option: string, problem: string, expected: string): Diagnostic => diagnostic('config/invalid', { path: file, option, problem, expected });
  if (!isRecord(config)) return [invalid('the default export', 'is missing', 'write: export default defineConfig({ catalogs: { … } })')];
  const strange = Object.keys(config).filter((key) => key !== 'catalogs').map((key) => unknownOption(key, ['catalogs'], invalid));
  if (!isRecord(config['catalogs']) || Object.keys(config['catalogs']).length === 0) {
    return [...strange, invalid('catalogs', 'names no catalog', "write: catalogs: { 'my-events': { pages: 'docs/events.md' } }")];
  }
  const catalogs = Object.entries(config['catalogs']).flatMap(([name, catalog]) => {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return [invalid(`catalogs['${name}']`, 'has a name that makes no folder', 'name it with a-z, 0-9 and dashes.')];
    if (!isRecord(catalog)) return [invalid(`catalogs['${name}']`, 'is not an object', 'give { } for the defaults.')];
    return Object.entries(catalog).flatMap(([option, value]) => {
      const rule = Object.hasOwn(OPTIONS, option) ? OPTIONS[option as keyof CatalogConfig] : undefined;
      if (rule === undefined) return [unknownOption(option, Object.keys(OPTIONS), invalid, `catalogs['${name}'].`)];
      return value === undefined || rule.fits(value) ? [] : [invalid(`catalogs['${name}'].${option}`, 'has a value that is not allowed', rule.expected)];
    });
  });
  return [...strange, ...catalogs];
}

function unknownOption(
  option: string,
  known: readonly string[],
  invalid: (option: string, problem: string, expected: string) => Diagnostic,
  prefix = '',
): Diagnostic {
  const near = mostSimilar(option, known);
  return invalid(`${prefix}${option}`, 'is no option', near === undefined ? `known are: ${known.join(', ')}.` : `did you mean ${near}?`);
}

/** The pages of a catalog: files as they are, folders as the Markdown files in them. */
export function expandPages(pages: readonly string[], folder: string): { readonly files: readonly string[]; readonly folders: Readonly<Record<string, readonly string[]>> } {
  const folders: Record<string, readonly string[]> = {};
  const files = pages.flatMap((page) => {
    const full = path.resolve(folder, page);
    if (!existsSync(full) || !statSync(full).isDirectory()) return [page];
    const found = markdownFiles(full);
    if (found.length === 0) throw new UserError([diagnostic('page/no-pages-in-folder', { path: page })], 3);
    folders[page] = found;
    return found.map((name) => `${page.replace(/\/$/, '')}/${name}`);
  });
  return { files, folders };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
