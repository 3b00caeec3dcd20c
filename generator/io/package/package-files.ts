import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXPLORER_SCRIPT, EXPLORER_STYLE, ROOT } from './root.ts';

/** The folder of the package that holds the templates. */
export const TEMPLATES = new URL('templates/', ROOT);

/** The folders in it that outputs are printed from. */
export const OUTPUT_TEMPLATES: readonly string[] = [
  './',
  'guards/',
  'receiver/',
  'receiver/capture/',
  'receiver/http/',
  'receiver/schemes/',
  'receiver/signatures/',
  'receiver/signatures/keys/',
];

/** The version of this package. */
export function packageVersion(): string {
  const text = readFileSync(new URL('package.json', ROOT), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? '0.0.0';
}

/** The lowest version of Node that this package runs on. */
export function requiredNode(): string {
  const text = readFileSync(new URL('package.json', ROOT), 'utf8');
  return /"node":\s*">=([\d.]+)"/.exec(text)?.[1] ?? '0.0.0';
}

/** The pages that a project is made from when none are named. */
export const EXAMPLE_PAGES: string = fileURLToPath(new URL('../schemas/acs-calling/docs', TEMPLATES));

/**
 * The files of some layers of `templates/scaffold/`, by their paths in the project; those of a later layer outweigh others.
 * @param shared Folders of `templates/` whose modules commands of Holotype share with those of a project.
 */
export function readScaffold(
  layers: readonly string[],
  shared: readonly string[] = [],
): readonly { readonly path: string; readonly text: string }[] {
  const modules = shared.flatMap((folder) =>
    readLayer(new URL(`${folder}/`, TEMPLATES))
      .filter(({ path }) => /(?<!\.d)\.ts$/.test(path))
      .map(({ path, text }) => ({ path: `dev/${folder}/${path}`, text: asProjectModule(text) })),
  );
  const files = layers.flatMap((layer) => readLayer(new URL(`scaffold/${layer}/`, TEMPLATES)));
  return [...new Map([...modules, ...files].map((file) => [file.path, file])).values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** A module of a folder beside the receiver, as it stands in `dev/` of a project: the receiver is in generated code there. */
function asProjectModule(text: string): string {
  return text
    .replaceAll("from '../receiver/", "from '../../src/events/receiver/")
    .replace(/(?<=^(?:import|export) [^;]*from '\.[^']*)\.ts(?=';$)/gm, '.js');
}

function readLayer(folder: URL): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ path: name.replaceAll('\\', '/'), url: new URL(name.replaceAll('\\', '/'), folder) }))
    .filter(({ url }) => statSync(url).isFile())
    .map(({ path, url }) => ({ path, text: readFileSync(url, 'utf8').replaceAll('\r\n', '\n') }));
}

/** What the build has made of the explorer: the script that runs in the browser, and its style. */
export function readExplorer(): { readonly script: string; readonly style: string } {
  return { script: readFileSync(EXPLORER_SCRIPT, 'utf8'), style: readFileSync(EXPLORER_STYLE, 'utf8') };
}
