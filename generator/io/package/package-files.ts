import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** The pages that a project is made from when none are named. */
export const EXAMPLE_PAGES: string = fileURLToPath(new URL('../schemas/acs-calling/docs', TEMPLATES));

/** The files of some layers of `templates/scaffold/`, by their paths in the project; those of a later layer outweigh others. */
export function readScaffold(layers: readonly string[]): readonly { readonly path: string; readonly text: string }[] {
  const files = layers.flatMap((layer) => readLayer(new URL(`scaffold/${layer}/`, TEMPLATES)));
  // The commands of a project take names of events as those of Holotype do.
  const names = readLayer(new URL('names/', TEMPLATES)).filter(({ path }) => /(?<!\.d)\.ts$/.test(path));
  const all = [...names.map(({ path, text }) => ({ path: `dev/${path}`, text })), ...files];
  return [...new Map(all.map((file) => [file.path, file])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readLayer(folder: URL): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ path: name.replaceAll('\\', '/'), url: new URL(name.replaceAll('\\', '/'), folder) }))
    .filter(({ url }) => statSync(url).isFile())
    .map(({ path, url }) => ({ path, text: readFileSync(url, 'utf8').replaceAll('\r\n', '\n') }));
}
