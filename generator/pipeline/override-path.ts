import { envelopeNamed } from '../envelopes/all.ts';
import { isOverridable, type OverrideTargets } from '../evidence/overrides/apply-overrides.ts';
import type { MemberDecision } from '../model/schema-set.ts';
import { variantRoots } from '../schema/variant-roots.ts';
import { shortestName } from '../text/event-names.ts';

/** A member, or a whole type, that was looked up, with the places where it is found. */
interface LookedUp {
  readonly path: string;
  readonly decision: MemberDecision | undefined;
  readonly positions: readonly string[];
}

/** The path that was asked for, or the first of those that lead to the same member which an override can be put at. */
export function overridePathOf({ path, decision, positions }: LookedUp, overrideTargets: OverrideTargets): string | undefined {
  if (decision === undefined) return undefined;
  const paths = [path, ...positions.map((position) => `${pathOfPosition(position, overrideTargets)}.${decision.name}`)];
  return paths.find((candidate) => isOverridable(overrideTargets, candidate));
}

/** `Contoso.Shop.OrderPaid/lines[]` → `OrderPaid.data.lines[]`. */
function pathOfPosition(position: string, { events, structures, names }: OverrideTargets): string {
  const isRoot = (id: string): boolean => position === id || position.startsWith(`${id}/`);
  const longest = (ids: readonly string[]): string => ids.filter(isRoot).sort((a, b) => b.length - a.length)[0] ?? '';
  const ofVariants = events.flatMap((event) => variantRoots(event).map(({ id }) => [id, event] as const));
  const owners = new Map([...events.map((event) => [event.type, event] as const), ...ofVariants]);
  const root = longest([...owners.keys(), ...structures.map(({ id }) => id)]);
  const event = owners.get(root);
  const named = events.map(({ type }) => ({ type, name: names.get(type) ?? type }));
  const shown = event === undefined ? root : shortestName({ type: event.type, name: names.get(event.type) ?? event.type }, named);
  const held = root === event?.type ? undefined : event?.variants?.holder;
  const dataMember = event === undefined ? undefined : (held ?? envelopeNamed(event.envelope).dataMember);
  const steps = position
    .slice(root.length + 1)
    .split('/')
    .filter((step) => step !== '')
    .map(stepText);
  return [shown, ...(dataMember === undefined ? [] : [`.${dataMember}`]), ...steps].join('');
}

/** A step of a position as a step of a path: `chunks[]` → `.chunks[]`, `headers{}` → `.headers.*`, `[]` → `[]`. */
function stepText(step: string): string {
  const text = step
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
    .replace(/(?:\[\]|\{\})+$/, (marks) => marks.replaceAll('{}', '.*'));
  return text.startsWith('[]') ? text : `.${text}`;
}
