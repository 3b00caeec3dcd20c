import type { Outline } from '../model/outline.ts';
import type { JsonFence } from './json-fences.ts';

/** A fence with the bold line that stands right above it. */
export interface AnnouncedFence {
  readonly title: string;
  readonly fence: JsonFence;
}

/** The fences that a paragraph announces which is bold as a whole: `**Example message event**`. */
export function announcedFences(outline: Outline, fences: readonly JsonFence[]): readonly AnnouncedFence[] {
  const jsonOf = new Map(fences.map((json) => [json.fence, json]));
  return outline.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      const fence = block.kind === 'fence' ? jsonOf.get(block) : undefined;
      return fence !== undefined && before?.kind === 'prose' && before.bold ? [{ title: before.text, fence }] : [];
    }),
  );
}
