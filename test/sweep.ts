/** The most failures that a sweep tells: the rest is most often the same. */
const MAX_SHOWN = 20;

/**
 * Looks at many cases in one test and tells which of them fail, and why: `expect(failing(cases, check)).toEqual([])`.
 *
 * @param cases what to look at, each with the words that it is told by
 * @param check throws, as `expect` does, if a case is not as it should be
 * @returns a line for each case that failed, up to 20 and the number of the others
 */
export function failing<Case extends { readonly what: string }>(
  cases: readonly Case[],
  check: (one: Case) => void,
): readonly string[] {
  if (cases.length === 0) return ['there are no cases'];
  const failures = cases.flatMap((one) => {
    const reason = reasonOf(() => check(one));
    return reason === undefined ? [] : [`${one.what}: ${reason}`];
  });
  const others = failures.length - MAX_SHOWN;
  return others > 0 ? [...failures.slice(0, MAX_SHOWN), `and ${others} more`] : failures;
}

function reasonOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
