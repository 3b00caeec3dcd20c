import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../command-line.ts';
import { onlyNames, withoutTemplates } from './fold.ts';

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
    const printed = { out: '', err: '' };
    for (const step of golden.steps) {
      prepare(copy, step);
      const line = `$ holotype ${step.args.join(' ')}\n`;
      printed.out += line;
      printed.err += line;
      const { exit, out, err } = await runCommand(step.args, copy);
      printed.out += `${out}(exit code ${exit})\n`;
      printed.err += err;
      if (exit !== step.exit) throw new Error(`${line}exit code ${exit}, expected ${step.exit}\n${printed.err}`);
    }
    const neutral = (text: string): string => text.replaceAll(copy, '<folder>');
    const changed = changedFiles(copy, path.join(folder, 'input'));
    return {
      compared: new Map([
        ['stdout.txt', neutral(golden.counts === true ? printed.out : withoutCounts(printed.out))],
        ['diagnostics.txt', neutral(printed.err)],
        ...changed.flatMap(([name, text]) => comparedPart({ name, text }, golden.files)),
      ]),
      written: changed.map(([name]) => name),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** How many files there are changes with each output that is added. */
function withoutCounts(printed: string): string {
  return printed.replace(/^( {2}\S.*: |Up to date: )(.*)$/gm, (_line, start: string, rest: string) => {
    const counts = rest.replace(/\b\d+ (?=(?:created|unchanged|to create)\b)/g, '<n> ');
    return `${start}${counts.replace(/^\d+ files?/, '<n> files')}`;
  });
}

/** What of a file is held against `expected/`: nothing, all, or the declarations of some names. */
function comparedPart(
  { name, text }: { readonly name: string; readonly text: string },
  files: GoldenCase['files'],
): readonly (readonly [string, string])[] {
  const entries = files?.map((entry) => entry.split('#')) ?? [['']];
  const [, names] = entries.find(([start = '']) => name.startsWith(`files/${start}`)) ?? [undefined, ''];
  if (names === '') return [];
  if (names !== undefined) return [[name, onlyNames(text, names.split(','))]];
  return [[name, name.endsWith('.ts') ? withoutTemplates(text) : text]];
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
