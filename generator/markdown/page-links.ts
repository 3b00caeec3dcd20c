import type { Block, Outline } from '../model/outline.ts';
import type { PageLink } from '../model/page-source.ts';
import type { SourceFile, Span } from '../text/source.ts';

/** Links that are no part of a text: `<Card title="Order paid" href="/docs/order-paid">`, and `[paid]: /docs/order-paid`. */
const OTHER_LINKS = [
  /<[A-Z][\w.]*\s(?:[^<>]{0,500}\s)?href\s*=\s*\{?\s*["']([^"'\n]{1,2000})["']/g,
  /^ {0,3}\[[^\]^\n][^\]\n]{0,500}\]:[ \t]*<?([^\s<>]{1,2000})>?/gm,
];

/** The links of a page in its order: those in lists, prose and tables, of components and definitions. */
export function findLinks(outline: Outline): readonly PageLink[] {
  return [...linksInBlocks(outline), ...otherLinks(outline)].sort((a, b) => a.place.span.start - b.place.span.start);
}

function linksInBlocks({ page, sections }: Outline): readonly PageLink[] {
  let section: string | undefined;
  return sections.flatMap(({ heading, blocks }) => {
    if (heading !== undefined && heading.depth <= 2) section = heading.text;
    return blocks.flatMap((block) => {
      const isItem = block.kind === 'prose' && block.item?.isFirst === true;
      return targetsIn(block).map(({ target, span }, index) => ({
        target,
        place: { file: page, span: spanOf(target, span, page) },
        section,
        isEntry: isItem && index === 0,
      }));
    });
  });
}

function targetsIn(block: Block): readonly { readonly target: string; readonly span: Span }[] {
  if (block.kind === 'fence') return [];
  const texts = block.kind === 'prose' ? [block] : [block.header, ...block.rows].flat();
  return texts.flatMap(({ links, span }) => links.map(({ target }) => ({ target, span })));
}

/** Where a target stands; all of the text around it where the page writes it otherwise, as in a definition of a link. */
function spanOf(target: string, { start, end }: Span, { text }: SourceFile): Span {
  const at = text.slice(start, end).indexOf(target);
  return at === -1 ? { start, end } : { start: start + at, end: start + at + target.length };
}

function otherLinks({ page, sections }: Outline): readonly PageLink[] {
  const code = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'fence').map(({ span }) => span));
  return OTHER_LINKS.flatMap((form) => [...page.text.matchAll(form)]).flatMap(({ index, 0: link, 1: target = '' }) => {
    const start = index + link.lastIndexOf(target);
    if (code.some((span) => span.start <= start && start < span.end)) return [];
    return [{ target, place: { file: page, span: { start, end: start + target.length } }, section: undefined, isEntry: false }];
  });
}
