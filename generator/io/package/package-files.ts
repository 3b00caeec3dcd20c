import { readdirSync, readFileSync } from 'node:fs';

/** The folder of the package that holds the templates. */
export const TEMPLATES = new URL('../../../templates/', import.meta.url);

/** The files that outputs are printed from, by name; those of new projects are read by `create` alone. */
export function readTemplates(): ReadonlyMap<string, string> {
  const names = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?<!\.d)\.(?:ts|hbs)$/.test(name) && !/^(?:scaffold|catalog)\//.test(name))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(new URL(name, TEMPLATES), 'utf8').replaceAll('\r\n', '\n')]));
}

/** The version of this package. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? '0.0.0';
}
