import { slug } from '../../claims/headings/heading-topics.ts';
import { isPartHeading } from '../../claims/headings/part-headings.ts';
import type { Structure } from '../../model/documented.ts';
import { singular, words } from '../../text/case.ts';
import { groupBy } from '../../text/groups.ts';
import type { JsonNode } from '../../text/json/node.ts';
import type { Place } from '../../text/source.ts';

/** JSON of a page with what it is said to be an example of. */
export interface NamedExample {
  readonly name: string;
  readonly context: readonly string[];
  readonly values: readonly JsonNode[];
  readonly place: Place;
}

/** Gives each example to the structure that its name tells; where `makesNew`, makes a structure of those that name another thing. */
export function attachExamples(
  structures: readonly Structure[],
  examples: readonly NamedExample[],
  makesNew: boolean,
): readonly Structure[] {
  const samples = new Map<Structure, JsonNode[]>(structures.map((structure) => [structure, []]));
  const bestMatch = structureMatcher(structures);
  const further = new Map<string, { example: NamedExample; values: JsonNode[] }>();
  for (const example of examples) {
    const structure = bestMatch(example);
    const known = structure === undefined ? undefined : samples.get(structure);
    const other = known === undefined ? (further.get(example.name) ?? { example, values: [] }) : undefined;
    if (other !== undefined) further.set(example.name, other);
    const values = known ?? other?.values ?? [];
    for (const value of example.values) values.push(value);
  }
  return [
    ...structures.map((structure) => ({ ...structure, samples: samples.get(structure) ?? [] })),
    ...(makesNew ? [...further.values()].map(({ example, values }) => structureOfExample(example, values)) : []),
  ];
}

/** Finds the structure all of whose words are in an example's name; the longest of several, then the one under the same heading. */
function structureMatcher(structures: readonly Structure[]): (example: NamedExample) => Structure | undefined {
  const byName = new Map<string, NamedStructures>();
  for (const [index, structure] of structures.entries()) {
    const names = words(structure.name).map(singular);
    if (structure.members.length === 0 || names.length === 0) continue;
    const known = byName.get(names.join(' ')) ?? { first: { index, structure }, names, byContext: new Map() };
    byName.set(names.join(' '), known);
    const context = structure.context.at(-1);
    if (!known.byContext.has(context)) known.byContext.set(context, { index, structure });
  }
  const byWord = byRarestWord([...byName.values()]);
  return ({ name, context }) => {
    const own = new Set(words(name).map(singular));
    if (own.has('partial')) return undefined;
    const fitting = [...own]
      .flatMap((word) => byWord.get(word) ?? [])
      .filter(({ names }) => names.every((word) => own.has(word)));
    const [best] = fitting
      .map(({ first, names, byContext }) => {
        const near = byContext.get(context.at(-1));
        return { ...(near ?? first), score: names.length * 2 + (near === undefined ? 0 : 1) };
      })
      .sort((a, b) => b.score - a.score || a.index - b.index);
    return best?.structure;
  };
}

/** The structures of one name: the first of them, and the first under each heading. */
interface NamedStructures {
  readonly first: PlacedStructure;
  readonly names: readonly string[];
  readonly byContext: Map<string | undefined, PlacedStructure>;
}

/** A structure with its place among all of a page. */
interface PlacedStructure {
  readonly index: number;
  readonly structure: Structure;
}

/** Names by the word of theirs that the fewest others have. */
function byRarestWord(all: readonly NamedStructures[]): ReadonlyMap<string, readonly NamedStructures[]> {
  const counts = new Map<string, number>();
  for (const { names } of all) for (const word of names) counts.set(word, (counts.get(word) ?? 0) + 1);
  const times = (word: string): number => counts.get(word) ?? 0;
  return groupBy(all, ({ names }) => [...names].sort((a, b) => times(a) - times(b))[0] ?? '');
}

function structureOfExample({ name, context, place }: NamedExample, samples: readonly JsonNode[]): Structure {
  return { name, context, anchors: [slug(name)], members: [], samples, place };
}

/** `Sticker Pack Structure` → `Sticker Pack`. */
export function structureName(heading: string): string {
  const name = heading
    .replace(/\s+(?:structure|object|schema|fields|properties|attributes|model|data model|payload|entity|format|reference)$/i, '')
    .trim();
  return name === '' || isPartHeading(name) ? heading : name;
}
