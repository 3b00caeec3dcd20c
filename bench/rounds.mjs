/**
 * Measures contestants in turn, A B A B …, so that a slow minute of the machine hits all of them alike. The rounds to
 * warm up, which fill the file caches, are not counted.
 *
 * @param {readonly (() => number)[]} contestants each runs once and gives its time in milliseconds
 * @param {{ rounds: number, warmUps?: number }} options
 * @returns {number[][]} the times of each contestant
 */
export function interleave(contestants, { rounds, warmUps = 1 }) {
  /** @type {number[][]} */
  const times = contestants.map(() => []);
  for (let round = -warmUps; round < rounds; round++) {
    contestants.forEach((contestant, index) => {
      const time = contestant();
      if (round >= 0) times[index].push(time);
    });
  }
  return times;
}
