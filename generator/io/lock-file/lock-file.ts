import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Coverage, GivenNames } from '../../model/output.ts';
import { isNotFound } from '../disk/errno.ts';

/** The name of the lock file: beside the config, or in the output folder where there is no config. */
export const LOCK_FILE = 'holotype.lock.json';

/** The folder in which a run works, beside the lock file. While it is there, its owner alone may change the output. */
export const WORK_FOLDER = '.holotype';

/**
 * What the last run read and wrote. It distinguishes generated files from the user's, edited files from untouched ones, and
 * whether anything has changed since. Paths are relative to the lock file, with `/`.
 */
export interface Lock {
  readonly lockVersion: 1;
  /** The version of Holotype that wrote it. */
  readonly generator: string;
  /** The options of the command line, other than where to write. */
  readonly request: readonly string[];
  /** The hash of every page, of the config, and of the names in this file, which a person may change as well. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The Markdown files in every folder of pages. */
  readonly folders: Readonly<Record<string, readonly string[]>>;
  readonly jobs: Readonly<Record<string, LockedJob>>;
  /** The names that types were given, by catalog; missing in a lock file that an older version wrote. */
  readonly names?: LockedNames;
  /** The pages from elsewhere, by catalog and then by what the config calls them; missing if there are none. */
  readonly sources?: LockedSources;
  /** How many warnings and guesses the last run reported. */
  readonly findings: { readonly warnings: number; readonly guesses: number };
}

/** The names of each catalog. */
export type LockedNames = Readonly<Record<string, GivenNames>>;

/** The text of names, to see whether they are still those of the last run. */
export function namesText(names: LockedNames | undefined): string {
  return JSON.stringify(names ?? {});
}

/** What was fetched for each catalog, by the entries of its `pages`. */
export type LockedSources = Readonly<Record<string, Readonly<Record<string, LockedSource>>>>;

/** What one entry of `pages` gave when it was last fetched. */
export interface LockedSource {
  /** The commit, where it is a repository, or the hash of an index. */
  readonly revision?: string;
  /** By the files that they are kept as. */
  readonly pages: Readonly<Record<string, LockedPage>>;
}

/** A page from elsewhere. */
export interface LockedPage {
  /** Its address, or its path in the repository. */
  readonly from: string;
  /** The address that served it, where that is another one. */
  readonly served?: string;
  readonly hash: string;
  /** What the host calls this state of it (ETag), or the id of the blob. */
  readonly tag?: string;
  /** When the host says that it was last changed. */
  readonly modified?: string;
}

/** What one catalog gave. */
export interface LockedJob {
  readonly events: readonly string[];
  /** How much the pages said of each event and structure; missing where that does not matter. */
  readonly coverage?: Coverage;
  readonly outputs: Readonly<Record<string, { readonly hash: string; readonly owner: 'generator' | 'user' }>>;
}

/** The lock file of a folder; `undefined` if there is none. Throws if it cannot be read, or is no lock file. */
export function readLock(folder: string): Lock | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(folder, LOCK_FILE), 'utf8');
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
  const lock: Partial<Lock> = JSON.parse(text);
  if (lock.lockVersion !== 1 || typeof lock.jobs !== 'object')
    throw new SyntaxError('it is not a lock file of this version of Holotype');
  return lock as Lock;
}
