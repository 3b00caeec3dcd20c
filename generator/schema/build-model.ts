import { diagnostic } from '../diagnostics/catalog.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { timesSeen } from '../evidence/merge-evidence.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Schema } from '../model/schema.ts';
import type { DocumentedName, Model } from '../model/schema-set.ts';
import { lastPart } from '../text/case.ts';
import { titleOf } from './documented-name.ts';
import { schemaOfValue, type ValueContext } from './member-schema.ts';
import type { Cluster, Clustering } from './models.ts';
import { type MemberModes, type ObjectSchema, schemaOfMembers } from './object-schema.ts';
import type { PayloadPosition } from './positions.ts';
import { isContainer, isPrepositionName } from './rules/shared-models.ts';
import { isShownRarely } from './rules/varying.ts';
import { tellingVariant, unionId, type VariantModels } from './variant-models.ts';
import type { VariantRoot } from './variant-roots.ts';

/** What the models of all positions are built from. */
export interface ModelContext extends VariantModels {
  readonly positions: readonly PayloadPosition[];
  readonly clustering: Clustering;
  readonly modes: MemberModes;
  /** Members of payloads that come and go. */
  readonly varying: ReadonlySet<string>;
  /** The member that holds the data of each event; `undefined` where the payload is the data. */
  readonly eventTypes: ReadonlyMap<string, string | undefined>;
  /** By event, the member of its payload that holds what comes in variants, if that is not all of it. */
  readonly heldBy: ReadonlyMap<string, string>;
  /** The names of structures, by the ids of their roots. */
  readonly documented: ReadonlyMap<string, DocumentedName>;
}

/** The model of one cluster of positions, with what is to be reported of it. */
export function buildModel(index: number, context: ModelContext): Result<Model> {
  const { positions, clustering, documented, eventTypes, unions, variants } = context;
  const cluster = clustering.clusters[index];
  const members = (cluster?.positions ?? []).flatMap((at) => positions[at] ?? []);
  const first = members[0];
  if (cluster === undefined || first === undefined) throw new Error('a cluster has at least one position');
  const union = unions.get(first.id);
  if (union !== undefined) return { value: union, diagnostics: [] };
  const placed = placesOf(members, context);
  const variant = variants.get(first.id);
  const evidence = variant?.isDerived === true ? variant.whole : cluster.evidence;
  const title = titleOf(cluster, members, documented);
  const built = schemaOfCluster(evidence, members, {
    ...context,
    variant,
    path: title?.name ?? pathOf(placed.positions[0] ?? first.id, eventTypes),
  });
  const model: Model = {
    id: first.id,
    dataOf: variant?.of.event ?? (eventTypes.has(first.id) ? first.id : undefined),
    ...(variant === undefined ? {} : { variant: variant.of, holder: variant.of.holder }),
    documented: title,
    ...placed,
    schema: built.schema,
    evidence,
    shared: sharingRules(members, cluster),
    relatives: [],
    decisions: built.decisions,
  };
  const guesses = cluster.joined.map(({ position, through }) => {
    const joined = positions[position];
    const parameters = { path: pathOf(joined?.id ?? '', eventTypes), model: placed.nameHint, through };
    return diagnostic('evidence/model-shared', parameters, joined?.evidence.observations[0]?.place);
  });
  return { value: model, diagnostics: [...guesses, ...built.diagnostics] };
}

/** Where a model is seen, what it goes by there, and what it is a part of. The root of a part is no place. */
function placesOf(
  members: readonly PayloadPosition[],
  context: ModelContext,
): Pick<Model, 'nameHint' | 'isPart' | 'parent' | 'partOf' | 'positions' | 'keys'> {
  const roots = members.filter(({ partOf }) => partOf !== undefined);
  const places = members.filter(({ partOf }) => partOf === undefined);
  const [parent, partOf] = [places[0]?.parent, roots[0]?.partOf];
  const whole = partOf === undefined ? undefined : idOf(partOf.root, context);
  return {
    ...hintOf(places),
    parent: parent === undefined ? undefined : idOf(parent, context),
    partOf: partOf === undefined || whole === undefined ? undefined : { id: whole, isAny: partOf.isAny },
    positions: places.map(({ id }) => id),
    keys: [...roots, ...places].map(({ key }) => key),
  };
}

