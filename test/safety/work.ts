import { Session } from 'node:inspector/promises';

/** How often the blocks of each function ran, by where the function stands; `all` is all code together, that of packages too. */
export type Work = ReadonlyMap<string, number>;

/**
 * Counts how often blocks of code run. Unlike time this is the same on every machine and in every run, so that a test
 * may say how it grows; what one call of the engine does, such as a search, counts once.
 */
export class WorkCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** What ran while `act` did. */
  async count(act: () => unknown): Promise<Work> {
    await this.#session.post('Profiler.takePreciseCoverage');
    await act();
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const work = new Map<string, number>();
    const add = (name: string, count: number): void => void work.set(name, (work.get(name) ?? 0) + count);
    for (const { url, functions } of result) {
      const ours = url.lastIndexOf('/generator/');
      for (const { functionName, ranges } of functions) {
        const count = ranges.reduce((sum, range) => sum + range.count, 0);
        add('all', count);
        if (ours !== -1) add(`${url.slice(ours + 1)} ${functionName} ${ranges[0]?.startOffset}`, count);
      }
    }
    return work;
  }

  /** What ran at one size, at twice and at four times that. What the first run of all prepares for the others is no part of any. */
  async atThreeSizes(n: number, act: (n: number) => unknown): Promise<readonly [Work, Work, Work]> {
    await act(n);
    const count = (size: number) => this.count(() => act(size));
    return [await count(n), await count(2 * n), await count(4 * n)];
  }

  stop(): void {
    this.#session.disconnect();
  }
}

/** How `part` of the work grows when its input doubles twice: 2 if it is in proportion, 4 if it is in squares. */
export function growthOf([one, two, four]: readonly [Work, Work, Work], part: string): number {
  const at = (work: Work): number => work.get(part) ?? 0;
  return (at(four) - at(two)) / (at(two) - at(one));
}

/** The functions of ours whose work grows faster than their input, and is more than a few steps for each of its parts. */
export function growingFaster(works: readonly [Work, Work, Work], parts: number): readonly string[] {
  const [one, , four] = works;
  return [...four]
    .filter(
      ([name, count]) =>
        name !== 'all' && !TRIES.test(name) && one.has(name) && count > 20 * parts && growthOf(works, name) > FASTER,
    )
    .map(([name, count]) => `${name}: ${count} steps, × ${growthOf(works, name).toFixed(1)}`);
}

/** Searching and sorting make it a little more than 2. */
const FASTER = 2.75;

/** The search for a perfect hash tries a bounded number of them, whatever there is to tell apart; how many is chance. */
const TRIES = /^generator\/emit\/guard\/perfect-hash\.ts /;
