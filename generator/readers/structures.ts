import type { MemberTable, Structure } from '../model/documented.ts';

/** A table of members under a heading as a structure of that name. */
export function structureOf(table: MemberTable): Structure {
  const name = structureName(table.heading);
  const parent = table.context.at(-1);
  const anchors = [
    slug(table.heading),
    ...(parent === undefined ? [] : [slug(parent), `${slug(parent)}-${slug(table.heading)}`]),
  ];
  const generic =
    /^(?:json|query string|form|response|request|path|url|body|header)?\s*(?:params?|parameters|structure|body|response|request|fields|properties|attributes|headers)?$/i.test(
      name,
    );
  return {
    name: generic && parent !== undefined ? `${parent} ${name}` : name,
    context: table.context.slice(-1),
    anchors,
    members: table.members,
    samples: [],
    place: table.place,
  };
}

/** `Sticker Pack Structure` → `Sticker Pack`. */
export function structureName(heading: string): string {
  const name = heading
    .replace(/\s+(?:structure|object|schema|fields|properties|attributes|model|data model|payload)$/i, '')
    .trim();
  return name === '' ? heading : name;
}

/** The anchor that a heading has on most sites. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}
