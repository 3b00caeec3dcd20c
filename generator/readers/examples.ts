import type { Structure } from '../model/documented.ts';
import type { Outline, Section } from '../model/outline.ts';
import { singular, words } from '../text/case.ts';
import type { JsonNode } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';
import type { JsonFence } from './json-fences.ts';
import { headingsAbove } from './member-table.ts';
import { slug, structureName } from './structures.ts';

/** JSON of a page with what it is said to be an example of. */
export interface NamedExample {
  readonly name: string;
  readonly context: readonly string[];
  readonly values: readonly JsonNode[];
  readonly place: Place;
}

/** Gives each example to the structure that its name tells, and makes a structure of those that name another thing. */
export function attachExamples(structures: readonly Structure[], examples: readonly NamedExample[]): readonly Structure[] {
  const samples = new Map<Structure, JsonNode[]>(structures.map((structure) => [structure, []]));
  const further = new Map<string, { example: NamedExample; values: JsonNode[] }>();
  for (const example of examples) {
    const structure = bestMatch(structures, example);
    const known = structure === undefined ? undefined : samples.get(structure);
    const other = known === undefined ? (further.get(example.name) ?? { example, values: [] }) : undefined;
    if (other !== undefined) further.set(example.name, other);
    const values = known ?? other?.values ?? [];
    for (const value of example.values) values.push(value);
  }
  return [
    ...structures.map((structure) => ({ ...structure, samples: samples.get(structure) ?? [] })),
    ...[...further.values()].map(({ example, values }) => structureOfExample(example, values)),
  ];
}

/** The structure all of whose words are in the example's name; the longest of several, then the one under the same heading. */
function bestMatch(structures: readonly Structure[], { name, context }: NamedExample): Structure | undefined {
  const exampleWords = new Set(words(name).map(singular));
  if (exampleWords.has('partial')) return undefined;
  const fitting = structures.filter(
    (structure) => structure.members.length > 0 && words(structure.name).every((word) => exampleWords.has(singular(word))),
  );
  const score = (structure: Structure): number =>
    words(structure.name).length * 2 + (structure.context.at(-1) === context.at(-1) ? 1 : 0);
  return fitting.reduce<Structure | undefined>(
    (best, other) => (best === undefined || score(other) > score(best) ? other : best),
    undefined,
  );
}

function structureOfExample({ name, context, place }: NamedExample, samples: readonly JsonNode[]): Structure {
  return { name, context: context.slice(-1), anchors: [slug(name)], members: [], samples, place };
}

/** The objects that a fence shows: those of an array one by one. */
export function objectsOf({ value }: JsonFence): readonly JsonNode[] {
  return value.kind === 'array' && value.items.length > 0 && value.items.every((item) => item.kind === 'object')
    ? value.items
    : [value];
}

/** Each fence under a heading as an example of what the heading names, if `isExample` takes the heading. */
export function examplesUnderHeadings(
  outline: Outline,
  fences: readonly JsonFence[],
  isExample: (heading: string) => boolean,
): readonly NamedExample[] {
  const above = headingsAbove(outline);
  const contextOf = new Map(outline.sections.map((section, index) => [section, above[index]]));
  return fences.flatMap((fence) => {
    const heading = fence.section.heading?.text ?? outline.title;
    if (!isExample(heading)) return [];
    const context = contextOf.get(fence.section) ?? [];
    return [{ name: exampleName(heading, context), context, values: objectsOf(fence), place: placeOf(outline, fence.section) }];
  });
}

/** `Example Sticker`, `Sticker Example`, `Custom Emoji Examples` → `Sticker`, `Custom Emoji`. */
function exampleName(heading: string, context: readonly string[]): string {
  const name = structureName(
    heading
      .replace(/\b(?:sample|examples?)\b(?:\s+(?:of|for|an?|the))?/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return name === '' ? structureName(context.at(-1) ?? heading) : name;
}

function placeOf({ page }: Outline, { heading }: Section): Place {
  return { file: page, span: heading?.span ?? { start: 0, end: 1 } };
}
