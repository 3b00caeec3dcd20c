import { requirePackage } from '../../generator/packages/require-package.ts';

const { template: filler } = requirePackage('handlebars/runtime.js') as Pick<typeof import('handlebars'), 'template'>;

/** Fills a Handlebars template of the package, by the function that the build has made of it. Nothing is escaped here. */
export function fillTemplate(template: string, values: object): string {
  const fillers: ReadonlyMap<string, TemplateSpecification> = requirePackage('./handlebars.cjs');
  const specification = fillers.get(template);
  if (specification === undefined) throw new Error('a template is not among those of the package');
  return filler(specification)(values);
}
