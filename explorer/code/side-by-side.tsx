import { diffArrays } from 'diff';
import type { JSX } from '../preact.ts';

interface Pair {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Two texts side by side, with the lines that differ marked. */
export function SideBySide({ before, after }: { before: string; after: string }): JSX.Element {
  const pairs = pairsOf(before.trimEnd().split('\n'), after.trimEnd().split('\n'));
  return (
    <div class="sides" tabIndex={0} role="region" aria-label="Types then and now">
      <table>
        <thead>
          <tr>
            <th scope="col">Then</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ before: then, after: now }) => (
            <tr class={then === now ? '' : 'differs'}>
              <td class={then === undefined ? 'none' : then === now ? '' : 'gone'}>{then}</td>
              <td class={now === undefined ? 'none' : then === now ? '' : 'came'}>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Lines of both, those that came beside those that went. */
function pairsOf(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let gone: readonly string[] = [];
  const put = (came: readonly string[]): void => {
    for (let index = 0; index < Math.max(gone.length, came.length); index++)
      pairs.push({ before: gone[index], after: came[index] });
    gone = [];
  };
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) {
      put([]);
      gone = value;
    } else if (added) put(value);
    else {
      put([]);
      for (const line of value) pairs.push({ before: line, after: line });
    }
  }
  put([]);
  return pairs;
}
