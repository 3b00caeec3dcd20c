import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../command-line.ts';
import { onlyNames, withoutTemplates } from './fold.ts';
import { outlineOfCode, outlineOfData, outlineOfDiagnostics, outlineOfSummary, withEachFixOnce } from './outline.ts';

/** What `case.json` says: command lines to run in a copy of `input/`, and what to do to the copy before each. */
export interface GoldenCase {
  /** What the case shows, in a line. */
  readonly shows: string;
  readonly steps: readonly Step[];
  /**
   * Which of the files that were written are held against `expected/`, by the starts of their paths; all, if it is left out.
   * After `#` stand the beginnings of the names whose declarations are held against it: `out/types.ts#Order,PaidBy`.
   */
  readonly files?: readonly string[];
  /** Whether all that is printed is held against `expected/`, in a case that names files. */
  readonly whole?: boolean;
  /** Whether numbers of files are held against `expected/` as well. */
  readonly counts?: boolean;
}

/** What came of a case. */
export interface CaseRun {
  /** What is held against `expected/`. */
  readonly compared: Files;
  /** The paths of all files that were made or changed. */
  readonly written: readonly string[];
}

interface Step {
  readonly args: readonly string[];
  readonly exit: number;
  /** Text to replace in a file of the copy, all occurrences. */
  readonly replace?: Readonly<Record<string, readonly [from: string, to: string]>>;
  /** Files to write into the copy; a number repeats an `x` so many times. */
  readonly write?: Readonly<Record<string, string | number>>;
  readonly remove?: readonly string[];
}

/** The files of a folder by their paths with `/`, as base64 where they are no text. */
export type Files = ReadonlyMap<string, string>;

/** Runs a case in a temporary folder and gives what it printed and the files that it made or changed. */
export async function runCase(folder: string, golden: GoldenCase): Promise<CaseRun> {
  const copy = mkdtempSync(path.join(tmpdir(), 'holotype-golden-'));
  try {
    if (existsSync(path.join(folder, 'input'))) cpSync(path.join(folder, 'input'), copy, { recursive: true });
    let printed = '';
    for (const step of golden.steps) {
      prepare(copy, step);
      const line = `$ holotype ${step.args.join(' ')}\n`;
      const { exit, out, err } = await runCommand(step.args, copy);
      if (exit !== step.exit) throw new Error(`${line}exit code ${exit}, expected ${step.exit}\n${err}`);
      printed += `${line}${shownOf(golden, out, err)}`;
    }
    const changed = changedFiles(copy, path.join(folder, 'input'));
    return {
      compared: new Map([
        ['printed.txt', withEachFixOnce(printed.replaceAll(copy, '<folder>'))],
        ...changed.flatMap(([name, text]) => comparedPart({ name, text }, golden.files)),
      ]),
      written: changed.map(([name]) => name),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What a step printed, with a mark before what is not on standard output; less of it where the case is about files. */
function shownOf({ files = [], whole, counts = false }: GoldenCase, out: string, err: string): string {
  const isAboutFiles = files.length > 0 && whole !== true;
  const said = outlineOfData(counts ? out : withoutCounts(out));
  const told = isAboutFiles ? outlineOfDiagnostics(err) : err;
  return `${isAboutFiles ? outlineOfSummary(said) : said}${told.replace(/^(?=.)/gm, '! ')}`;
}

/** How many files there are changes with each output that is added. */
function withoutCounts(printed: string): string {
  return printed.replace(/^( {2}\S.*: |Up to date: )(.*)$/gm, (_line, start: string, rest: string) => {
    const counts = rest.replace(/\b\d+ (?=(?:created|unchanged|to create)\b)/g, '<n> ');
    return `${start}${counts.replace(/^\d+ files?/, '<n> files')}`;
  });
}

/** What of a file, by its path below `expected/`, is held against that: nothing, all, or the declarations of some names. */
export function comparedPart(
  { name, text }: { readonly name: string; readonly text: string },
  files: GoldenCase['files'],
): readonly (readonly [string, string])[] {
  const entries = files?.map((entry) => entry.split('#')) ?? [['']];
  const [, names] = entries.find(([start = '']) => name.startsWith(`files/${start}`)) ?? [undefined, ''];
  if (names === '') return [];
  // A hash stands for the text of a file, which the case compares if it is about it.
  if (name.endsWith('.json')) return [[name, outlineOfData(text.replace(/("hash": ?")[\w-]{43}"/g, '$1<hash>"'))]];
  if (!name.endsWith('.ts')) return [[name, text]];
  const code = withoutTemplates(text);
  return [[name, outlineOfCode(names === undefined ? code : onlyNames(code, names.split(',')))]];
}

function prepare(copy: string, { replace = {}, write = {}, remove = [] }: Step): void {
  for (const [name, [from, to]] of Object.entries(replace)) {
    const file = path.join(copy, name);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${name} does not contain ${from}`);
    writeFileSync(file, text.replaceAll(from, to));
  }
  for (const [name, content] of Object.entries(write)) {
    mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    writeFileSync(path.join(copy, name), typeof content === 'number' ? 'x'.repeat(content) : content);
  }
  for (const name of remove) rmSync(path.join(copy, name), { recursive: true });
}

function changedFiles(copy: string, input: string): readonly (readonly [string, string])[] {
  const before = existsSync(input) ? readFiles(input) : new Map<string, string>();
  return [...readFiles(copy)]
    .filter(([name, text]) => before.get(name) !== text && text.length < 1_000_000)
    .map(([name, text]) => [`files/${name}`, text] as const);
}

/** Reads a folder; the version in lock files is made neutral, so that a release changes no expectation. */
export function readFiles(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return new Map(
    names.sort().map((name) => {
      const text = readFileSync(path.join(folder, name)).toString('utf8');
      return [name.split(path.sep).join('/'), text.replace(/"generator": "\d+\.\d+\.\d+"/, '"generator": "<version>"')];
    }),
  );
}
