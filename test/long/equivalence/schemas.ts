import fc from 'fast-check';
import { arrayKeywords, numberKeywords, objectKeywords, plainKeywords, stringKeywords } from './keywords.ts';
import { ANCHORS, DEFINITIONS } from './words.ts';

/** A JSON Schema. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** References that a schema may have: those to itself again at the same value would have no end, so they are told apart. */
interface References {
  /** May stand where the same value is looked at again: only definitions further down the list. */
  readonly inPlace: readonly string[];
  /** May stand where a part of the value is looked at. */
  readonly below: readonly string[];
}

type Keywords = fc.Arbitrary<Readonly<Record<string, unknown>>>;

const EVERYWHERE = ['#', ...DEFINITIONS.map(pointerTo), ...ANCHORS.map((anchor) => `#${anchor}`)];

/** Schemas of all keywords that a guard can be compiled from, with references to definitions and to themselves. */
export function schemas(): fc.Arbitrary<Schema> {
  const definitions = DEFINITIONS.map((_, index) => definition(index));
  const root = schemaOf(3, { inPlace: EVERYWHERE.slice(1), below: EVERYWHERE });
  return fc.tuple(root, fc.tuple(...definitions)).map(([schema, bodies]) => withDefinitions(schema, bodies));
}

function definition(index: number): fc.Arbitrary<Schema> {
  const anchor = ANCHORS[index];
  const later = [...DEFINITIONS.slice(index + 1).map(pointerTo), ...ANCHORS.slice(index + 1).map((name) => `#${name}`)];
  const body = schemaOf(2, { inPlace: later, below: EVERYWHERE });
  return anchor === undefined
    ? body
    : body.map((schema) => ({ $anchor: anchor, ...(schema === false ? { not: {} } : Object(schema)) }));
}

/** Only the definitions that are reached: the others would cost time and change nothing. */
function withDefinitions(schema: Schema, bodies: readonly Schema[]): Schema {
  if (typeof schema === 'boolean') return schema;
  const reached = new Set<number>();
  const reach = (from: Schema): void => {
    const text = JSON.stringify(from);
    for (const [index, name] of DEFINITIONS.entries()) {
      const uses = [pointerTo(name), ...ANCHORS.slice(index, index + 1).map((anchor) => `#${anchor}`)];
      if (reached.has(index) || !uses.some((use) => text.includes(`"$ref":${JSON.stringify(use)}`))) continue;
      reached.add(index);
      reach(bodies[index] ?? true);
    }
  };
  reach(schema);
  if (reached.size === 0) return schema;
  const entries = [...reached].map((index) => [DEFINITIONS[index], bodies[index]]);
  return { ...schema, $defs: Object.fromEntries(entries) };
}

function pointerTo(definitionName: string): string {
  return `#/$defs/${encodeURIComponent(definitionName.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}

function schemaOf(depth: number, references: References): fc.Arbitrary<Schema> {
  if (depth === 0) return fc.oneof({ weight: 4, arbitrary: keywordsOf([plainKeywords(), ...leafKeywords()], 2) }, flags);
  const below = schemaOf(depth - 1, { inPlace: references.below, below: references.below });
  const same = schemaOf(depth - 1, references);
  const groups = [
    ...[plainKeywords(), objectKeywords(below, same), objectKeywords(below, same), arrayKeywords(below), combined(same)],
    ...[...leafKeywords(), referenceTo(references.inPlace)],
  ];
  return fc.oneof({ weight: 12, arbitrary: keywordsOf(groups, 4) }, flags);
}

const flags: fc.Arbitrary<Schema> = fc.boolean();

function leafKeywords(): readonly Keywords[] {
  return [numberKeywords(), stringKeywords()];
}

function keywordsOf(groups: readonly Keywords[], most: number): fc.Arbitrary<Schema> {
  return fc.array(fc.oneof(...groups), { maxLength: most, minLength: 1 }).map((parts) => Object.assign({}, ...parts));
}

function referenceTo(targets: readonly string[]): Keywords {
  return targets.length === 0 ? plainKeywords() : fc.constantFrom(...targets).map(($ref) => ({ $ref }));
}

/** Keywords that look at the same value again. */
function combined(same: fc.Arbitrary<Schema>): Keywords {
  const some = fc.array(same, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    some.map((anyOf) => ({ anyOf })),
    some.map((oneOf) => ({ oneOf })),
    some.map((allOf) => ({ allOf })),
    same.map((not) => ({ not })),
    fc.tuple(same, fc.subarray(['if', 'then', 'else']), same, same).map(([condition, keywords, yes, no]) => {
      const all = new Map([
        ['if', condition],
        ['then', yes],
        ['else', no],
      ]);
      return Object.fromEntries(keywords.map((keyword) => [keyword, all.get(keyword)]));
    }),
  );
}
