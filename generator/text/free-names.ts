/**
 * Finds names that are not taken: `order`, `order2`, `order3`. It keeps how far the numbers of a name have gone, so that
 * a thousand things of one name are no more work than a thousand names. What is taken must stay taken.
 */
export class FreeNames {
  readonly #last = new Map<string, number>();

  /** The name, or the name with the least number from 2 on that is not taken, as `write` puts the two together. */
  find(wanted: string, isTaken: (name: string) => boolean, write: Numbered = numberBehind): string {
    if (!isTaken(wanted)) return wanted;
    const key = wanted.toLowerCase();
    let number = this.#last.get(key) ?? 2;
    while (isTaken(write(wanted, number))) number++;
    this.#last.set(key, number);
    return write(wanted, number);
  }
}

/** A name with a number in it. */
type Numbered = (name: string, number: number) => string;

function numberBehind(name: string, number: number): string {
  return `${name}${number}`;
}
