import { checkDocuments } from './check.ts';
import { readSubschemas, type SchemaDocuments, type SchemaSource } from './document.ts';
import { finding, type SchemaFinding } from './finding.ts';
import { resolveReferences } from './references.ts';

/** Documents that were read, and everything that is wrong with them. */
export interface SchemaReading {
  readonly documents: SchemaDocuments;
  readonly findings: readonly SchemaFinding[];
}

/** Reads JSON Schemas that are given together, so that they may refer to each other. */
export function readSchemas(sources: readonly SchemaSource[]): SchemaReading {
  const registry = readSubschemas(sources);
  if (registry.findings.length === 0) resolveReferences(registry);
  const checked = checkDocuments(registry);
  return { documents: registry, findings: [...registry.findings, ...checked, ...otherKinds(registry)] };
}

/** Roots that say what members they have, but not that they are objects. */
function otherKinds({ roots, subschemas }: SchemaDocuments): readonly SchemaFinding[] {
  return roots.flatMap(({ schema }) => {
    if (typeof schema === 'boolean' || schema.type !== undefined) return [];
    const keywords = ['properties', 'required'].filter((keyword) => keyword in schema);
    const place = subschemas.get(schema);
    return keywords.length === 0 || place === undefined
      ? []
      : [finding(place, keywords[0], 'schema/other-kinds-too', { keywords: keywords.join(' and ') })];
  });
}
