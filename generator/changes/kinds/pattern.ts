import type { JsonNode } from '../../text/json/node.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { Place, SourceFile } from '../../text/source.ts';
import { ALL_FINE, type FoundChange, joinSteps } from '../finding.ts';
import type { EventPair } from '../match-events.ts';
import type { ComparedEvent } from '../side.ts';

/**
 * A text that shows how values are put together, such as `/recording/call/{call-id}`, and is put together otherwise now. What
 * stands in the place of a value may be anything, so a value that was filled in, or another one, is no change.
 */
export function patternChanged({ old, now }: EventPair): readonly FoundChange[] {
  if (old === undefined || now === undefined) return [];
  const [before, after] = [patternsOf(old), patternsOf(now)];
  return [...after].flatMap(([path, shown]): readonly FoundChange[] => {
    const known = before.get(path);
    const [first, was] = [shown[0], known?.[0]];
    if (first === undefined || known === undefined || was === undefined) return [];
    if (shown.some((pattern) => known.some((other) => isSame(pattern.parts, other.parts)))) return [];
    return [
      {
        code: 'pattern-changed',
        class: 'annotation',
        effects: ALL_FINE,
        why: 'It describes the structure of the text; guards accept any text, but review code that parses it.',
        steps: path.split('\n'),
        say: () => `${joinSteps(path.split('\n'))} was shown as ${was.text} and is shown as ${first.text}.`,
        before: was.place,
        after: first.place,
      },
    ];
  });
}

interface Pattern {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly place: Place;
}

interface Part {
  readonly kind: 'word' | 'placeholder' | 'value';
  readonly text: string;
}

/** The patterns that the examples of an event show, by their paths. */
function patternsOf({ examples }: ComparedEvent): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const { place, value } of examples) collect(value, [], place.file, patterns);
  return patterns;
}

function collect(node: JsonNode, steps: readonly string[], file: SourceFile, into: Map<string, Pattern[]>): void {
  if (node.kind === 'object') for (const { name, value } of node.members) collect(value, [...steps, name], file, into);
  else if (node.kind === 'array') for (const item of node.items) collect(item, [...steps, '[]'], file, into);
  else if (node.kind === 'string' && isPlaceholder(node.value)) {
    const parts = partsOf(node.value);
    if (!parts.some(({ kind }) => kind === 'word') || !parts.some(({ kind }) => kind === 'placeholder')) return;
    const path = steps.join('\n');
    into.set(path, [...(into.get(path) ?? []), { text: node.value, parts, place: { file, span: node.span } }]);
  }
}

/** What stands between the slashes of a text; stray brackets, as in `groups/}{name}`, are no part of it. */
function partsOf(text: string): readonly Part[] {
  return [...text.matchAll(/\{[^{}]*\}|<[^<>]*>|[^/{}<>]+/g)].map(([part]): Part => {
    if (/^[{<]/.test(part)) return { kind: 'placeholder', text: part.slice(1, -1).trim().toLowerCase() };
    return { kind: /^[A-Za-z][A-Za-z._-]{0,40}$/.test(part) ? 'word' : 'value', text: part };
  });
}

function isSame(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, index) => isSamePart(part, b[index]));
}

/** A word in the place of a placeholder is a value that was filled in. */
function isSamePart(a: Part, b: Part | undefined): boolean {
  if (b === undefined) return false;
  return a.kind === 'value' || b.kind === 'value' || a.kind !== b.kind || a.text === b.text;
}