/** The rules by which several positions show one thing. */
function sharingRules(members: readonly PayloadPosition[], { joined }: Cluster): readonly string[] {
  if (members.length < 2) return [];
  if (members.some(({ partOf }) => partOf !== undefined)) return members.length === 2 ? [] : ['sharing/part-of-one'];
  const linked = members.filter(({ link }) => link !== undefined).length;
  const byName = members.filter(({ parent, link }) => parent !== undefined && link === undefined).length - joined.length;
  return [
    ...(linked > 0 ? ['sharing/documented'] : []),
    ...(byName > 1 || (byName > 0 && linked > 0) ? ['sharing/same-name'] : []),
    ...(joined.length > 0 ? ['sharing/relation'] : []),
  ];
}

/** What a model goes by: the first of its names that says more than how it relates to its owner. */
function hintOf(members: readonly PayloadPosition[]): Pick<Model, 'nameHint' | 'isPart'> {
  const nameHint = (members.find(({ name }) => !isPrepositionName(name)) ?? members[0])?.name ?? '';
  return { nameHint, isPart: isContainer(nameHint) };
}

/** The id of the model that a position is of. */
function idOf(at: number, { positions, clustering: { clusters, clusterOf } }: ModelContext): string | undefined {
  return positions[clusters[clusterOf[at] ?? -1]?.positions[0] ?? -1]?.id;
}

function schemaOfCluster(
  evidence: Evidence,
  members: readonly PayloadPosition[],
  context: ModelContext & { readonly variant: VariantRoot | undefined; readonly path: string },
): ObjectSchema {
  const { variant, path, modes, eventTypes } = context;
  const id = members[0]?.id ?? '';
  const whole = members.find(({ partOf }) => partOf !== undefined)?.partOf?.root;
  const { clusters, clusterOf } = context.clustering;
  const ofWhole = whole === undefined ? [] : (clusters[clusterOf[whole] ?? -1]?.positions ?? []);
  const children = childrenOf([...members, ...ofWhole.flatMap((at) => context.positions[at] ?? [])]);
  const modelAt: ValueContext['modelAt'] = (step) => {
    const other = variant?.isDerived === true ? context.inOtherVariants(variant.of.event, step) : undefined;
    if (step === context.heldBy.get(id)) return unionId(id, step);
    const child = children.get(step) ?? other;
    return child === undefined ? undefined : idOf(child, context);
  };
  if (variant !== undefined) {
    const isVaried = (name: string): boolean => variant.varied.has(name);
    return tellingVariant(schemaOfMembers(evidence, { path, modes, modelAt, isVaried }), variant);
  }
  const isBare = eventTypes.has(id) && eventTypes.get(id) === undefined;
  const comesAndGoes = isBare && isShownRarely(evidence) ? { varying: context.varying } : {};
  if (evidence.kinds.object > 0 || evidence.members.size > 0)
    return schemaOfMembers(evidence, { path, modes, modelAt, ...comesAndGoes });
  if (isBare && isNothingKnown(evidence)) return { schema: UNKNOWN_PAYLOAD, diagnostics: [], decisions: [] };
  return { ...schemaOfValue(evidence, { path, name: '', step: '', modelAt }), decisions: [] };
}

/** What some positions hold, by the step that leads there. */
function childrenOf(positions: readonly PayloadPosition[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { children } of positions) for (const [step, child] of children) if (!found.has(step)) found.set(step, child);
  return found;
}

/** Of an event that is only listed, no more is known than that an object is sent. */
const UNKNOWN_PAYLOAD: Schema = { type: 'object', additionalProperties: {} };

function isNothingKnown(evidence: Evidence): boolean {
  return (
    timesSeen(evidence) === 0 &&
    evidence.stated.length === 0 &&
    evidence.overrides.length === 0 &&
    evidence.items === undefined &&
    evidence.values === undefined
  );
}

/** `Microsoft.Communication.CallStarted/startedBy/role` → `CallStarted.data.startedBy.role`. */
function pathOf(id: string, eventTypes: ModelContext['eventTypes']): string {
  const [root = '', ...steps] = id.split('/');
  const dataMember = eventTypes.get(root);
  return (dataMember === undefined ? [root, ...steps] : [lastPart(root), dataMember, ...steps]).join('.');
}
