import type { PageClaims } from '../../claims/page-claims.ts';
import type { EventClaim } from '../../claims/tables/event-tables.ts';
import type { JsonNode } from '../../text/json/node.ts';

/** Variables of an environment: they set something up. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:URL|URI|SECRET|KEY|TOKEN|HOST|PORT|PASSWORD)$/;

const MAX_DEPTH = 6;

/**
 * Makes a function that says whether a list or a table names a member that payloads show, by its name or its path, or a variable
 * of an environment: neither is an event.
 */
export function namedAsMembers({ payloads }: PageClaims): (claim: EventClaim) => boolean {
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const { node } of payloads) collect(node, '', { names, paths, depth: 0 });
  return ({ by, strength, type }) =>
    by !== 'heading' && (VARIABLE.test(type) || (strength < 3 ? names.has(type) : paths.has(type)));
}

interface Found {
  readonly names: Set<string>;
  readonly paths: Set<string>;
  readonly depth: number;
}

function collect(node: JsonNode, owner: string, { names, paths, depth }: Found): void {
  if (depth > MAX_DEPTH) return;
  const further = { names, paths, depth: depth + 1 };
  if (node.kind === 'array') for (const item of node.items) collect(item, owner, further);
  if (node.kind !== 'object') return;
  for (const { name, value } of node.members) {
    const path = owner === '' ? name : `${owner}.${name}`;
    names.add(name);
    paths.add(path);
    collect(value, path, further);
  }
}
