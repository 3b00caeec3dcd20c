import type { StructureEvidence } from '../model/evidence.ts';
import type { DocumentedName } from '../model/schema-set.ts';
import { singular, words } from '../text/case.ts';
import type { Cluster } from './models.ts';
import type { PayloadPosition } from './positions.ts';

/** Words for the kind of a thing that a heading may have beside its name. */
const KINDS = /^(?:object|structure|resource|schema|entity|model|type|reference)$/;

/**
 * The name of a structure that stands below some headings, the outermost first. The title of its page is not among those that
 * are put in front: all that is on the page stands below it. What the page says of it goes along.
 */
export function documentedName({ name, context, title, description }: StructureEvidence): DocumentedName {
  const above = context.at(-1);
  return {
    name,
    context: context[0] === title ? context.slice(1) : context,
    title,
    hasOwnHeading: above !== undefined && plainName(above) === plainName(name),
    isOverride: false,
    description,
  };
}

/** The name that an override gives. */
function overriddenName(name: string): DocumentedName {
  return { name, context: [], title: '', hasOwnHeading: true, isOverride: true };
}

/** `Invoice Objects` → `invoice`. */
function plainName(text: string): string {
  return words(text)
    .map(singular)
    .filter((word) => !KINDS.test(word))
    .join('-');
}

/** The name that an override gives to a model, or the pages do. */
export function titleOf(
  cluster: Cluster,
  members: readonly PayloadPosition[],
  documented: ReadonlyMap<string, DocumentedName>,
): DocumentedName | undefined {
  const renamed = cluster.evidence.overrides.find(({ name }) => name !== undefined)?.name;
  if (renamed !== undefined) return overriddenName(renamed);
  const names = members.flatMap((position) => documented.get(position.id) ?? []);
  return names.find(({ hasOwnHeading }) => hasOwnHeading) ?? names[0];
}
