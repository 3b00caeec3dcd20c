import { noEvidence } from '../evidence/merge-evidence.ts';
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
  const unions = events.flatMap((event) => {
    const oneOf = (byEvent.get(event.type) ?? []).map(({ id }) => ({ $ref: `#/$defs/${id}` }));
    return event.variants === undefined ? [] : [[unionId(event.type, event.variants.holder), unionOf(event, oneOf)] as const];
  });
  return {
    unions: new Map(unions),
    variants: new Map(roots.map((root) => [root.id, root])),
    inOtherVariants: positionsOfOthers(roots, positions, clusterOf),
  };
}

/** The id of the model of all variants of an event: that of its data, or of what a member of it holds. */
export function unionId(type: string, holder: string | undefined): string {
  return holder === undefined ? type : `${type}/${holder.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What is known of an event but for what comes in variants, which has roots of its own. */
export function besideVariants({ data, variants }: EventEvidence): Evidence {
  if (variants === undefined) return data;
  const held = variants.holder === undefined ? undefined : data.members.get(variants.holder);
  if (variants.holder === undefined || held === undefined) return noEvidence;
  const hollow = { ...held, members: noEvidence.members, items: undefined, values: undefined };
  return { ...data, members: new Map(data.members).set(variants.holder, hollow) };
}

function unionOf(event: EventEvidence, oneOf: readonly Schema[]): Model {
  const { type, data, variants } = event;
  const holder = variants?.holder;
  const id = unionId(type, holder);
  const evidence = holder === undefined ? data : (data.members.get(holder) ?? noEvidence);
  const common = {
    id,
    dataOf: type,
    holder,
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
