import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hashText } from '../../../generator/io/disk/hash.ts';

/** All files and folders below a folder, by their paths with `/`; a folder says `folder`. */
export type Tree = ReadonlyMap<string, string>;

/** What runs work in and clear away: folders and files of a run, under the names that they have on the way as well. */
const WORK = /^\.holotype(?:-\d+)?$|^\..+-\d+$|\.holotype$/;

export function readTree(folder: string): Tree {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names.map((name) => {
      const file = path.join(folder, name);
      return [name.split(path.sep).join('/'), statSync(file).isDirectory() ? 'folder' : readFileSync(file, 'latin1')];
    }),
  );
}

export function isSameTree(a: Tree, b: Tree): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

/** The files that a reader finds: without what a run works in, and folders that may still be empty. */
export function withoutWork(tree: Tree): Tree {
  return new Map([...tree].filter(([name, text]) => text !== 'folder' && !name.split('/').some((part) => WORK.test(part))));
}

/** The names of what one tree has otherwise than another. */
export function differences(a: Tree, b: Tree): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

/** Whether what a reader finds is marked as unfinished: whoever asks Holotype is told, and the next run finishes it. */
export function hasJournal(folder: string): boolean {
  const works = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => path.basename(name) === '.holotype');
  return works.some((work) => ['journal.json', 'undo.json'].some((name) => existsSync(path.join(folder, work, name))));
}

/** The generated files and fetched pages that do not say what a lock file says of them. */
export function contraryToLock(lockFile: string): readonly string[] {
  const { jobs, sources = {} } = JSON.parse(readFileSync(lockFile, 'utf8'));
  const outputs: readonly [string, { hash: string; owner: string }][] = Object.values<{ outputs: object }>(jobs).flatMap((job) =>
    Object.entries(job.outputs),
  );
  const pages: readonly [string, { hash: string }][] = Object.values<Record<string, { pages: object }>>(sources).flatMap(
    (catalog) => Object.values(catalog).flatMap((source) => Object.entries(source.pages)),
  );
  const generated = outputs.filter(([, { owner }]) => owner === 'generator');
  return [...generated, ...pages]
    .filter(([name, { hash }]) => {
      const file = path.join(path.dirname(lockFile), name);
      return !existsSync(file) || hashText(readFileSync(file, 'utf8')) !== hash;
    })
    .map(([name]) => name);
}
