import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LockedJob } from '../io/lock.ts';
import type { Outcome } from '../model/job.ts';
import type { Coverage } from '../model/output.ts';

/**
 * What the pages said when the output was last written and no longer say. Events, structures and all examples of an
 * event do not go unnoticed, nor does more than half of what an event or structure holds: such a page is more likely
 * damaged than right. A smaller loss is a warning.
 */
export function findLosses(locked: LockedJob | undefined, { summary, coverage }: Outcome): readonly Diagnostic[] {
  const now = new Set(summary.events);
  const before = locked?.events ?? [];
  const events = before.filter((type) => !now.has(type));
  const lost = events.length === 0 ? [] : [diagnostic('coverage/events-lost', { before: before.length, lost: events })];
  return locked?.coverage === undefined ? lost : [...lost, ...lostParts(locked.coverage, coverage)];
}

function lostParts(before: Coverage, now: Coverage): readonly Diagnostic[] {
  const shown = Object.keys(before.events).filter(
    (type) => (before.events[type]?.examples ?? 0) > 0 && now.events[type]?.examples === 0,
  );
  const structures = Object.keys(before.structures).filter((name) => now.structures[name] === undefined);
  return [
    ...(shown.length === 0 ? [] : [diagnostic('coverage/examples-lost', { lost: shown })]),
    ...(structures.length === 0 ? [] : [diagnostic('coverage/structures-lost', { lost: structures })]),
    ...lostMembers(membersOf(before), membersOf(now)),
  ];
}

function membersOf({ events, structures }: Coverage): ReadonlyMap<string, number> {
  return new Map([
    ...Object.entries(structures),
    ...Object.entries(events).map(([type, { members }]) => [type, members] as const),
  ]);
}

function lostMembers(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): readonly Diagnostic[] {
  return [...before].flatMap(([name, members]) => {
    const left = now.get(name);
    if (left === undefined || left >= members) return [];
    const code = left * 2 < members ? 'coverage/members-lost' : 'coverage/fewer-members';
    return [diagnostic(code, { name, before: members, now: left })];
  });
}
