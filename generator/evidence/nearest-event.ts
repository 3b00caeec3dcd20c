import type { EventEvidence } from '../model/evidence.ts';
import { lastPart, words } from '../text/case.ts';
import { addToGroup } from '../text/groups.ts';

/**
 * Finds the event with the most words of its name in common; of several, the one that stands first. It looks at those
 * that share a rare word first, and ends where no other event can have more words in common.
 */
export function nearestOf(shown: readonly EventEvidence[]): (event: EventEvidence) => EventEvidence | undefined {
  const counts = shown.map(countWords);
  const holders = new Map<string, number[]>();
  const most = new Map<string, number>();
  for (const [index, words] of counts.entries()) {
    for (const [word, count] of words) {
      addToGroup(holders, word, index);
      most.set(word, Math.max(count, most.get(word) ?? 0));
    }
  }
  const rarity = (word: string): number => holders.get(word)?.length ?? 0;
  return (event) => {
    const own = [...countWords(event).keys()].filter((word) => holders.has(word)).sort((a, b) => rarity(a) - rarity(b));
    const scoreOf = (index: number): number => own.reduce((sum, word) => sum + (counts[index]?.get(word) ?? 0), 0);
    let best = { index: 0, score: 0 };
    let highest = own.reduce((sum, word) => sum + (most.get(word) ?? 0), 0);
    for (const word of own) {
      if (best.score > highest) break;
      for (const index of holders.get(word) ?? []) {
        if (best.score === highest && best.index <= index) break;
        const score = scoreOf(index);
        if (score > best.score || (score === best.score && index < best.index)) best = { index, score };
      }
      highest -= most.get(word) ?? 0;
    }
    return shown[best.index];
  };
}

function countWords({ type }: EventEvidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words(lastPart(type))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
