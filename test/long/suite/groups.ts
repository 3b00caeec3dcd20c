import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suiteFolder } from './folder.ts';

/** A schema of the suite with values of which it is known whether they are valid. */
export interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly Expected[];
}

/** A value and the verdict that a validator has to give. */
interface Expected {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
}

/** The files that every implementation is held to, by their names without `.json`. */
export function requiredFiles(): readonly string[] {
  return readdirSync(draftFolder())
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

/** The groups of a file, which is named as in `type` or `optional/format/date`. */
export function groupsOf(file: string): readonly Group[] {
  return JSON.parse(readFileSync(path.join(draftFolder(), `${file}.json`), 'utf8'));
}

/** The documents that the suite supposes to be at an address; a validator that loads remote references is given them. */
export function remoteDocuments(): ReadonlyMap<string, unknown> {
  const folder = path.join(suiteFolder(), 'remotes');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const ofThisDraft = names.map(posix).filter((name) => !/^(?:draft(?!2020-12)|v1\/)/.test(name));
  return new Map(
    ofThisDraft.map((name) => [`http://localhost:1234/${name}`, JSON.parse(readFileSync(path.join(folder, name), 'utf8'))]),
  );
}

function draftFolder(): string {
  return path.join(suiteFolder(), 'tests/draft2020-12');
}

function posix(name: string): string {
  return name.split(path.sep).join('/');
}
