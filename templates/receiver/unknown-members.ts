import type { EventMap, EventType } from '../catalog/types.ts';

/** A property of an event that the pages do not document. */
export interface UnknownMember {
  readonly type: EventType;
  /** The path of the property: `data.startedBy.nickname`. */
  readonly at: string;
  readonly event: EventMap[EventType];
}

/** Looks through an event for properties that the pages do not document. */
export type UnknownMemberFinder<C = undefined> = (type: EventType, event: EventMap[EventType], context: C) => Promise<void>;

/**
 * For `onUnknownMember` of a router: calls a function for each undocumented property of an event. What knows the documented
 * ones is in a bundle only if this is used.
 */
export function eachUnknownMember<C = undefined>(
  notify: (member: UnknownMember, context: C) => void | Promise<void>,
): UnknownMemberFinder<C> {
  return async (type, event, context) => {
    for (const at of findUnknownMembers(type, event)) await notify({ type, at, event }, context);
  };
}

/**
 * The documented members of each type, with the type of what is in them where that has members of its own: `User`,
 * `User[]` for a list and `User{}` for a map of it, `Cat|Dog` for either.
 */
type Documented = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The most that is looked for in one event, and how deep. */
const MAX_REPORTED = 50;
const MAX_DEPTH = 64;

/** The paths of properties of an event that the pages do not document: `data.startedBy.nickname`. */
export function findUnknownMembers(type: EventType, event: object): readonly string[] {
  const found: string[] = [];
  visit(event, typeNames[type], '', 0, found);
  return found;
}

function visit(value: unknown, typeName: string, at: string, depth: number, found: string[]): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || found.length >= MAX_REPORTED) return;
  const inner = /^(.*)(\[\]|\{\})$/s.exec(typeName);
  if (Array.isArray(value)) {
    if (inner?.[2] === '[]')
      for (const [index, item] of value.entries()) visit(item, inner[1] ?? '', `${at}[${index}]`, depth + 1, found);
    return;
  }
  if (inner !== null) {
    if (inner[2] === '{}')
      for (const [name, item] of Object.entries(value)) visit(item, inner[1] ?? '', joined(at, name), depth + 1, found);
    return;
  }
  const known = typeName.split('|').flatMap((name) => (hasOwn(documented, name) ? [documented[name] ?? {}] : []));
  if (known.length === 0) return;
  for (const [name, member] of Object.entries(value)) {
    const owner = known.find((members) => hasOwn(members, name));
    if (owner !== undefined) visit(member, owner[name] ?? '', joined(at, name), depth + 1, found);
    else if (found.length < MAX_REPORTED) found.push(joined(at, name));
  }
}

function joined(at: string, name: string): string {
  if (!/^[\w$]+$/.test(name)) return `${at}[${JSON.stringify(name)}]`;
  return at === '' ? name : `${at}.${name}`;
}

/** `Object.hasOwn`, which is in the library of ES2022 and later only. */
function hasOwn(object: object, name: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}

const typeNames: Readonly<Record<EventType, string>> = {} as Readonly<Record<EventType, string>>;

const documented: Documented = {};
