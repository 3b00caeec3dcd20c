import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import type { JsonSchema } from '../../model/schema.ts';
import { yamlText } from '../../text/encoders/yaml.ts';
import { generatedLine } from '../code/layout.ts';
import { componentSchemas } from './component-schemas.ts';
import { type DescribedDelivery, describeDeliveries } from './deliveries.ts';
import { type DescribedScheme, describedSchemes, headersOfSchemes, type SignatureHeader } from './signatures.ts';

/** What every specification of a plan says, in its own form. */
export interface SpecificationParts {
  readonly info: { readonly title: string; readonly version: string };
  readonly deliveries: readonly DescribedDelivery[];
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly schemes: readonly DescribedScheme[];
  /** The headers of these. */
  readonly signed: readonly SignatureHeader[];
}

/** What stands for a version where the pages have none. */
export const UNVERSIONED = 'unversioned';

/**
 * Prints a plan as a specification in YAML; nothing where it has no event.
 * @param write Puts the parts together as the specification has them.
 */
export function specificationFile(path: string, plan: Plan, write: (parts: SpecificationParts) => object): readonly OutputFile[] {
  const { catalog, events, pages } = plan;
  if (events.length === 0) return [];
  const schemes = describedSchemes(plan.schemes);
  const document = write({
    info: { title: catalog.title, version: catalog.version ?? UNVERSIONED },
    deliveries: describeDeliveries(plan),
    schemas: componentSchemas(plan),
    schemes,
    signed: headersOfSchemes(schemes),
  });
  return [{ path, text: `# ${generatedLine(pages)}\n\n${yamlText(document)}`, owner: 'generator', role: 'specification' }];
}
