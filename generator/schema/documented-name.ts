import type { DocumentedName } from '../model/schema-set.ts';
import { singular, words } from '../text/case.ts';

/** Words for the kind of a thing that a heading may have beside its name. */
const KINDS = /^(?:object|structure|resource|schema|entity|model|type|reference)$/;

/** The name of a structure that stands below some headings, the outermost first, with what the page says of it. */
export function documentedName(name: string, context: readonly string[], description?: string): DocumentedName {
  const above = context.at(-1);
  return { name, context, hasOwnHeading: above !== undefined && plainName(above) === plainName(name), description };
}

/** `Invoice Objects` → `invoice`. */
function plainName(text: string): string {
  return words(text)
    .map(singular)
    .filter((word) => !KINDS.test(word))
    .join('-');
}
