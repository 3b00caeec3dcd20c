import type { Block, Heading, Outline, Section } from '../../model/outline.ts';
import { firstResult } from '../../text/groups.ts';
import { topicsOf } from '../headings/heading-topics.ts';
import { oncePerPage } from '../once-per-page.ts';
import { type Legend, readLegends } from './read-legends.ts';

/** The legends of one sign, by where they stand. */
interface LegendsOfSign {
  /** By section, and by the place of the block there. */
  readonly bySection: Map<Section, Map<number, Legend>>;
  readonly byHeading: Map<Heading | undefined, Legend>;
  /** At the start of the page, or below a heading that speaks of notation. */
  general: Legend | undefined;
}

/** Headings below which a page says how it is to be read. */
const OF_NOTATION =
  /^(?:legend|key|notation|conventions?|(?:foot)?notes?|symbols?|how to read|reading th|document(?:ation)? conventions)\b/i;

const indexed = oncePerPage((outline: Outline): ReadonlyMap<string, LegendsOfSign> => {
  const { sections } = outline;
  const start = new Set(sections.slice(0, sections.findIndex(({ heading }) => heading !== undefined) + 1));
  const bySign = new Map<string, LegendsOfSign>();
  for (const legend of readLegends(outline)) {
    const { sign, section, at } = legend;
    const known: LegendsOfSign = bySign.get(sign) ?? { bySection: new Map(), byHeading: new Map(), general: undefined };
    bySign.set(sign, known);
    const inSection = known.bySection.get(section) ?? new Map<number, Legend>();
    if (!inSection.has(at)) inSection.set(at, legend);
    known.bySection.set(section, inSection);
    if (!known.byHeading.has(section.heading)) known.byHeading.set(section.heading, legend);
    if (start.has(section) || OF_NOTATION.test(section.heading?.text ?? '')) known.general ??= legend;
  }
  return bySign;
});

/**
 * The legend of a sign that is about a list: the nearest one in its section, below the list or above it; else that of the
 * headings above, of the start of the page, or below a heading such as "Legend".
 */
export function nearestLegend(
  sign: string,
  outline: Outline,
  { section, at }: { readonly section: Section; readonly at: number },
): Legend | undefined {
  const legends = indexed(outline).get(sign);
  if (legends === undefined) return undefined;
  const own = legends.bySection.get(section);
  const near = own === undefined ? undefined : nearIn(own, section.blocks, at);
  const chain = topicsOf(outline).get(section)?.chain ?? [];
  return near ?? firstResult(chain, (heading) => legends.byHeading.get(heading)) ?? legends.general;
}

/** The legend below a list, up to the next table, or in the table itself; else above it, up to the table before; else the first. */
function nearIn(own: ReadonlyMap<number, Legend>, blocks: readonly Block[], at: number): Legend | undefined {
  for (let index = at; index < blocks.length && (index === at || blocks[index]?.kind !== 'table'); index++)
    if (own.has(index)) return own.get(index);
  for (let index = at - 1; index >= -1 && blocks[index]?.kind !== 'table'; index--) if (own.has(index)) return own.get(index);
  return [...own.values()][0];
}
