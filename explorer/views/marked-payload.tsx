import { type JsonNode, memberOf } from '../../generator/text/json/node.ts';
import { readPlaced } from '../../generator/text/json/strict-json.ts';
import type { Remark, Verdict } from '../data/check.ts';
import type { JSX } from '../preact.ts';

interface Note extends Remark {
  /** The line that it is about, counted from 0. */
  readonly line: number;
}

/** A payload with what was found beside the lines that it is about. */
export function Marked({ body, verdicts }: { body: string; verdicts: readonly Verdict[] }): JSX.Element {
  const notes = notesOf(body, verdicts);
  const byLine = new Map<number, Note[]>();
  for (const note of notes) byLine.set(note.line, [...(byLine.get(note.line) ?? []), note]);
  return (
    <div class="payload code" tabIndex={0} role="region" aria-label="The payload with what was found">
      {body.split('\n').map((text, line) => {
        const here = byLine.get(line) ?? [];
        const kind = here.some((note) => note.kind === 'wrong') ? ' wrong' : here.length > 0 ? ' undocumented' : '';
        return (
          <div class={`line${kind}`} data-n={line + 1}>
            {text}
            {here.map(({ path, kind: what, text: says }) => (
              <span class={`remark ${what === 'wrong' ? 'bad' : ''}`}>
                {path.length === 0 ? '' : `${pathText(path)}: `}
                {says}
              </span>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function notesOf(body: string, verdicts: readonly Verdict[]): readonly Note[] {
  const reading = readPlaced({ name: 'payload', path: 'payload', text: body });
  const root = reading.ok ? reading.values[0] : undefined;
  return verdicts.flatMap(({ index, remarks }) =>
    remarks.map((remark) => ({
      ...remark,
      line: body.slice(0, offsetOf(eventAt(root, index), remark.path)).split('\n').length - 1,
    })),
  );
}

/** The event of a number in a delivery, wherever the array of them is. */
function eventAt(root: JsonNode | undefined, index: number | undefined): JsonNode | undefined {
  if (index === undefined || root === undefined) return root;
  if (root.kind === 'array') return root.items[index];
  const list = root.kind === 'object' ? root.members.find(({ value }) => value.kind === 'array') : undefined;
  return list?.value.kind === 'array' ? list.value.items[index] : root;
}

/** Where a path leads, or as far as it does. */
function offsetOf(root: JsonNode | undefined, path: readonly (string | number)[]): number {
  let [node, offset] = [root, root?.span.start ?? 0];
  for (const step of path) {
    const member = node?.kind === 'object' ? node.members.findLast(({ name }) => name === step) : undefined;
    if (node?.kind === 'array') node = node.items[Number(step)];
    else node = memberOf(node, String(step));
    if (node === undefined) return offset;
    offset = member?.nameSpan.start ?? node.span.start;
  }
  return offset;
}

function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
