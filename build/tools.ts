/* What of the generator is used when the package is built. */

export { configJsonSchema, overridesJsonSchema } from '../generator/config/json-schema.ts';
export { OVERRIDE_SCHEMA } from '../generator/evidence/overrides/read-overrides.ts';
export { readTemplates } from '../generator/io/package/templates.ts';
export { precompileTemplate } from '../generator/packages/handlebars.ts';
