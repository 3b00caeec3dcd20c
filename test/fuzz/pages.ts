import { jobOptions } from '../../generator/config/job-options.ts';
import { diagnosticData } from '../../generator/diagnostics/format.ts';
import { type Finding, type Generated, generate, inspect } from '../../generator/index.ts';
import { analyze } from '../../generator/pipeline.ts';
import { faultsIn, importGenerated } from '../safety/generated-code.ts';
import { behaviorOf, type Checked, type Failure, type Target, unless } from './target.ts';

/** The whole program over one page. */
export const pagesTarget: Target = { name: 'pages', ending: '.md', check: checkPage, glance: understandPage };

const NAME = 'fuzz.md';

/** All that comes before something is printed, which takes a hundred times as long. */
function understandPage(text: string): Checked {
  const pages = [{ name: NAME, path: NAME, text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') }];
  const { diagnostics } = analyze({ pages, options: jobOptions() });
  const findings = diagnostics.map((one) => diagnosticData(one) as Finding);
  return {
    failures: [...locations(findings, text), ...words({ findings }, text)],
    behavior: behaviorOf(findings.map(({ code: name }) => name)),
  };
}

async function checkPage(text: string): Promise<Checked> {
  inspect([{ name: NAME, text }]);
  const made = await generate([{ name: NAME, text }], { modes: ['strict', 'strip'], outputs: ['all'] });
  const faults = [...locations(made.findings, text), ...words(made, text), ...code(made)];
  const behavior = behaviorOf([...made.findings.map((found) => found.code), ...features(made)]);
  if (faults.length > 0 || made.files.length === 0) return { failures: faults, behavior };
  const again = await generate([{ name: NAME, text: text.replace(/(?<!\r)\n/g, '\r\n') }], {
    modes: ['strict', 'strip'],
    outputs: ['all'],
  });
  return { failures: [...sameFiles(made, again), ...examples(made)], behavior };
}

/** What the guards of a page are made of. */
function features({ files }: Generated): readonly string[] {
  const guards = files.find(({ path }) => path === 'guards.ts')?.text ?? '';
  const called = [
    'isOneOf',
    'isNumber',
    'isInteger',
    'readMember',
    'Array.isArray',
    'switch',
    'for (const',
    'defineMember',
    'envelope',
  ];
  return called.filter((word) => guards.includes(word));
}

/** What is wrong in a page has a place in it, and a fix. A page of which there is nothing has no place. */
function locations(findings: readonly Finding[], text: string): readonly Failure[] {
  const lines = text.split(/\r\n?|\n/);
  const isPlaced = ({ file, line = 0, column = 0 }: Finding): boolean =>
    file === NAME && line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 2;
  const astray = findings
    .filter(({ severity, code: name }) => severity === 'error' && name !== 'page/empty')
    .find((one) => !isPlaced(one));
  const mute = findings.find(({ message, fix }) => message === '' || fix === '');
  return [
    ...unless(astray === undefined, 'place', () => `no place in the page: ${JSON.stringify(astray)}`),
    ...unless(mute === undefined, 'fix', () => `nothing is said: ${JSON.stringify(mute)}`),
  ];
}

const SLIPS = /\bundefined\b|\[object Object\]|\bNaN\b/;

/** Nothing is said that only a slip of ours can say. */
function words({ findings }: Pick<Generated, 'findings'>, text: string): readonly Failure[] {
  if (SLIPS.test(text)) return [];
  const slip = findings.find(({ message, fix }) => SLIPS.test(`${message} ${fix}`));
  return unless(slip === undefined, 'words', () => JSON.stringify(slip));
}

function code({ files, findings }: Generated): readonly Failure[] {
  const refused = findings.find(({ code: name }) => name.startsWith('internal/'));
  const faults = faultsIn(files);
  return [
    ...unless(refused === undefined, 'second look', () => JSON.stringify(refused)),
    ...unless(faults.length === 0, 'code', () => faults.join('\n')),
  ];
}

function sameFiles(one: Generated, two: Generated): readonly Failure[] {
  const texts = new Map(two.files.map((file) => [file.path, file.text]));
  const other = one.files.find(({ path, text }) => texts.get(path) !== text);
  return unless(other === undefined && texts.size === one.files.length, 'same bytes', () => `${other?.path} differs with CRLF`);
}

type Exports = Readonly<Record<string, unknown>>;

/** Every example that is generated passes the guard of its type, and nothing is done when the code is imported. */
function examples({ files }: Generated): readonly Failure[] {
  const { exports, traces } = importGenerated(files);
  const parse = (exports as Exports).parseEvent as
    | ((value: unknown) => { readonly kind: string; readonly issues?: unknown })
    | undefined;
  const refused = Object.entries(exports)
    .filter(([name, value]) => name.endsWith('Example') && typeof value === 'object')
    .map(([name, value]) => [name, parse?.(value)] as const)
    .find(([, result]) => result !== undefined && result.kind !== 'event');
  return [
    ...unless(traces.length === 0, 'import', () => `importing leaves ${traces.join(', ')}`),
    ...unless(refused === undefined, 'example', () => `${refused?.[0]} is refused: ${JSON.stringify(refused?.[1]?.issues)}`),
  ];
}
