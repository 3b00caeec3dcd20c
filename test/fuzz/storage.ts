import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Target } from './target.ts';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** An input that is kept, and the file that it is kept in. */
export interface Entry {
  readonly file: string;
  readonly text: string;
}

/** The inputs of a target: those of the project, and those that earlier runs found. */
export function readCorpus({ name }: Pick<Target, 'name'>, kinds: readonly ('corpus' | 'found')[]): readonly Entry[] {
  return kinds.flatMap((kind) => {
    const at = path.join(folder, kind, name);
    const names = existsSync(at) ? readdirSync(at).sort() : [];
    return names.map((file) => ({ file: `${kind}/${name}/${file}`, text: readFileSync(path.join(at, file), 'utf8') }));
  });
}

/** Keeps a text under a name made of what it says; gives the path. */
export function keepText(kind: 'found' | 'failures', { name, ending }: Target, text: string, note?: string): string {
  const file = path.join(folder, kind, name, createHash('sha256').update(text).digest('hex').slice(0, 12) + ending);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (note !== undefined) writeFileSync(`${file}.why.txt`, note);
  return path.relative(process.cwd(), file);
}

/** The input at hand, should it never come back. */
export function notePresent({ name }: Target, text: string): void {
  mkdirSync(path.join(folder, 'failures'), { recursive: true });
  writeFileSync(path.join(folder, 'failures', `${name}.present`), text);
}
