import type { Block, Cell, Prose } from '../../model/outline.ts';
import type { SourceFile } from '../../text/source.ts';
import { readCell } from './pipe-table.ts';
import { memberTable } from './tagged-cells.ts';

/**
 * The blocks of a section with its definition lists, as Markdown dialects write them, made into tables: a term on a line of
 * its own, and below it `: what it is`, with or without an empty line between.
 */
export function joinDefinitions(page: SourceFile, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'prose' && /(?:^|\n):[ \t]/.test(block.source))) return blocks;
  const joined: Block[] = [];
  let rows: Cell[][] = [];
  let list: { start: number; end: number } | undefined;
  const close = (): void => {
    if (list !== undefined && rows.length > 0) joined.push(memberTable(['Name', 'Description'], rows, list));
    rows = [];
    list = undefined;
  };
  for (const block of blocks) {
    const term = joined.at(-1);
    const found =
      block.kind === 'prose' ? definitionsOf(page, block, list === undefined && isTerm(term) ? term : undefined) : undefined;
    if (found === undefined) {
      if (list !== undefined) close();
      joined.push(block);
      continue;
    }
    if (found.usesTerm) joined.pop();
    list = { start: list?.start ?? found.start, end: block.span.end };
    rows.push(...found.rows);
  }
  close();
  return joined;
}

function isTerm(block: Block | undefined): block is Prose {
  return (
    block?.kind === 'prose' &&
    block.item === undefined &&
    !/[.:!?]$/.test(block.text) &&
    block.text.length < 80 &&
    !block.source.includes('\n')
  );
}

interface Definitions {
  readonly rows: readonly Cell[][];
  readonly usesTerm: boolean;
  readonly start: number;
}

function definitionsOf(page: SourceFile, block: Prose, above: Prose | undefined): Definitions | undefined {
  const lines = block.source.split('\n');
  const startsWithText = /^:[ \t]/.test(lines[0] ?? '');
  if (block.item !== undefined || (startsWithText && above === undefined) || !lines.some((line) => /^:[ \t]/.test(line)))
    return undefined;
  const pairs: { term: string; text: string[] }[] =
    startsWithText && above !== undefined ? [{ term: above.source, text: [] }] : [];
  for (const [index, line] of lines.entries()) {
    if (/^:[ \t]/.test(line)) pairs.at(-1)?.text.push(line.slice(1).trim());
    else if (/^:[ \t]/.test(lines[index + 1] ?? '')) pairs.push({ term: line.trim(), text: [] });
    else if ((pairs.at(-1)?.text.length ?? 0) > 0) pairs.at(-1)?.text.push(line.trim());
    else return undefined;
  }
  let at = startsWithText && above !== undefined ? above.span.start : block.span.start;
  const rows = pairs.map(({ term, text }) => {
    const found = page.text.indexOf(term, at);
    const start = found === -1 || found > block.span.end ? at : found;
    at = start + term.length;
    const span = { start, end: at };
    return [readCell(term, span), readCell(text.join(' '), span)];
  });
  return { rows, usesTerm: startsWithText, start: startsWithText && above !== undefined ? above.span.start : block.span.start };
}
