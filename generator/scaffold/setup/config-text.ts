import { fillTemplate } from '../../packages/handlebars.ts';
import { propertyKey, stringLiteral } from '../../text/encode.ts';

/** What the config of a project says of its first catalog. */
export interface FirstCatalog {
  readonly name: string;
  readonly pages: readonly string[];
  readonly out: string;
  /** What to generate; the default if it is left out. */
  readonly outputs: readonly string[] | undefined;
}

/** The folder of the schemas of a catalog that `init` writes: with the code, so that all that is generated is in one folder. */
export function schemasFolder({ out }: Pick<FirstCatalog, 'out'>): string {
  return `${out}/schemas`;
}

/** The text of a new `holotype.config.ts`, from its template. */
export function configText(template: string, catalog: FirstCatalog): string {
  return fillTemplate(template, { catalog: catalogText(catalog, '    ') });
}

/** A catalog as it stands in a config. */
export function catalogText(catalog: FirstCatalog, indent = ''): string {
  const { name, pages, out, outputs } = catalog;
  const [first = ''] = pages;
  const lines = [
    `pages: ${pages.length === 1 ? stringLiteral(first) : listLiteral(pages)},`,
    `out: ${stringLiteral(out)},`,
    `schemas: ${stringLiteral(schemasFolder(catalog))},`,
    ...(outputs === undefined ? [] : [`outputs: ${listLiteral(outputs)},`]),
  ];
  return [`${propertyKey(name)}: {`, ...lines.map((line) => `  ${line}`), '},'].map((line) => `${indent}${line}`).join('\n');
}

function listLiteral(texts: readonly string[]): string {
  return `[${texts.map((text) => stringLiteral(text)).join(', ')}]`;
}
