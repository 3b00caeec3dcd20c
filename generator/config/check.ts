import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { GUARD_FORMATS, GUARD_MODES } from '../model/guard-options.ts';
import { HIGHEST_LIMITS, type Limits } from '../model/limits.ts';
import { readPageSource } from '../model/page-source.ts';
import { isRecord } from '../text/own.ts';
import { mostSimilar } from '../text/similar.ts';
import type { Place, SourceFile } from '../text/source.ts';
import type { CatalogConfig, Config } from './config.ts';

type Invalid = (option: string, problem: string, expected: string) => Diagnostic;

const OPTIONS: Readonly<Record<keyof CatalogConfig, { readonly fits: (value: unknown) => boolean; readonly expected: string }>> =
  {
    pages: { fits: (value) => isText(value) || isTexts(value), expected: 'give a path, or a list of paths.' },
    schemas: { fits: isText, expected: 'give a folder.' },
    out: { fits: isText, expected: 'give a folder.' },
    overrides: { fits: isText, expected: 'give a file.' },
    captured: { fits: isText, expected: 'give a file.' },
    dialect: { fits: isText, expected: 'give the name of a dialect.' },
    presence: { fits: (value) => value === 'documented' || value === 'cautious', expected: "give 'documented' or 'cautious'." },
    only: { fits: isTexts, expected: 'give a list of event types.' },
    languages: { fits: isTexts, expected: "give a list of languages, for instance ['python']." },
    guards: {
      fits: isGuardConfig,
      expected: `give formats (${['all', ...GUARD_FORMATS].join(', ')}) and modes (${GUARD_MODES.join(', ')}), each as a list.`,
    },
    limits: {
      fits: isLimits,
      expected: `give ${Object.entries(HIGHEST_LIMITS)
        .map(([name, highest]) => `${name} (up to ${highest})`)
        .join(', ')}, each as a number.`,
    },
    importExtension: { fits: (value) => ['.js', '.ts', ''].includes(String(value)), expected: "give '.js', '.ts' or ''." },
  };

const TOP_OPTIONS: readonly string[] = ['catalogs', 'hosts'] satisfies (keyof Config)[];

/** What is wrong with a config: unknown options and wrong values, each at its place in the file where that can be told. */
export function checkConfig(config: unknown, file: SourceFile): readonly Diagnostic[] {
  const invalid: Invalid = (option, problem, expected) =>
    diagnostic('config/invalid', { path: file.path, option, problem, expected }, placeOfOption(option, file));
  if (!isRecord(config))
    return [invalid('the default export', 'is missing', 'write: export default defineConfig({ catalogs: { … } })')];
  const strange = [
    ...Object.keys(config)
      .filter((key) => !TOP_OPTIONS.includes(key))
      .map((key) => unknownOption(key, TOP_OPTIONS, invalid)),
    ...(config.hosts === undefined || isHosts(config.hosts)
      ? []
      : [invalid('hosts', 'has a value that is not allowed', "give a list of host names, for instance ['docs.example.com'].")]),
  ];
  if (!isRecord(config.catalogs) || Object.keys(config.catalogs).length === 0) {
    return [...strange, invalid('catalogs', 'names no catalog', "write: catalogs: { 'my-events': { pages: 'docs/events.md' } }")];
  }
  const catalogs = Object.entries(config.catalogs).flatMap(([name, catalog]) => {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
      return [invalid(`catalogs['${name}']`, 'has a name that makes no folder', 'name it with a-z, 0-9 and dashes.')];
    if (!isRecord(catalog)) return [invalid(`catalogs['${name}']`, 'is not an object', 'give { } for the defaults.')];
    return Object.entries(catalog).flatMap(([option, value]) => {
      const rule = Object.hasOwn(OPTIONS, option) ? OPTIONS[option as keyof CatalogConfig] : undefined;
      if (rule === undefined) return [unknownOption(option, Object.keys(OPTIONS), invalid, `catalogs['${name}'].`)];
      if (value !== undefined && !rule.fits(value))
        return [invalid(`catalogs['${name}'].${option}`, 'has a value that is not allowed', rule.expected)];
      return option === 'pages' ? wrongSources([value].flat(), `catalogs['${name}'].pages`, file) : [];
    });
  });
  return [...strange, ...catalogs];
}

function wrongSources(pages: readonly unknown[], option: string, file: SourceFile): readonly Diagnostic[] {
  return pages.filter(isText).flatMap((page) => {
    const source = readPageSource(page);
    if (source?.kind !== 'wrong') return [];
    const start = file.text.indexOf(page);
    const place = start === -1 ? undefined : { file, span: { start, end: start + page.length } };
    const problem = `names ${page}, which ${source.problem}`;
    return [diagnostic('config/invalid', { path: file.path, option, problem, expected: source.expected }, place)];
  });
}

function unknownOption(option: string, known: readonly string[], invalid: Invalid, prefix = ''): Diagnostic {
  const near = mostSimilar(option, known);
  return invalid(
    `${prefix}${option}`,
    'is no option',
    near === undefined ? `known are: ${known.join(', ')}.` : `did you mean ${near}?`,
  );
}

/** Where the names of an option's path stand in the file, one behind the other. */
function placeOfOption(option: string, file: SourceFile): Place | undefined {
  let start = 0;
  let length = 0;
  for (const name of option.match(/[^.'[\]]+/g) ?? []) {
    const at = file.text.slice(start).search(new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '.')}(?![\\w-])`));
    if (at === -1) return undefined;
    start += at;
    length = name.length;
  }
  return length === 0 ? undefined : { file, span: { start, end: start + length } };
}

function isGuardConfig(value: unknown): boolean {
  const isListOf = (list: unknown, known: readonly string[]): boolean =>
    list === undefined || (isTexts(list) && (list as readonly string[]).every((item) => known.includes(item)));
  if (!isRecord(value) || Object.keys(value).some((key) => key !== 'formats' && key !== 'modes')) return false;
  return isListOf(value.formats, ['all', ...GUARD_FORMATS]) && isListOf(value.modes, GUARD_MODES);
}

function isLimits(value: unknown): boolean {
  const fits = ([name, limit]: [string, unknown]): boolean =>
    Object.hasOwn(HIGHEST_LIMITS, name) &&
    Number.isInteger(limit) &&
    Number(limit) >= 1 &&
    Number(limit) <= HIGHEST_LIMITS[name as keyof Limits];
  return isRecord(value) && Object.entries(value).every(fits);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isHosts(value: unknown): boolean {
  return isTexts(value) && (value as readonly string[]).every((host) => /^[a-z\d][a-z\d.-]*(?::\d+)?$/i.test(host));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
