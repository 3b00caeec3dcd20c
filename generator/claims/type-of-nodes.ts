import type { DocumentedType } from '../model/documented.ts';
import type { SchemaType } from '../model/schema.ts';
import type { JsonNode } from '../text/json/node.ts';
import { unstated } from '../type-names/read-type.ts';

/** The type that values in one place show together: each of their kinds once, and whether one of them is null. */
export function typeOfNodes(values: readonly JsonNode[]): DocumentedType {
  const kinds = new Set(values.flatMap(({ kind }): readonly SchemaType[] => (kind === 'null' || kind === 'type' ? [] : [kind])));
  return { ...unstated, kinds: [...kinds], nullable: values.some(({ kind }) => kind === 'null') };
}
