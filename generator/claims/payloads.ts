import type { Section } from '../model/outline.ts';
import { type JsonNode, nodeAt } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { JsonFence } from './fences/json-fences.ts';
import { isPartHeading } from './headings/part-headings.ts';

/** Something that a page shows as the body of a delivery, or as something else: that is to be found out. */
interface Body<N extends JsonNode> {
  readonly node: N;
  readonly fence: JsonFence;
  readonly section: Section;
  readonly place: Place;
}

/** A body that is an object. */
export type Payload = Body<Extract<JsonNode, { kind: 'object' }>>;

/** A body that is no object: a list that holds more than texts and numbers, or a mark in the place of what is left out. */
export type OtherBody = Body<JsonNode>;

/** The objects that fences show, those of an array one by one. */
export function payloadsOf(fences: readonly JsonFence[]): readonly Payload[] {
  return bodiesOf(fences, (node) => node.kind === 'object');
}

/** The bodies in fences that are no objects. */
export function otherBodiesOf(fences: readonly JsonFence[]): readonly OtherBody[] {
  return bodiesOf(
    fences,
    (node): node is JsonNode =>
      node.kind === 'type' || (node.kind === 'array' && node.items.some(({ kind }) => HOLDS_MORE.has(kind))),
  );
}

const HOLDS_MORE: ReadonlySet<JsonNode['kind']> = new Set(['object', 'array', 'type']);

function bodiesOf<N extends JsonNode>(fences: readonly JsonFence[], isBody: (node: JsonNode) => node is N): readonly Body<N>[] {
  return fences.flatMap((fence) =>
    objectsOf(fence)
      .filter(isBody)
      .map((node) => ({ node, fence, section: fence.section, place: { file: fence.fence.code.file, span: node.span } })),
  );
}

/** The objects that a fence shows: those of an array one by one. */
export function objectsOf({ value }: JsonFence): readonly JsonNode[] {
  return value.kind === 'array' && value.items.length > 0 && value.items.every((item) => item.kind === 'object')
    ? value.items
    : [value];
}

/** What a line that is bold as a whole calls the payload right below it, if it names more than a part: "Example SNS event". */
export function captionOf({ section, fence }: Payload): string | undefined {
  const before = section.blocks[section.blocks.indexOf(fence.fence) - 1];
  if (before?.kind !== 'prose' || !before.bold) return undefined;
  const text = before.text.replace(/:\s*$/, '');
  return isPartHeading(text) || isPartHeading(text.replace(/^examples?\s+/i, '')) ? undefined : text;
}

/** The string at a path through objects. */
export function textAt(node: JsonNode, path: readonly string[]): string | undefined {
  const found = nodeAt(node, path);
  return found?.kind === 'string' ? found.value : undefined;
}
