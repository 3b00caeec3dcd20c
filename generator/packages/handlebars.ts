import { requirePackage } from './require-package.ts';

const Handlebars = requirePackage('handlebars') as typeof import('handlebars');

/** Fills a Handlebars template. Values must be encoded for where they stand: nothing is escaped here. */
export function fillTemplate(template: string, values: object): string {
  return Handlebars.compile(template, { noEscape: true, strict: true, knownHelpersOnly: true })(values);
}
