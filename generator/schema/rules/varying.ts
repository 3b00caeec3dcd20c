import { timesSeen } from '../../evidence/merge-evidence.ts';
import type { Evidence } from '../../model/evidence.ts';

/** In so many events at least a member must come and go before it is held to do so in others. */
const LEAST_EVENTS = 2;

/** So many examples of one event show by themselves whether a member is always there. */
const ENOUGH_EXAMPLES = 4;

/**
 * The members of payloads that come and go from delivery to delivery, by name: in several events, some examples have them
 * and others do not. They are about the delivery (`installation`, `organization`), and not about one event.
 * @param payloads What the payloads of each event show; only of events without an envelope around their data.
 * @example
 * [...varyingMembers([shown({ id: 1, shop: 'A' }, { id: 2 }), shown({ id: 3 }, { id: 4, shop: 'B' })])]
 * // → ['shop']
 */
export function varyingMembers(payloads: readonly Evidence[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { kinds, elided, members } of payloads)
    for (const [name, member] of members) {
      const seen = timesSeen(member) - member.amidElided;
      if (seen > 0 && seen < kinds.object - elided) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return new Set([...counts].flatMap(([name, count]) => (count >= LEAST_EVENTS ? [name] : [])));
}

/**
 * Whether so few examples of an event are shown that all of them can have what comes and goes.
 * @example
 * isShownRarely(shown({ id: 1 }, { id: 2 }))
 * // → true
 */
export function isShownRarely({ kinds }: Evidence): boolean {
  return kinds.object > 0 && kinds.object < ENOUGH_EXAMPLES;
}
