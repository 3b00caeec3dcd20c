/** A code of a text: what stands between it and the one before it, and where it ends. */
interface LocatedCode {
  readonly code: string;
  readonly gap: string;
  readonly end: number;
}

/**
 * Finds the codes of a text one after the other, up to the first that does not stand behind the one before it.
 * @param from Where the first code may stand at the earliest.
 */
export function locateCodes(text: string, codes: readonly string[], from = 0): readonly LocatedCode[] {
  const located: LocatedCode[] = [];
  let end = from;
  for (const code of codes) {
    const start = text.indexOf(code, end);
    if (start === -1) break;
    const gap = text.slice(end, start);
    end = start + code.length;
    located.push({ code, gap, end });
  }
  return located;
}

/**
 * Finds codes that stand in a text one after the other.
 * @param from Where the first code may stand at the earliest.
 * @param between What may stand between two codes; it is asked for what stands in front of the first one as well, if anything does.
 * @returns where the last code ends; `undefined` where something else stands between them
 * @example
 * endOfCodes('`a` and `b`.'.replaceAll('`', ''), ['a', 'b'], { from: 0, between: /^ and $/ })
 * // → 7
 */
export function endOfCodes(
  text: string,
  codes: readonly string[],
  { from, between }: { readonly from: number; readonly between: RegExp },
): number | undefined {
  const located = locateCodes(text, codes, from);
  const isSequence = located.every(({ gap }, index) => (index === 0 && gap === '') || between.test(gap));
  return isSequence && located.length === codes.length ? (located.at(-1)?.end ?? from) : undefined;
}
