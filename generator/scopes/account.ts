import { placeOf } from '../claims/fences/json-fences.ts';
import { isPartHeading } from '../claims/headings/part-headings.ts';
import { itemRuns } from '../claims/lists/item-runs.ts';
import type { Section } from '../model/outline.ts';
import type { AccountEntry, Example, SkippedBlock } from '../model/reading.ts';
import type { Place, Span } from '../text/source.ts';
import type { Page } from './page.ts';

/** What became of a list of members: what it was taken for, or why it was not used. */
export interface ListOutcome {
  readonly place: Place;
  readonly gave: string | undefined;
  readonly reason: string;
}

/** What became of the claims of a page. */
export interface Outcomes {
  readonly examples: readonly Pick<Example, 'place'>[];
  readonly lists: readonly ListOutcome[];
  readonly skipped: readonly SkippedBlock[];
}

/**
 * Each table, list, block of code and heading of a page that could document something, with what came of it, or the reason why it
 * was skipped; in the order of the page.
 */
export function accountOf(page: Page, outcomes: Outcomes): readonly AccountEntry[] {
  const { claims, set } = page;
  const types = new Set(set.events.map(({ type }) => type));
  const named = claims.events.filter(({ by }) => by !== 'heading');
  const found: Found = {
    lists: inOrder(outcomes.lists),
    examples: inOrder(outcomes.examples),
    skipped: inOrder(outcomes.skipped),
    taken: inOrder(named.filter(({ type }) => types.has(type))),
    left: inOrder(named.filter(({ type }) => !types.has(type))),
    headings: inOrder(claims.events.filter(({ by }) => by === 'heading')),
  };
  const entries = claims.outline.sections.flatMap((section) => [
    ...headingEntry(page, section, found),
    ...blockEntries(page, section, found),
  ]);
  return [...entries].sort((a, b) => a.place.span.start - b.place.span.start);
}

/** What is looked for at a place, in the order of the page. */
interface Found {
  readonly lists: readonly ListOutcome[];
  readonly examples: Outcomes['examples'];
  readonly skipped: readonly SkippedBlock[];
  /** Names of events in tables and lists. */
  readonly taken: readonly { readonly place: Place }[];
  /** Names there that were not taken for events. */
  readonly left: readonly { readonly place: Place }[];
  readonly headings: readonly { readonly place: Place }[];
}

function inOrder<T extends { readonly place: Place }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.place.span.start - b.place.span.start);
}

/** The first of some things that starts within a span. */
function firstIn<T extends { readonly place: Place }>(items: readonly T[], { start, end }: Span): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.place.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  return item !== undefined && item.place.span.start < end ? item : undefined;
}

function headingEntry({ claims, set }: Page, section: Section, { headings }: Found): readonly AccountEntry[] {
  const { heading } = section;
  if (heading === undefined || section.continues || isPartHeading(heading.text)) return [];
  const place = { file: claims.outline.page, span: heading.span };
  const types = set.bySection.get(section);
  if (types !== undefined) return [{ kind: 'heading', place, gave: types.join(', '), reason: '' }];
  const isNamed = firstIn(headings, heading.span) !== undefined;
  return isNamed ? [{ kind: 'heading', place, gave: undefined, reason: 'nothing around it says that it names an event' }] : [];
}

function blockEntries({ claims }: Page, section: Section, found: Found): readonly AccountEntry[] {
  const file = claims.outline.page;
  return [
    ...section.blocks.flatMap((block): readonly AccountEntry[] => {
      if (block.kind === 'table') return [{ kind: 'table', place: { file, span: block.span }, ...told(block.span, found) }];
      return block.kind === 'fence' ? [{ kind: 'code', place: placeOf(block), ...toldOfCode(block.span, found) }] : [];
    }),
    ...listSpans(section).map((span) => ({ kind: 'list' as const, place: { file, span }, ...told(span, found) })),
  ];
}

/** The lists of a section whose items begin with code. */
function listSpans(section: Section): readonly Span[] {
  return itemRuns(section).flatMap(({ items }) => {
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined || !items.some(({ source }) => /^\W*`/.test(source))) return [];
    return [{ start: first.span.start, end: last.span.end }];
  });
}

type Told = Pick<AccountEntry, 'gave' | 'reason'>;

function told(span: Span, { lists, taken, examples, left }: Found): Told {
  const list = firstIn(lists, span);
  if (list !== undefined) return { gave: list.gave, reason: list.reason };
  if (firstIn(taken, span) !== undefined) return { gave: 'events', reason: '' };
  if (firstIn(examples, span) !== undefined) return { gave: 'examples', reason: '' };
  const isLeft = firstIn(left, span) !== undefined;
  return {
    gave: undefined,
    reason: isLeft ? 'nothing around it says that it names events' : 'it names neither properties nor events',
  };
}

function toldOfCode(span: Span, { lists, taken, skipped, examples }: Found): Told {
  const list = firstIn(lists, span);
  if (list?.gave !== undefined) return { gave: list.gave, reason: '' };
  if (firstIn(taken, span) !== undefined) return { gave: 'events', reason: '' };
  const over = firstIn(skipped, span);
  if (over !== undefined) return { gave: undefined, reason: over.reason };
  return firstIn(examples, span) === undefined
    ? { gave: undefined, reason: 'JSON that is not an object' }
    : { gave: 'an example', reason: '' };
}
