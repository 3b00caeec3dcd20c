import type { Evidence, StructureEvidence } from '../model/evidence.ts';
import type { Link } from '../model/outline.ts';
import { singular, words } from '../text/case.ts';
import type { SaidPart } from './clustering/parts.ts';

/** A structure that a type refers to. */
export interface FoundStructure {
  readonly index: number;
  /** Where the page says that only a part of it is there, and which. */
  readonly part?: SaidPart;
}

/** Finds the structure that a type refers to, by the anchor of a link or by its name; else the one that is named after the member. */
export type FindStructure = (evidence: Evidence, name: string) => FoundStructure | undefined;

/**
 * Makes the look-up over the structures of a set; the result is an index into them. Where several pages have a structure of one
 * name or anchor, the page that the link leads to decides, then the page that the link stands on, then the order of the pages.
 */
export function structureFinder(structures: readonly StructureEvidence[]): FindStructure {
  const first = new Map<string, number>();
  const byMember = new Map<string, number>();
  const add = (key: string, index: number): unknown => first.has(key) || first.set(key, index);
  for (const [index, { anchors, name, member, page }] of structures.entries()) {
    if (member !== undefined) for (const key of [keyOf(member), keyOf(singular(member))]) byMember.set(key, index);
    for (const key of [...anchors.map(anchorKey), nameKey(name)])
      for (const scope of [page, ...pageKeys(page), '']) add(scoped(scope, key), index);
  }
  const find = (link: Link, from: string): number | undefined => {
    const { scopes, keys } = placeOfLink(link, from);
    for (const scope of scopes)
      for (const key of keys) {
        const found = first.get(scoped(scope, key));
        if (found !== undefined) return found;
      }
    return undefined;
  };
  return ({ stated }, member) => {
    for (const { type, place } of stated) {
      const { reference, part } = type;
      if (reference === undefined) continue;
      const whole = part === undefined ? reference : { ...reference, text: reference.text.replace(PARTIAL, '') };
      const partial = part === undefined ? undefined : find({ text: `partial ${whole.text}`, target: '' }, place.file.name);
      const index = partial ?? find(whole, place.file.name);
      if (index === undefined) continue;
      return part === undefined || partial !== undefined ? { index } : { index, part: { of: part, place } };
    }
    const index = byMember.get(keyOf(member));
    return index === undefined ? undefined : { index };
  };
}

/** Pages may document a part of a structure by itself, under a name that begins so. */
const PARTIAL = /^partial\s+/i;

/** The pages to look on for what a link leads to, the likeliest first, and what to look for there. */
function placeOfLink(
  { text, target }: Link,
  from: string,
): { readonly scopes: readonly string[]; readonly keys: readonly string[] } {
  const at = target.indexOf('#');
  const fragment = at === -1 ? '' : target.slice(at + 1).toLowerCase();
  const path = (at === -1 ? target : target.slice(0, at)) || fragment.slice(0, Math.max(0, fragment.lastIndexOf('/')));
  const anchor = fragment.slice(fragment.lastIndexOf('/') + 1);
  return {
    scopes: [...pageKeys(path), from, ''],
    keys: [
      ...(anchor === '' ? [] : [anchorKey(anchor), anchorKey(anchor.replace(/-(?:object|structure)$/, ''))]),
      nameKey(text),
      nameKey(singular(text)),
      ...(anchor === '' ? [] : [nameKey(anchor)]),
    ],
  };
}

/** What a page goes by in a link: the last part of its path, and the last word of that, without regard to case. */
function pageKeys(path: string): readonly string[] {
  const [last = ''] = path.replace(/(?:\/(?:index|readme))?(?:\.\w+)?\/?$/i, '').match(/[^/]+$/) ?? [];
  const parts = words(last);
  return parts.length === 0 ? [] : [`/${parts.join('-')}`, `/${parts.at(-1)}`];
}

function scoped(scope: string, key: string): string {
  return `${scope}\n${key}`;
}

function anchorKey(anchor: string): string {
  return `#${anchor}`;
}

/** Names are alike when their words are, whatever their case and the word that says what kind of thing it is. */
function nameKey(name: string): string {
  return `=${keyOf(name)}`;
}

function keyOf(name: string): string {
  return words(name)
    .filter((word) => word !== 'object' && word !== 'structure')
    .join('-');
}
