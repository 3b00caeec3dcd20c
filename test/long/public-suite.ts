import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** A repository of test cases that everybody may hold a program against. None of its files are kept in this one. */
export interface PublicSuite {
  readonly title: string;
  /** What its folder in the cache is called, before the commit. */
  readonly name: string;
  /** The environment variable that may name a folder which has it. */
  readonly variable: string;
  readonly repository: string;
  readonly commit: string;
  /** A file that it has. */
  readonly mark: string;
  /** The folders and files that are needed of it; by default all. */
  readonly only?: readonly string[];
}

/** The folder that has a public suite: the one named by the environment, or a cache that is filled once. */
export function folderOf(suite: PublicSuite): string {
  const named = process.env[suite.variable];
  if (named !== undefined && named !== '') {
    if (!isIn(named, suite)) throw new Error(`There is no ${suite.mark} in ${suite.variable}, ${named}. ${howToGet(suite)}`);
    return named;
  }
  const cache = path.join(homedir(), '.cache/holotype', `${suite.name}-${suite.commit}`);
  if (!isIn(cache, suite)) fillCache(cache, suite);
  return cache;
}

function isIn(folder: string, { mark }: PublicSuite): boolean {
  return existsSync(path.join(folder, mark));
}

function howToGet({ title, variable, repository, commit }: PublicSuite): string {
  return `${title} is needed: name a folder that has it in ${variable}, or let git reach
${repository}, from where commit ${commit} is fetched once.`;
}

/** Fetches beside the place and renames, so that a fetch that is cut short leaves no half of a suite. */
function fillCache(cache: string, suite: PublicSuite): void {
  mkdirSync(path.dirname(cache), { recursive: true });
  const folder = mkdtempSync(`${cache}.part-`);
  try {
    git(folder, 'init', '--quiet');
    git(folder, 'fetch', '--quiet', '--depth', '1', suite.repository, suite.commit);
    git(folder, 'checkout', '--quiet', 'FETCH_HEAD', '--', ...(suite.only ?? ['.']));
    rmSync(cache, { recursive: true, force: true });
    renameSync(folder, cache);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(howToGet(suite), { cause: error });
  }
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder, stdio: 'pipe', timeout: 300_000, env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } });
}
