import { requirePackage } from './require-package.ts';

const Handlebars = requirePackage('handlebars') as typeof import('handlebars');

const OPTIONS = { noEscape: true, strict: true, knownHelpersOnly: true };

/** Fills a Handlebars template. Values must be encoded for where they stand: nothing is escaped here. */
export function fillTemplate(template: string, values: object): string {
  return Handlebars.compile(template, OPTIONS)(values);
}

/** The code of what fills a template, for the build. */
export function precompileTemplate(template: string): string {
  return String(Handlebars.precompile(template, OPTIONS));
}
