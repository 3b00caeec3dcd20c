import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The root of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A source file with what it imports. */
export interface SourceModule {
  /** Its path from the root, with `/`. */
  readonly name: string;
  readonly text: string;
  /** The modules of this project that it imports, by their paths from the root. */
  readonly imports: readonly string[];
  /** The packages that it imports. */
  readonly packages: readonly string[];
}

/** All TypeScript files below a folder of the repository. */
export function readModules(folder: string): readonly SourceModule[] {
  const base = path.join(ROOT, folder);
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.filter((name) => statSync(path.join(base, name)).isFile()).map((name) => readModule(path.join(base, name)));
}

function readModule(file: string): SourceModule {
  const text = readFileSync(file, 'utf8');
  const specifiers = [...text.matchAll(/(?:^|\n)(?:import|export)\b[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const local = specifiers.filter((specifier) => specifier.startsWith('.'));
  return {
    name: posix(path.relative(ROOT, file)),
    text,
    imports: local.map((specifier) => posix(path.relative(ROOT, path.resolve(path.dirname(file), specifier)))),
    packages: [...new Set(specifiers)].filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:')),
  };
}

function posix(name: string): string {
  return name.split(path.sep).join('/');
}
