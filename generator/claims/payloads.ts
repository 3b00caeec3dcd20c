import type { Section } from '../model/outline.ts';
import { type JsonNode, nodeAt } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { JsonFence } from './fences/json-fences.ts';
import { isPartHeading } from './headings/heading-topics.ts';

/** An object that a page shows as the body of a delivery, or as something else: that is to be told. */
export interface Payload {
  readonly node: Extract<JsonNode, { kind: 'object' }>;
  readonly fence: JsonFence;
  readonly section: Section;
  readonly place: Place;
}

/** The objects that fences show, those of an array one by one. */
export function payloadsOf(fences: readonly JsonFence[]): readonly Payload[] {
  return fences.flatMap((fence) =>
    objectsOf(fence).flatMap((node) =>
      node.kind === 'object'
        ? [{ node, fence, section: fence.section, place: { file: fence.fence.code.file, span: node.span } }]
        : [],
    ),
  );
}

/** A body that is no object: a list that holds more than texts and numbers, or a mark in the place of what is left out. */
export interface OtherBody {
  readonly node: JsonNode;
  readonly fence: JsonFence;
  readonly section: Section;
  readonly place: Place;
}

/** The bodies in fences that are no objects. */
export function otherBodiesOf(fences: readonly JsonFence[]): readonly OtherBody[] {
  return fences.flatMap((fence) =>
    objectsOf(fence).flatMap((node) =>
      node.kind === 'type' || (node.kind === 'array' && node.items.some(({ kind }) => HOLDS_MORE.has(kind)))
        ? [{ node, fence, section: fence.section, place: { file: fence.fence.code.file, span: node.span } }]
        : [],
    ),
  );
}

const HOLDS_MORE: ReadonlySet<JsonNode['kind']> = new Set(['object', 'array', 'type']);

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
