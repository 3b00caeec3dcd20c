import { readdirSync, readFileSync } from 'node:fs';

/** The folder of the package that holds the templates. */
export const TEMPLATES = new URL('../../../templates/', import.meta.url);

/** The files that outputs are printed from, by name; those of new projects are read by `create` alone. */
export function readTemplates(): ReadonlyMap<string, string> {
  const names = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?<!\.d)\.(?:ts|hbs)$/.test(name) && !name.startsWith('scaffold/'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(new URL(name, TEMPLATES), 'utf8').replaceAll('\r\n', '\n')]));
}
