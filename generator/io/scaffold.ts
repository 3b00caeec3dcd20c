import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TEMPLATES } from './templates.ts';

/** The pages that a project is made from when none are named. */
export const EXAMPLE_PAGES: string = fileURLToPath(new URL('../schemas/acs-calling/docs', TEMPLATES));

/** The files of some layers of `templates/scaffold/`, by their paths in the project; those of a later layer outweigh others. */
export function readScaffold(layers: readonly string[]): readonly { readonly path: string; readonly text: string }[] {
  const files = layers.flatMap((layer) => {
    const folder = new URL(`scaffold/${layer}/`, TEMPLATES);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => ({ path: name.replaceAll('\\', '/'), url: new URL(name.replaceAll('\\', '/'), folder) }))
      .filter(({ url }) => statSync(url).isFile())
      .map(({ path, url }) => ({ path, text: readFileSync(url, 'utf8').replaceAll('\r\n', '\n') }));
  });
  return [...new Map(files.map((file) => [file.path, file])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
