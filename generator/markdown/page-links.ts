import type { Block, Outline, Prose } from '../model/outline.ts';
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
      return textsOf(block)
        .flatMap((text) => placedTargets(text, page))
        .map(({ target, span }, index) => ({ target, place: { file: page, span }, section, isEntry: isItem && index === 0 }));
    });
  });
}

type LinkedText = Pick<Prose, 'links' | 'span'>;

function textsOf(block: Block): readonly LinkedText[] {
  if (block.kind === 'fence') return [];
  return block.kind === 'prose' ? [block] : [block.header, ...block.rows].flat();
}

/** How far behind the one before the target of a link is looked for. */
const MAX_GAP = 2_000;

/** The targets of a text, each where it stands, or at the whole text where the page writes it otherwise. */
function placedTargets(
  { links, span }: LinkedText,
  { text }: SourceFile,
): readonly { readonly target: string; readonly span: Span }[] {
  let from = span.start;
  return links.map(({ target }) => {
    const at = text.slice(from, Math.min(from + MAX_GAP, span.end)).indexOf(target);
    if (at === -1) return { target, span };
    const start = from + at;
    from = start + target.length;
    return { target, span: { start, end: from } };
  });
}

function otherLinks({ page, sections }: Outline): readonly PageLink[] {
  const fences = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'fence').map(({ span }) => span));
  return OTHER_LINKS.flatMap((form) => {
    let next = 0;
    return [...page.text.matchAll(form)].flatMap(({ index, 0: link, 1: target = '' }) => {
      const start = index + link.lastIndexOf(target);
      while ((fences[next]?.end ?? start + 1) <= start) next++;
      if ((fences[next]?.start ?? start + 1) <= start) return [];
      return [{ target, place: { file: page, span: { start, end: start + target.length } }, section: undefined, isEntry: false }];
    });
  });
}
