import type { Reading } from '../../model/reading.ts';
import { positionOf } from '../../text/source.ts';
import { documentingBlocks } from '../read-pages.ts';

/** What a page gives, in numbers, and what it leaves open. */
export interface PageCoverage {
  readonly page: string;
  readonly dialect: string;
  /** Events that the page lists, or that an example shows. */
  readonly events: number;
  /** Those that an example shows. */
  readonly shown: number;
  readonly examples: number;
  readonly structures: number;
  readonly tables: number;
  readonly codeBlocks: number;
  /** Code blocks that gave nothing. */
  readonly skipped: number;
  /** Tables, lists, blocks of code and headings that could document something, and those of them that did. */
  readonly blocks: number;
  readonly used: number;
  /** Each of these that was skipped, and why. */
  readonly unused: readonly { readonly kind: string; readonly line: number; readonly column: number; readonly reason: string }[];
  /** Events that are listed and never shown. */
  readonly notShown: readonly string[];
}

/** What each page covers. */
export function pageCoverage(reading: Reading): PageCoverage {
  const { outline, envelope, events, examples, structures, skipped, account } = reading;
  const blocks = outline.sections.flatMap((section) => section.blocks);
  const shown = new Set(examples.map((example) => example.type));
  const documenting = documentingBlocks(reading);
  const all = new Set([...events.map((event) => event.type), ...shown]);
  return {
    page: outline.page.path,
    dialect: envelope,
    events: all.size,
    shown: shown.size,
    examples: examples.length + structures.reduce((sum, structure) => sum + structure.samples.length, 0),
    structures: structures.length,
    tables: blocks.filter((block) => block.kind === 'table').length,
    codeBlocks: blocks.filter((block) => block.kind === 'fence').length,
    skipped: skipped.length,
    blocks: documenting.length,
    used: documenting.filter(({ gave }) => gave !== undefined).length,
    unused: account.flatMap(({ kind, place, gave, reason }) =>
      gave === undefined ? [{ kind, ...positionOf(place.file, place.span.start), reason }] : [],
    ),
    notShown: [...all].filter((type) => !shown.has(type)),
  };
}
