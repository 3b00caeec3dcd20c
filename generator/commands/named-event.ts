import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { eventsNamed, type NamedEvent, nearestEvent } from '../text/event-names.ts';

/** The one event that a name stands for. Raises a `UserError` if there is none, or several. */
export function eventNamed<T extends NamedEvent>(name: string, events: readonly T[]): T {
  const found = eventsNamed(name, events);
  const [only, second] = found;
  if (only === undefined) {
    const known = events.map((event) => event.name);
    throw new UserError([diagnostic('usage/no-such-event', { name, near: nearestEvent(name, events), known })], 2);
  }
  if (second === undefined) return only;
  throw new UserError([diagnostic('usage/event-in-several', { name, types: found.map(({ type }) => type) })], 2);
}
