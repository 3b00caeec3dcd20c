/** Makes a text smaller as long as it still fails: lines first, then characters (delta debugging). */
export async function shrunkText(text: string, fails: (text: string) => Promise<boolean>, tries = 600): Promise<string> {
  let left = tries;
  const asks = async (candidate: string): Promise<boolean> => {
    left -= 1;
    return left >= 0 && (await fails(candidate));
  };
  const byLines = await withoutParts(text.split('\n'), '\n', asks);
  return withoutParts([...byLines], '', asks);
}

async function withoutParts(
  all: readonly string[],
  separator: string,
  fails: (text: string) => Promise<boolean>,
): Promise<string> {
  let parts = all;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < parts.length; ) {
      const fewer = parts.toSpliced(at, size);
      if (fewer.length < parts.length && (await fails(fewer.join(separator)))) parts = fewer;
      else at += size;
    }
  }
  return parts.join(separator);
}
