import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Outline } from '../model/outline.ts';

/** Another file in the place of a line: `[!INCLUDE [title](path)]`. What it may be long is limited, so that looking for it takes no time. */
const INCLUDE = /\[!INCLUDE\s{0,9}\[[^\]\n]{0,300}\]\s{0,9}\(([^)\n]{0,300})\)/gi;

/** The places of a page that others are to be put into. A page is what stands in its own file. */
export function findIncludes({ page, sections }: Outline): readonly Diagnostic[] {
  const prose = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'prose'));
  return prose.flatMap(({ span }) =>
    [...page.text.slice(span.start, span.end).matchAll(INCLUDE)].map(({ index, 0: text, 1: target = '' }) => {
      const start = span.start + index;
      return diagnostic('page/not-included', { target }, { file: page, span: { start, end: start + text.length } });
    }),
  );
}
