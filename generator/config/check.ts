import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { namesAt } from '../options/lookup.ts';
import { closestMatch } from '../text/closest-match.ts';
import { isRecord } from '../text/records.ts';
import type { Place, SourceFile } from '../text/source.ts';
import { readPageSource } from './page-source.ts';
import { placeOfEntry } from './place-of-entry.ts';
import { CATALOG_KEYS, expectedInstead, isText } from './values.ts';

type Invalid = (option: string, problem: string, expected: string) => Diagnostic;

/** The JSON Schema of a config, which editors complete it by. */
const SCHEMA = '$schema';
const TOP_OPTIONS: readonly string[] = ['catalogs', ...namesAt('project')];

/** What is wrong with a config: unknown options and wrong values, each at its place in the file where that is known. */
export function checkConfig(config: unknown, file: SourceFile): readonly Diagnostic[] {
  const invalid: Invalid = (option, problem, expected) =>
    diagnostic('config/invalid', { path: file.path, option, problem, expected }, placeOfOption(option, file));
  if (!isRecord(config))
    return [invalid('the default export', 'is missing', 'write: export default defineConfig({ catalogs: { … } })')];
  const strange = Object.entries(config).flatMap(([option, value]) => {
    if (option === SCHEMA && typeof value === 'string') return [];
    if (!TOP_OPTIONS.includes(option)) return [unknownOption(option, TOP_OPTIONS, invalid)];
    return option === 'catalogs' ? [] : wrongValue(option, value, invalid);
  });
  if (!isRecord(config.catalogs) || Object.keys(config.catalogs).length === 0) {
    return [...strange, invalid('catalogs', 'lists no catalog', "write: catalogs: { 'my-events': { pages: 'docs/events.md' } }")];
  }
  const catalogs = Object.entries(config.catalogs).flatMap(([name, catalog]) => {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
      return [invalid(`catalogs['${name}']`, 'has a name that cannot be a folder name', 'use only a-z, 0-9 and dashes.')];
    if (!isRecord(catalog)) return [invalid(`catalogs['${name}']`, 'is not an object', 'use { } for the defaults.')];
    const prefix = `catalogs['${name}'].`;
    return Object.entries(catalog).flatMap(([option, value]) => {
      if (!CATALOG_KEYS.includes(option)) return [unknownOption(option, CATALOG_KEYS, invalid, prefix)];
      const wrong = wrongValue(option, value, invalid, prefix);
      return option === 'pages' && wrong.length === 0 ? wrongSources([value].flat(), `${prefix}pages`, file) : wrong;
    });
  });
  return [...strange, ...catalogs];
}

function wrongValue(option: string, value: unknown, invalid: Invalid, prefix = ''): readonly Diagnostic[] {
  const expected = value === undefined ? undefined : expectedInstead(option, value);
  return expected === undefined ? [] : [invalid(`${prefix}${option}`, 'has a value that is not allowed', expected)];
}

function wrongSources(pages: readonly unknown[], option: string, file: SourceFile): readonly Diagnostic[] {
  return pages.filter(isText).flatMap((page) => {
    const source = readPageSource(page);
    if (source?.kind !== 'wrong') return [];
    const problem = `lists ${page}, which ${source.problem}`;
    return [
      diagnostic('config/invalid', { path: file.path, option, problem, expected: source.expected }, placeOfEntry(page, file)),
    ];
  });
}

function unknownOption(option: string, known: readonly string[], invalid: Invalid, prefix = ''): Diagnostic {
  const near = closestMatch(option, known);
  return invalid(
    `${prefix}${option}`,
    'is not an option',
    near === undefined ? `use one of: ${known.join(', ')}.` : `did you mean ${near}?`,
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
