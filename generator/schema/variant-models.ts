import type { EventEvidence, Evidence } from '../model/evidence.ts';
import type { Schema } from '../model/schema.ts';
import type { Model } from '../model/schema-set.ts';
import { addToGroup, groupBy } from '../text/groups.ts';
import type { ObjectSchema } from './object-schema.ts';
import type { PayloadPosition } from './positions.ts';
import type { VariantRoot } from './variant-roots.ts';

/** What the models of events that come in variants are built from, and those of the variants. */
export interface VariantModels {
  /** The models of the data of such events, by their ids: one of their variants each. */
  readonly unions: ReadonlyMap<string, Model>;
  /** The variants of all events, by their ids. */
  readonly variants: ReadonlyMap<string, VariantRoot>;
  /** The position that stands at a step of all variants of an event that have anything there, where that is one thing. */
  readonly inOtherVariants: (event: string, step: string) => number | undefined;
}

/** Prepares the models of variants. */
export function variantModels(
  events: readonly EventEvidence[],
  roots: readonly VariantRoot[],
  { positions, clusterOf }: { readonly positions: readonly PayloadPosition[]; readonly clusterOf: readonly number[] },
): VariantModels {
  const byEvent = groupBy(roots, ({ of }) => of.event);
  const unions = events.flatMap(({ type, data, variants }) => {
    const oneOf = (byEvent.get(type) ?? []).map(({ id }) => ({ $ref: `#/$defs/${id}` }));
    return variants === undefined ? [] : [[type, unionOf(type, oneOf, data)] as const];
  });
  return {
    unions: new Map(unions),
    variants: new Map(roots.map((root) => [root.id, root])),
    inOtherVariants: positionsOfOthers(roots, positions, clusterOf),
  };
}

function unionOf(id: string, oneOf: readonly Schema[], evidence: Evidence): Model {
  const common = {
    id,
    dataOf: id,
    nameHint: '',
    isPart: false,
    documented: undefined,
    parent: undefined,
    positions: [id],
    keys: [id],
    shared: [],
    relatives: [],
  };
  return { ...common, schema: { oneOf }, evidence, decisions: [] };
}

/** The schema of a variant, in which the member that tells it has its value, or none of the named ones. */
export function tellingVariant(built: ObjectSchema, { member, literal, isDerived }: VariantRoot): ObjectSchema {
  const { schema, decisions, diagnostics } = built;
  const { description } = schema.properties?.[member] ?? {};
  const telling: Schema = { ...literal, ...(description === undefined ? {} : { description }) };
  const needed = new Set([...(schema.required ?? []), member]);
  const properties = { ...schema.properties, [member]: telling };
  return {
    schema: { ...schema, properties, required: Object.keys(properties).filter((name) => needed.has(name)) },
    decisions: decisions.map((one) => (one.name === member ? { ...one, required: true, rules: ['variant/member'] } : one)),
    // What is known of it comes from the others, and is reported there.
    diagnostics: isDerived ? [] : diagnostics,
  };
}

function positionsOfOthers(
  roots: readonly VariantRoot[],
  positions: readonly PayloadPosition[],
  clusterOf: readonly number[],
): (event: string, step: string) => number | undefined {
  const indices = new Map(positions.flatMap(({ id, parent }, index) => (parent === undefined ? [[id, index] as const] : [])));
  const found = new Map<string, number[]>();
  for (const { id, of } of roots)
    for (const [step, child] of positions[indices.get(id) ?? -1]?.children ?? []) addToGroup(found, keyOf(of.event, step), child);
  return (event, step) => {
    const children = found.get(keyOf(event, step)) ?? [];
    return new Set(children.map((child) => clusterOf[child])).size === 1 ? children[0] : undefined;
  };
}

function keyOf(event: string, step: string): string {
  return JSON.stringify([event, step]);
}
