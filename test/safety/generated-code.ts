import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript-5';
import * as valibot from 'valibot';
import { parse } from 'yaml';
import * as zod from 'zod';
import type { OutputFile } from '../../generator/index.ts';
import { isAlive } from './live-mdx.ts';

/** Ranges of characters that a reader of generated code would not see, or see elsewhere; halves of characters too. */
const HIDDEN: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
];

/** What is wrong with generated files, each in a line; nothing is expected. */
export function faultsIn(files: readonly OutputFile[]): readonly string[] {
  const paths = files.map((file) => file.path.toLowerCase());
  return [
    ...(new Set(paths).size === paths.length ? [] : ['two files have one path']),
    ...files.flatMap((file) => [
      ...(path.posix.normalize(file.path) === file.path && /^[\w\p{L}\p{M}\p{N}./-]+$/u.test(file.path)
        ? []
        : [`${file.path}: leads out`]),
      ...(hiddenIn(file.text) ? [`${file.path}: has hidden characters`] : []),
      ...(file.path.endsWith('.ts') ? problemsOfCode(file) : []),
      ...(file.path.endsWith('.json') ? faultsOfJson(file) : []),
      ...(file.path.endsWith('.yaml') ? faultsOfYaml(file) : []),
      ...(file.path.endsWith('.mdx') && isAlive(file.text) ? [`${file.path}: runs something`] : []),
    ]),
  ];
}

function hiddenIn(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (HIDDEN.some(([from, to]) => code >= from && code <= to)) return true;
  }
  return false;
}

function problemsOfCode({ path: name, text }: OutputFile): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly { messageText: unknown }[] };
  const strange: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isIdentifier(node.text)) strange.push(`${name}: the identifier ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...parseDiagnostics.map(({ messageText }) => `${name}: ${String(messageText)}`), ...strange];
}

/** Whether ECMAScript takes a text for an identifier, in composed form and with nothing that does not show. */
function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) && text === text.normalize('NFC') && !hiddenIn(text);
}

function faultsOfJson({ path: name, text }: OutputFile): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}

/** YAML is read as all readers do: YAML 1.1 says the same, and there are no anchors. */
function faultsOfYaml({ path: name, text }: OutputFile): readonly string[] {
  try {
    const read = JSON.stringify(parse(text));
    return read === JSON.stringify(parse(text, { version: '1.1' })) ? [] : [`${name}: is something else in YAML 1.1`];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}

const compiled = new Map<string, vm.Script>();

function scriptOf(text: string): vm.Script {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  const script = new vm.Script(`(function (exports, require) {${outputText}\n})`);
  compiled.set(text, script);
  return script;
}

/** What importing generated modules gives, and whether that did anything. */
export interface Imported {
  readonly exports: Readonly<Record<string, unknown>>;
  /** What each of the modules exports, by its path. */
  readonly modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** What was set on the global object of the modules. */
  readonly traces: readonly string[];
}

/** What generated modules import that is not generated. */
const LIBRARIES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['zod', zod],
  ['valibot', valibot],
]);

/** Imports all modules of generated files in a realm of their own, and does something with them there. */
export function importGenerated(files: readonly OutputFile[], use: (modules: Imported['modules']) => void = () => {}): Imported {
  const realm = vm.createContext({});
  const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[]);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const loaded = new Map<string, Record<string, unknown>>();
  const load = (name: string): Record<string, unknown> => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const text = texts.get(name);
    if (text === undefined) throw new Error(`${name} is imported, but was not generated`);
    const exports: Record<string, unknown> = {};
    loaded.set(name, exports);
    const require = (specifier: string): unknown =>
      LIBRARIES.get(specifier) ?? load(path.posix.join(path.posix.dirname(name), specifier).replace(/\.js$/, '.ts'));
    (scriptOf(text).runInContext(realm) as (exports: object, require: unknown) => void)(exports, require);
    return exports;
  };
  const exports = load('index.ts');
  for (const name of texts.keys()) if (name.endsWith('.ts') && !name.startsWith('languages/')) load(name);
  use(loaded);
  const after = vm.runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[];
  const polluted = vm.runInContext('Object.keys(Object.prototype)', realm) as string[];
  return { exports, modules: loaded, traces: [...after.filter((name) => !before.has(name)), ...polluted] };
}
