/** A source of chance that gives the same again for the same seed. */
export interface Random {
  /** A whole number from 0 to `below`, without it. */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[], otherwise: T): T;
}

/** mulberry32: small, fast, and good enough to choose values with. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list, otherwise) => (list.length === 0 ? otherwise : (list[below(list.length)] ?? otherwise)),
  };
}
