import type { Payload } from '../../claims/payloads.ts';
import { type JsonMember, type JsonNode, nodeAt } from '../../text/json/node.ts';
import { type BodyDiscriminator, eventOfNode } from '../discriminator/event-of-payload.ts';

type ObjectNode = Payload['node'];

/** A whole delivery that a page shows, and the member of it that holds each event's own data. */
interface Shell {
  readonly node: ObjectNode;
  readonly holds: string;
  readonly inside: ReadonlySet<string>;
}

/**
 * Where a page shows whole deliveries of some events, and of others only what is in them: gives what puts the latter into the
 * delivery that the former show. What has at least as many names of the delivery itself is a delivery.
 */
export function deliveryAround(
  payloads: readonly Payload[],
  discriminator: BodyDiscriminator | undefined,
): (node: ObjectNode, type: string) => ObjectNode {
  const whole = payloads.filter(({ node }) => isWhole(node, discriminator)).map(({ node }) => node);
  if (discriminator === undefined || whole.length === 0 || whole.length === payloads.length) return (node) => node;
  const roots = new Set(whole.flatMap(({ members }) => members.map(({ name }) => name)));
  const shells = shellsOf(whole, discriminator);
  return (node, type) => {
    if (isWhole(node, discriminator)) return node;
    const shared = (names: ReadonlySet<string>): number => node.members.filter(({ name }) => names.has(name)).length;
    const shell = shells.find(({ inside }) => shared(inside) > shared(roots));
    return shell === undefined ? node : wrap(shell, node, { type, path: discriminator.path });
  };
}

/** So many members are tried as what holds the data. */
const MAX_SHELLS = 20;

/** Whether a body has the member that tells events apart, be it with a placeholder. */
function isWhole(node: JsonNode, discriminator: BodyDiscriminator | undefined): boolean {
  if (eventOfNode(node, discriminator) !== undefined) return true;
  return discriminator !== undefined && nodeAt(node, discriminator.path)?.kind === 'string';
}

function shellsOf(whole: readonly ObjectNode[], { path: [root = ''] }: BodyDiscriminator): readonly Shell[] {
  const found = new Map<string, { node: ObjectNode; inside: Set<string> }>();
  for (const node of whole) {
    for (const { name, value } of node.members) {
      if (value.kind !== 'object' || name === root) continue;
      const known = found.get(name) ?? { node, inside: new Set<string>() };
      found.set(name, known);
      for (const member of value.members) known.inside.add(member.name);
    }
  }
  return [...found].slice(0, MAX_SHELLS).map(([holds, { node, inside }]) => ({ node, holds, inside }));
}

/** The delivery of a shell with other data in it, and another event. */
function wrap(
  { node, holds }: Shell,
  data: ObjectNode,
  { type, path: [root, ...rest] }: { readonly type: string; readonly path: readonly string[] },
): ObjectNode {
  const members = node.members.map((member): JsonMember => {
    if (member.name === holds) return { ...member, value: data };
    if (member.name !== root || rest.length > 0) return member;
    return { ...member, value: { kind: 'string', span: member.value.span, value: type } };
  });
  return { ...node, span: data.span, members };
}
