import { eventsNamed, type NamedEvent } from '../../templates/names/event-names.ts';
import { lastPart } from './case.ts';
import { closestMatch } from './closest-match.ts';

// Projects that `create` makes look names up by the same code.
export { eventsNamed, type NamedEvent };

/** The name or type of an event that a mistyped one most likely means. */
export function nearestEvent(text: string, events: readonly NamedEvent[]): string | undefined {
  return closestMatch(text, [...events.map(({ name }) => name), ...events.map(({ type }) => type)]);
}

/** The shortest name that an event alone goes by: the last part of its type, its name in code, or the type. */
export function shortestName<T extends NamedEvent>(event: T, events: readonly T[]): string {
  const isClear = (name: string): boolean =>
    eventsNamed(name, events)
      .map(({ type }) => type)
      .join() === event.type;
  return [lastPart(event.type), event.name].find(isClear) ?? event.type;
}

/** One way to read a path: what it may begin with, and what stands behind that, with the mark between. */
export interface PathReading<T> {
  readonly found: readonly T[];
  /** `.data.chunks[].index`, `[].index`, or nothing. */
  readonly rest: string;
}

/** All ways to read a path as the name of an event and what is below it, the longest name first. */
export function readEventPath<T extends NamedEvent>(path: string, events: readonly T[]): readonly PathReading<T>[] {
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index);
  return [path.length, ...ends.reverse()]
    .map((end) => ({ found: eventsNamed(path.slice(0, end), events), rest: path.slice(end) }))
    .filter(({ found }) => found.length > 0);
}

/** What is left of a path behind one step, with the mark that follows it; nothing if it does not begin with that step. */
export function restBehind(rest: string, step: string): string | undefined {
  if (!rest.startsWith(`.${step}`)) return undefined;
  const behind = rest.slice(step.length + 1);
  return behind === '' || behind.startsWith('.') || behind.startsWith('[') ? behind : undefined;
}
