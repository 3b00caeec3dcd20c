import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const REPOSITORY = 'https://github.com/json-schema-org/JSON-Schema-Test-Suite.git';
const COMMIT = '44401e0c046704b476ec9d2e2fccdaee618f259d';

const HOW = `The JSON Schema Test Suite is needed: name a folder that has it in JSON_SCHEMA_TEST_SUITE, or let git reach
${REPOSITORY}, from where commit ${COMMIT} is fetched once.`;

/** The folder that has the JSON Schema Test Suite: the one named by the environment, or a cache that is filled once. */
export function suiteFolder(): string {
  const named = process.env.JSON_SCHEMA_TEST_SUITE;
  if (named !== undefined && named !== '') {
    if (!isSuite(named)) throw new Error(`There is no test suite in JSON_SCHEMA_TEST_SUITE, ${named}. ${HOW}`);
    return named;
  }
  const cache = path.join(homedir(), '.cache/holotype', `json-schema-test-suite-${COMMIT}`);
  if (!isSuite(cache)) fillCache(cache);
  return cache;
}

function isSuite(folder: string): boolean {
  return existsSync(path.join(folder, 'tests/draft2020-12/type.json'));
}

/** Fetches beside the place and renames, so that a fetch that is cut short leaves no half of a suite. */
function fillCache(cache: string): void {
  mkdirSync(path.dirname(cache), { recursive: true });
  const folder = mkdtempSync(`${cache}.part-`);
  try {
    git(folder, 'init', '--quiet');
    git(folder, 'fetch', '--quiet', '--depth', '1', REPOSITORY, COMMIT);
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
