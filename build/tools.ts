/* What of the generator is used when the package is built. */
export { readTemplates } from '../generator/io/package/templates.ts';
export { precompileTemplate } from '../generator/packages/handlebars.ts';
