/**
 * Finds names that are not taken: `order`, `order2`, `order3`. It keeps how far the numbers of a name have gone, so that
 * a thousand things of one name are no more work than a thousand names. What is taken must stay taken.
 */
export class FreeNames {
  readonly #last = new Map<string, number>();

  /** The name, or the name with the least number from 2 on, with `separator` before it, that is not taken. */
  find(wanted: string, isTaken: (name: string) => boolean, separator = ''): string {
    if (!isTaken(wanted)) return wanted;
    const key = wanted.toLowerCase();
    let number = this.#last.get(key) ?? 2;
    while (isTaken(`${wanted}${separator}${number}`)) number++;
    this.#last.set(key, number);
    return `${wanted}${separator}${number}`;
  }
}
