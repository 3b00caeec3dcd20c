import type { Outline, Section } from '../model/outline.ts';
import type { ListedEvent } from '../model/reading.ts';
import { lastPart } from '../text/case.ts';
import { isEventType } from './event-table.ts';

/** The events that headings name, for pages without a table of them; the first paragraph describes the event. */
export function readEventHeadings(outline: Outline): readonly ListedEvent[] {
  return outline.sections.flatMap((section) => {
    const { heading } = section;
    if (heading === undefined || !isEventType(heading.text)) return [];
    const prose = section.blocks.find((block) => block.kind === 'prose');
    return [{ type: heading.text, description: prose?.text, place: { file: outline.page, span: heading.span } }];
  });
}

/** For each section, the listed event that its heading, or the nearest heading above it of lesser depth, names. */
export function eventOfSections(outline: Outline, events: readonly ListedEvent[]): ReadonlyMap<Section, ListedEvent> {
  const exact = new Map(events.map((event) => [event.type, event]));
  const byName = new Map(
    events.flatMap(
      (event) =>
        [
          [event.type.toLowerCase(), event],
          [lastPart(event.type).toLowerCase(), event],
        ] as const,
    ),
  );
  const found = new Map<Section, ListedEvent>();
  let current: { event: ListedEvent; depth: number } | undefined;
  for (const section of outline.sections) {
    const { heading } = section;
    if (heading !== undefined) {
      const name = heading.text.replace(/\s+event$/i, '');
      const named = exact.get(name) ?? byName.get(name.toLowerCase());
      if (named !== undefined) current = { event: named, depth: heading.depth };
      else if (current !== undefined && heading.depth <= current.depth) current = undefined;
    }
    if (current !== undefined) found.set(section, current.event);
  }
  return found;
}
