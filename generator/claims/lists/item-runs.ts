import type { Block, Prose, Section } from '../../model/outline.ts';

/** Items of one list that stand after each other, with the paragraph in front of them. */
export interface ItemRun {
  readonly items: readonly Prose[];
  /** The place of the first item among the blocks of its section. */
  readonly at: number;
  readonly introduction: Prose | undefined;
}

/** The lists of a section. */
export function itemRuns({ blocks }: Section): readonly ItemRun[] {
  const runs: { items: Prose[]; at: number; introduction: Prose | undefined }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'prose' || block.item === undefined) continue;
    const before = blocks[at - 1];
    if (isItem(before)) runs.at(-1)?.items.push(block);
    else runs.push({ items: [block], at, introduction: before?.kind === 'prose' ? before : undefined });
  }
  return runs;
}

function isItem(block: Block | undefined): boolean {
  return block?.kind === 'prose' && block.item !== undefined;
}

/**
 * The lists that are nested in the items of one which announce them.
 * @param announces Whether an item does.
 */
export function nestedRuns({ items, at }: ItemRun, announces: (item: Prose) => boolean): readonly ItemRun[] {
  const runs: { items: Prose[]; at: number; introduction: Prose }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const [index, item] of items.entries()) {
    if (item.item?.depth === 0) {
      open = announces(item) ? { items: [], at: at + index + 1, introduction: item } : undefined;
      if (open !== undefined) runs.push(open);
    } else open?.items.push(item);
  }
  return runs.filter((run) => run.items.length > 0);
}
