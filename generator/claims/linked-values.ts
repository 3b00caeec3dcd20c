import type { DocumentedMember, DocumentedType } from '../model/documented.ts';
import type { Link } from '../model/outline.ts';
import { addToGroup } from '../text/groups.ts';
import type { ListedMembers } from './lists/member-lists.ts';
import { typeOfValues } from './member-facts.ts';
import type { PageClaims } from './page-claims.ts';
import { meaningsOf } from './prose/value-list.ts';
import type { MemberClaim } from './tables/member-tables.ts';
import { type ValueSection, valueSections } from './tables/value-tables.ts';

/*
 * A member whose type or description links to a list of values has these: `[status](#order-status)` on its own page, and
 * `[status](./enums.md#order-status)` on another page of the set. A page that is not in the set is none that could be read.
 */

/** A page with the values that its sections list. */
interface LinkedPage {
  /** The steps of its name, without its ending: `docs/enums.md` → docs, enums. */
  readonly steps: readonly string[];
  readonly byAnchor: ReadonlyMap<string, ValueSection>;
  /** The only section with values, if there is one: a link without an anchor leads to it. */
  readonly only: ValueSection | undefined;
}

/** The claims of pages that belong together, with the values that members link to. */
export function withLinkedValues(pages: readonly PageClaims[]): readonly PageClaims[] {
  if (!pages.some(({ members, lists }) => [...members, ...lists].some(hasLinks))) return pages;
  const linked = pages.map(linkedPage);
  const byName = new Map<string, LinkedPage[]>();
  for (const page of linked) addToGroup(byName, page.steps.at(-1) ?? '', page);
  return pages.map((page, index) => {
    const own = linked[index];
    if (own === undefined) return page;
    const find = (link: Link): ValueSection | undefined => sectionOf(link, own, byName);
    const members = page.members.map((claim) => resolved(claim, find));
    const lists = page.lists.map((claim): ListedMembers => resolved(claim, find));
    return { ...page, members, lists, certainLists: lists.filter(({ isCertain }) => isCertain) };
  });
}

function hasLinks({ members }: MemberClaim): boolean {
  return members.some(({ valueLinks }) => valueLinks !== undefined);
}

function resolved<C extends MemberClaim>(claim: C, find: (link: Link) => ValueSection | undefined): C {
  return hasLinks(claim) ? { ...claim, members: claim.members.map((member) => withValues(member, find)) } : claim;
}

/** A member with the values of the first list that it links to. */
function withValues(
  { valueLinks, ...member }: DocumentedMember,
  find: (link: Link) => ValueSection | undefined,
): DocumentedMember {
  for (const link of valueLinks ?? []) {
    const found = find(link);
    if (found === undefined) continue;
    const values = [...new Set(found.values.map(({ value }) => value))];
    return {
      ...member,
      type: typeWith(values, member.type, link),
      knownValues: values,
      ...meaningsOf(found.values),
      valuesAt: found.place,
    };
  }
  return member;
}

/** The type of a member that has some values: what they are, where nothing else says it, or the type is the link that leads to them. */
function typeWith(values: readonly string[], type: DocumentedType, { target }: Link): DocumentedType {
  const isOpen = type.kinds.length === 0 || type.reference?.target === target;
  return isOpen ? { ...typeOfValues(values, false), nullable: type.nullable } : type;
}

/** The values of a page's sections. What lists members with their types lists no values. */
function linkedPage({ outline, members, certainLists }: PageClaims): LinkedPage {
  const ofMembers = new Set([...members, ...certainLists].filter(areTyped).map(({ section }) => section));
  const sections = valueSections(outline).filter(({ section }) => !ofMembers.has(section));
  const byAnchor = new Map<string, ValueSection>();
  for (const section of sections)
    for (const anchor of section.anchors) {
      const key = anchor.toLowerCase();
      if (!byAnchor.has(key)) byAnchor.set(key, section);
    }
  return { steps: stepsOf(outline.page.name), byAnchor, only: sections.length === 1 ? sections[0] : undefined };
}

function areTyped({ members }: MemberClaim): boolean {
  return members.filter(({ type }) => type.kinds.length > 0 || type.reference !== undefined).length * 2 > members.length;
}

/** The section with values that a link leads to. */
function sectionOf(
  { target }: Link,
  own: LinkedPage,
  byName: ReadonlyMap<string, readonly LinkedPage[]>,
): ValueSection | undefined {
  const [path = '', fragment = ''] = target.toLowerCase().split('#');
  const anchor = fragment.slice(fragment.lastIndexOf('/') + 1);
  const page = pageOf(path, own, byName);
  if (page === undefined) return undefined;
  return anchor === '' ? (page === own ? undefined : page.only) : atAnchor(anchor, page);
}

/** Anchors that sites make begin with those of the headings above: `order-object-order-states`. */
function atAnchor(anchor: string, { byAnchor }: LinkedPage): ValueSection | undefined {
  for (let at = 0; at !== -1; at = anchor.indexOf('-', at + 1)) {
    const found = byAnchor.get(at === 0 ? anchor : anchor.slice(at + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The page of the set that a path leads to from another one; none where several may be meant. An address on the web leads to no
 * page but the one it stands on.
 */
function pageOf(path: string, own: LinkedPage, byName: ReadonlyMap<string, readonly LinkedPage[]>): LinkedPage | undefined {
  if (path === '') return own;
  const steps = stepsOf(path);
  const isOwn = steps.at(-1) === own.steps.at(-1);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/.test(path)) return isOwn ? own : undefined;
  const from = path.startsWith('/') ? [] : own.steps.slice(0, -1);
  const whole = [...from.slice(0, from.length - path.split('../').length + 1), ...steps];
  const ranked = (byName.get(steps.at(-1) ?? '') ?? []).map((page) => ({ page, alike: commonEnd(page.steps, whole) }));
  const most = Math.max(...ranked.map(({ alike }) => alike));
  const [best, ...others] = ranked.filter(({ alike }) => alike === most);
  return others.length === 0 ? best?.page : isOwn ? own : undefined;
}

/** `../docs/Enums.md` → docs, enums; a page that stands for its folder goes by the name of that. */
function stepsOf(path: string): readonly string[] {
  return path
    .toLowerCase()
    .replace(/\?.*$/, '')
    .replace(/\.(?:mdx?|markdown|html?)$/, '')
    .replace(/\/(?:index|readme)?$/, '')
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..');
}

/** How many steps two paths have in common, from their ends. */
function commonEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && one[one.length - 1 - count] === other[other.length - 1 - count]) count++;
  return count;
}
