import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { embed } from '../../../generator/text/embedded.ts';
import { toValue } from '../../../generator/text/json/node.ts';
import { readJson } from '../../../generator/text/json/read-lenient-json.ts';

const REPOSITORY = 'https://github.com/confluentinc/schema-registry.git';
const COMMIT = '794611bd86d1ce0422581269e2b13a2ab010c7fb';
const FOLDER = 'json-schema-provider/src/test/resources';

const FILES = [
  'diff-schema-examples.json',
  'diff-schema-examples-2020-12.json',
  'diff-combined-schema-examples.json',
  'diff-combined-schema-examples-2020-12.json',
];

const HOW = `The compatibility cases of a schema registry are needed: name a folder that has ${FILES[0]} and its like in
SCHEMA_REGISTRY_CASES, or let git reach ${REPOSITORY}, from where they are fetched once.`;

/** Two versions of a schema, and whether what the first one allows is allowed by the second. */
export interface Case {
  readonly description: string;
  readonly original_schema: unknown;
  readonly update_schema: unknown;
  readonly compatible: boolean;
}

/** All cases, from a folder that the environment names or a cache that is filled once. */
export function registryCases(): readonly Case[] {
  const folder = casesFolder();
  return FILES.flatMap((name) => parse(readFileSync(path.join(folder, name), 'utf8')));
}

/** Not all of the files are strict JSON. */
function parse(text: string): readonly Case[] {
  const file = { name: '', path: '', text };
  const reading = readJson(embed(file, [{ text, origin: 0 }]));
  const [root] = reading.ok ? reading.values : [];
  if (root === undefined) throw new Error(HOW);
  return JSON.parse(JSON.stringify(toValue(root)));
}

function casesFolder(): string {
  const named = process.env.SCHEMA_REGISTRY_CASES ?? '';
  if (named !== '') {
    if (!hasCases(named)) throw new Error(`There are no cases in SCHEMA_REGISTRY_CASES, ${named}. ${HOW}`);
    return named;
  }
  const cache = path.join(homedir(), '.cache/holotype', `schema-registry-${COMMIT}`);
  if (!hasCases(path.join(cache, FOLDER))) fillCache(cache);
  return path.join(cache, FOLDER);
}

function hasCases(folder: string): boolean {
  return FILES.every((name) => existsSync(path.join(folder, name)));
}

/** Fetches beside the place and renames, so that a fetch that is cut short leaves no half of it. */
function fillCache(cache: string): void {
  mkdirSync(path.dirname(cache), { recursive: true });
  const folder = mkdtempSync(`${cache}.part-`);
  try {
    git(folder, 'init', '--quiet');
    git(folder, 'sparse-checkout', 'set', FOLDER);
    git(folder, 'fetch', '--quiet', '--depth', '1', '--filter=blob:none', REPOSITORY, COMMIT);
    git(folder, 'checkout', '--quiet', 'FETCH_HEAD');
    rmSync(cache, { recursive: true, force: true });
    renameSync(folder, cache);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(HOW, { cause: error });
  }
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder, stdio: 'pipe', timeout: 300_000, env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } });
}
