/** How many requests are under way at a time. */
const AT_A_TIME = 6;

/** Does something for each item, a few at a time, and gives the results in the order of the items. The first failure ends it. */
export async function inParallel<T, U>(items: readonly T[], act: (item: T) => Promise<U>): Promise<readonly U[]> {
  const results: U[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await act(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, items.length) }, work));
  return results;
}
