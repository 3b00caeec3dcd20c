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
  let end = from;
  for (const code of codes) {
    const start = text.indexOf(code, end);
    const gap = text.slice(end, Math.max(start, end));
    if (start === -1 || !((end === from && gap === '') || between.test(gap))) return undefined;
    end = start + code.length;
  }
  return end;
}
