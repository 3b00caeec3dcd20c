import { isPartHeading, slug } from '../claims/headings.ts';
import type { Structure } from '../model/documented.ts';
import { singular, words } from '../text/case.ts';
import type { JsonNode } from '../text/json/node.ts';
import type { Place } from '../text/source.ts';

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
    ...(makesNew ? [...further.values()].map(({ example, values }) => structureOfExample(example, values)) : []),
  ];
}

/** The structure all of whose words are in the example's name; the longest of several, then the one under the same heading. */
function bestMatch(structures: readonly Structure[], { name, context }: NamedExample): Structure | undefined {
  const exampleWords = new Set(words(name).map(singular));
  if (exampleWords.has('partial')) return undefined;
  const fitting = structures.filter(
    (structure) =>
      structure.members.length > 0 &&
      words(structure.name).length > 0 &&
      words(structure.name).every((word) => exampleWords.has(singular(word))),
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

/** `Sticker Pack Structure` → `Sticker Pack`. */
export function structureName(heading: string): string {
  const name = heading
    .replace(/\s+(?:structure|object|schema|fields|properties|attributes|model|data model|payload|entity|format|reference)$/i, '')
    .trim();
  return name === '' || isPartHeading(name) ? heading : name;
}
