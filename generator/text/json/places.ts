import type { Place, SourceFile } from '../source.ts';
import type { JsonNode } from './node.ts';
import { readPlaced } from './strict-json.ts';

/** The place of a value in a file of JSON, by the names and indexes that lead there: the name of the member, or the item. */
export function placeOfPointer(file: SourceFile, steps: readonly string[]): Place {
  let node = rootOf(file);
  let span = { start: 0, end: 1 };
  for (const step of steps) {
    if (node?.kind === 'object') {
      const member = node.members.findLast(({ name }) => name === step);
      span = member?.nameSpan ?? span;
      node = member?.value;
    } else if (node?.kind === 'array') {
      node = node.items[Number(step)];
      span = node === undefined ? span : { start: node.span.start, end: node.span.start + 1 };
    }
  }
  return { file, span };
}

const roots = new WeakMap<SourceFile, JsonNode>();

function rootOf(file: SourceFile): JsonNode | undefined {
  const known = roots.get(file);
  if (known !== undefined) return known;
  const reading = readPlaced(file);
  const [root] = reading.ok ? reading.values : [];
  if (root !== undefined) roots.set(file, root);
  return root;
}
