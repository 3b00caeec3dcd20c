import type { ShownMember } from '../../generator/model/explorer/members.ts';
import { type Catalog, memberKey } from './store.ts';

/** A line of the tree of members. */
export interface Row {
  readonly key: string;
  /** The names that lead to it from the event or the type: `data.lines[].amount`. */
  readonly path: string;
  readonly depth: number;
  readonly member: ShownMember;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
}

/** So many lines are open at first, if whole levels have no more. */
const ROWS_AT_FIRST = 48;
const DEEPEST = 12;

/** What a tree begins with. */
export interface Root {
  readonly owner: string;
  readonly members: readonly ShownMember[];
}

/** The roots of an event: what is around its data; where its payload is the data, the members of that. */
export function rootsOfEvent(catalog: Catalog, type: string): readonly Root[] {
  const event = catalog.eventsByType.get(type);
  if (event === undefined) return [];
  return event.around.length > 0 ? [{ owner: type, members: event.around }] : rootsOfType(catalog, event.dataType);
}

/** The roots of a type; of one that is a union, a line for each of what it is one of. */
export function rootsOfType(catalog: Catalog, name: string): readonly Root[] {
  const type = catalog.typesByName.get(name);
  if (type === undefined) return [];
  const branches = type.oneOf.map((typeName) => branchOf(catalog, typeName));
  return [{ owner: name, members: [...type.members, ...branches] }];
}

/** A type of a union as a member, so that it has a line. */
function branchOf(catalog: Catalog, typeName: string): ShownMember {
  const description = catalog.typesByName.get(typeName)?.description ?? '';
  const holds = { typeName, steps: '' };
  return {
    name: `‹${typeName}›`,
    type: 'one of these',
    holds,
    required: true,
    seen: 0,
    of: 0,
    description,
    rules: [],
    facts: [],
  };
}

/** The members below a member. */
function below(catalog: Catalog, { holds }: ShownMember): readonly Root[] {
  return holds === undefined ? [] : rootsOfType(catalog, holds.typeName);
}

/** The lines of a tree, where those of some paths are open. */
export function rowsOf(catalog: Catalog, roots: readonly Root[], open: ReadonlySet<string>): readonly Row[] {
  const rows: Row[] = [];
  const add = ({ owner, members }: Root, prefix: string, depth: number): void => {
    for (const member of members) {
      const path = prefix === '' ? member.name : `${prefix}.${member.name}`;
      const inner = below(catalog, member).filter((root) => root.members.length > 0);
      const hasChildren = inner.length > 0;
      const isOpen = hasChildren && open.has(path);
      rows.push({ key: memberKey(owner, member.name), path, depth, member, hasChildren, isOpen });
      if (isOpen) for (const root of inner) add(root, `${path}${member.holds?.steps ?? ''}`, depth + 1);
    }
  };
  for (const root of roots) add(root, '', 0);
  return rows;
}

/** The paths that are open at first: level by level, as long as not too much is shown, and those that lead to a path. */
export function openAtFirst(catalog: Catalog, roots: readonly Root[], path: string): ReadonlySet<string> {
  let open: ReadonlySet<string> = new Set();
  for (let depth = 0; depth < DEEPEST; depth++) {
    const rows = rowsOf(catalog, roots, open);
    const closed = rows.filter((row) => row.hasChildren && !row.isOpen && row.depth === depth);
    const onTheWay = closed.filter((row) => isOnTheWay(row.path, path));
    const wider = new Set([...open, ...closed.map((row) => row.path)]);
    const isFull = rowsOf(catalog, roots, wider).length > ROWS_AT_FIRST;
    if (closed.length === 0 || (isFull && onTheWay.length === 0)) return open;
    open = isFull ? new Set([...open, ...onTheWay.map((row) => row.path)]) : wider;
  }
  return open;
}

function isOnTheWay(outer: string, path: string): boolean {
  return path.startsWith(outer) && /^[.[]/.test(path.slice(outer.length));
}
