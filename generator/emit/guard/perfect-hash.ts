/** A number for each of some texts, different for all of them: `(length + character * a + other character * b) & mask`. */
export interface PerfectHash {
  /** The positions of the two characters, counted from the end. */
  readonly first: number;
  readonly second: number;
  readonly factors: readonly [a: number, b: number];
  readonly mask: number;
  readonly slotOf: (text: string) => number;
}

const FACTORS = [
  [13, 37],
  [1, 31],
  [7, 61],
  [41, 3],
] as const;

/** How many positions are tried; endings beyond that rarely differ where nearer ones do not. */
const POSITIONS = 24;

/** Looks for positions that distinguish the texts; `undefined` if there are none. The same texts give the same answer. */
export function perfectHash(texts: readonly string[]): PerfectHash | undefined {
  const sorted = [...texts].sort();
  const positions = Array.from(
    { length: Math.min(POSITIONS, Math.min(...sorted.map(({ length }) => length))) },
    (_, index) => index + 1,
  );
  const smallest = 2 ** Math.ceil(Math.log2(sorted.length * 2));
  for (let mask = smallest - 1; mask < smallest * 16; mask = mask * 2 + 1) {
    for (const first of positions) {
      for (const second of positions.slice(first)) {
        for (const factors of FACTORS) {
          const slotOf = (text: string): number => slot(text, first, second, factors, mask);
          if (areDifferent(sorted, slotOf)) return { first, second, factors, mask, slotOf };
        }
      }
    }
  }
  return undefined;
}

function slot(text: string, first: number, second: number, [a, b]: readonly [number, number], mask: number): number {
  return (text.length + text.charCodeAt(text.length - first) * a + text.charCodeAt(text.length - second) * b) & mask;
}

function areDifferent(texts: readonly string[], slotOf: (text: string) => number): boolean {
  const seen = new Set<number>();
  for (const text of texts) {
    const found = slotOf(text);
    if (seen.has(found)) return false;
    seen.add(found);
  }
  return true;
}
