import type { Payload } from '../../claims/payloads.ts';
import { isDataMember } from '../../envelopes/data-member.ts';
import { type JsonMember, type JsonNode, nodeAt } from '../../text/json/node.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import { type BodyDiscriminator, eventOfNode } from '../discriminator/event-of-payload.ts';

type ObjectNode = Payload['node'];

/** A whole delivery that a page shows, and the member of it that holds each event's own data. */
interface Shell {
  readonly node: ObjectNode;
  readonly holds: string;
  readonly inside: ReadonlySet<string>;
  /** Whether a delivery is shown with nothing in it. */
  readonly isOpen: boolean;
}

/**
 * Where a page shows whole deliveries of some events, and of others only what is in them: gives what puts the latter into the
 * delivery that the former show. What has at least as many names of the delivery itself is a delivery, unless its title says that
 * it is `data`.
 */
export function deliveryAround(
  payloads: readonly Payload[],
  discriminator: BodyDiscriminator | undefined,
): (payload: Payload, type: string) => ObjectNode {
  const whole = payloads.filter(({ node }) => isWhole(node, discriminator)).map(({ node }) => node);
  if (discriminator === undefined || whole.length === 0 || whole.length === payloads.length) return ({ node }) => node;
  const owner = discriminator.path.slice(0, -1);
  const roots = new Set(
    whole.flatMap((one) =>
      [one, nodeAt(one, owner)].flatMap((node) => (node?.kind === 'object' ? node.members.map(({ name }) => name) : [])),
    ),
  );
  const shells = shellsOf(whole, discriminator);
  return ({ node, fence: { fence } }, type) => {
    if (isWhole(node, discriminator)) return node;
    const title = fence.title ?? fence.tab ?? '';
    const titled = shells.find(({ holds }) => holds.toLowerCase() === title.replace(/:$/, '').toLowerCase());
    const shared = (names: ReadonlySet<string>): number => node.members.filter(({ name }) => names.has(name)).length;
    const fitting = shells.filter(({ inside }) => shared(inside) > shared(roots));
    const shell = titled ?? fitting.find(({ holds }) => isDataMember(holds)) ?? fitting[0] ?? openShell(shells, shared(roots));
    return shell === undefined ? node : wrap(shell.node, { holds: shell.holds, data: node, type, path: discriminator.path });
  };
}

/** The delivery that is shown with nothing in it, for what has no name of the delivery itself. */
function openShell(shells: readonly Shell[], sharedWithRoots: number): Shell | undefined {
  const [only, ...more] = sharedWithRoots > 0 ? [] : shells.filter(({ holds, isOpen }) => isDataMember(holds) && isOpen);
  return more.length > 0 ? undefined : only;
}

/** So many members are tried as what holds the data. */
const MAX_SHELLS = 20;

/** Whether a body has the member that distinguishes events, be it with a placeholder. */
function isWhole(node: JsonNode, discriminator: BodyDiscriminator | undefined): boolean {
  if (eventOfNode(node, discriminator) !== undefined) return true;
  return discriminator !== undefined && nodeAt(node, discriminator.path)?.kind === 'string';
}

function shellsOf(whole: readonly ObjectNode[], { path }: BodyDiscriminator): readonly Shell[] {
  const found = new Map<string, { node: ObjectNode; inside: Set<string>; isOpen: boolean }>();
  for (const node of whole) {
    const owner = nodeAt(node, path.slice(0, -1));
    for (const { name, value } of owner?.kind === 'object' ? owner.members : []) {
      const members = value.kind === 'object' ? value.members : isLeftOpen(value) ? [] : undefined;
      if (members === undefined || name === path.at(-1)) continue;
      const known = found.get(name) ?? { node, inside: new Set<string>(), isOpen: false };
      found.set(name, known);
      known.isOpen ||= members.length === 0;
      for (const member of members) known.inside.add(member.name);
    }
  }
  return [...found].slice(0, MAX_SHELLS).map(([holds, shell]) => ({ ...shell, holds }));
}

/** Whether a page leaves open what a member holds: `"<the order>"`, `object`. */
function isLeftOpen(value: JsonNode): boolean {
  return value.kind === 'type' || (value.kind === 'string' && isPlaceholder(value.value));
}

/** The delivery of a shell with other data in it, and another event. */
function wrap(
  node: ObjectNode,
  into: { readonly holds: string; readonly data: ObjectNode; readonly type: string; readonly path: readonly string[] },
): ObjectNode {
  const { holds, data, type, path } = into;
  const [step, ...rest] = path;
  const members = node.members.map((member): JsonMember => {
    if (rest.length > 0)
      return member.name === step && member.value.kind === 'object'
        ? { ...member, value: wrap(member.value, { ...into, path: rest }) }
        : member;
    if (member.name === holds) return { ...member, value: data };
    return member.name === step ? { ...member, value: { kind: 'string', span: member.value.span, value: type } } : member;
  });
  return { ...node, span: data.span, members };
}
