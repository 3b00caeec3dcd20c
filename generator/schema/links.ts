import type { Evidence, StructureEvidence } from '../model/evidence.ts';
import type { Link } from '../model/outline.ts';
import { singular, words } from '../text/case.ts';

/** Finds the structure that a type refers to, by the anchor of a link or by its name; else the one that is named after the member. */
export type FindStructure = (evidence: Evidence, name: string) => number | undefined;

/** Makes the look-up over the structures of a set; the result is an index into them. */
export function structureFinder(structures: readonly StructureEvidence[]): FindStructure {
  const byAnchor = new Map<string, number>();
  const byName = new Map<string, number>();
  const byMember = new Map<string, number>();
  for (const [index, { anchors, name, member }] of structures.entries()) {
    if (member !== undefined) for (const key of [keyOf(member), keyOf(singular(member))]) byMember.set(key, index);
    for (const anchor of anchors) if (!byAnchor.has(anchor)) byAnchor.set(anchor, index);
    if (!byName.has(keyOf(name))) byName.set(keyOf(name), index);
  }
  const find = ({ text, target }: Link): number | undefined => {
    const anchor = target.includes('#') ? target.slice(target.indexOf('#') + 1).toLowerCase() : '';
    return (
      byAnchor.get(anchor) ??
      byAnchor.get(anchor.replace(/-(?:object|structure)$/, '')) ??
      byName.get(keyOf(text)) ??
      byName.get(keyOf(singular(text)))
    );
  };
  return ({ stated }, member) => {
    for (const { type } of stated) {
      const found = type.reference === undefined ? undefined : find(type.reference);
      if (found !== undefined) return found;
    }
    return byMember.get(keyOf(member));
  };
}

/** Names are alike when their words are, whatever their case and the word that says what kind of thing it is. */
function keyOf(name: string): string {
  return words(name)
    .filter((word) => word !== 'object' && word !== 'structure')
    .join('-');
}
