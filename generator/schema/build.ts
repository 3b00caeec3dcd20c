import { diagnostic } from '../diagnostics/catalog.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { envelopeNamed } from '../envelopes/all.ts';
import { memberPaths } from '../envelopes/discriminator.ts';
import { mergeAll, timesSeen } from '../evidence/merge-evidence.ts';
import type { EventEvidence, Evidence, StructureEvidence } from '../model/evidence.ts';
import type { Schema } from '../model/schema.ts';
import type { DocumentedName, EventSchema, Model, SchemaSet } from '../model/schema-set.ts';
import { lastPart, words } from '../text/case.ts';
import { cleanDescription } from '../text/description.ts';
import { buildEnvelope } from './build-envelope.ts';
import { documentedName, titleOf } from './documented-name.ts';
import { withoutEndless } from './endless.ts';
import { structureFinder } from './links.ts';
import { schemaOfValue } from './member-schema.ts';
import { type Cluster, type Clustering, clusterPositions } from './models.ts';
import { type MemberModes, schemaOfMembers } from './object-schema.ts';
import { findPositions, type PayloadPosition } from './positions.ts';
import { isPrepositionName } from './rules/shared-models.ts';
import { isShownRarely, varyingMembers } from './rules/varying.ts';

/** From the evidence of all events to the schemas of their data, of what is in it, and of the envelopes around it. */
export function buildSchemas(
  events: readonly EventEvidence[],
  structures: readonly StructureEvidence[],
  modes: MemberModes,
): Result<SchemaSet> {
  const dataRoots = events.map((event) => ({ id: event.type, evidence: event.data }));
  const structureRoots = structures.map(({ id, name, data }) => ({
    id,
    evidence: data,
    ...(events.length > 0 ? { name: memberName(name) } : {}),
  }));
  const findStructure = structureFinder(structures);
  const positions = findPositions([...dataRoots, ...structureRoots], (evidence, name) => {
    const found = findStructure(evidence, name);
    return found === undefined ? undefined : events.length + found;
  });
  const documented = new Map(
    structures.map(({ id, name, context, description }) => [id, documentedName(name, context, description)]),
  );
  const eventTypes = new Map(events.map((event) => [event.type, envelopeNamed(event.envelope).dataMember]));
  const clustering = clusterPositions(positions, discriminatorPositions(events));
  const context = { positions, clustering, modes, documented, eventTypes, varying: varyingMembers(bareData(events)) };
  const models = clustering.clusters.map((_, index) => buildModel(index, context));
  const finite = withoutEndless(
    models.map((model) => model.value),
    modes,
  );
  const envelopes = [...new Set(events.map((event) => event.envelope))].map((name) =>
    buildEnvelope(name, mergeAll(events.filter((event) => event.envelope === name).map((event) => event.payload)), modes),
  );
  return {
    value: {
      models: finite.value,
      envelopes: envelopes.map((envelope) => envelope.value),
      events: events.map(buildEvent),
    },
    diagnostics: [...models, finite, ...envelopes].flatMap((built) => built.diagnostics),
  };
}

/** What the payloads of events are that have no envelope around their data. */
function bareData(events: readonly EventEvidence[]): readonly Evidence[] {
  return events.flatMap(({ envelope, data }) => (envelopeNamed(envelope).dataMember === undefined ? [data] : []));
}

/** What a member would be called that holds a structure: `Line item` → `line_item`, in one form for all. */
function memberName(name: string): string {
  return words(name).join('_');
}

/** The objects within payloads on the way to the member that distinguishes events. */
function discriminatorPositions(events: readonly EventEvidence[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ type, envelope }) => {
      const { dataMember, discriminator } = envelopeNamed(envelope);
      const paths = dataMember === undefined ? memberPaths(discriminator) : [];
      return paths.flatMap((path) => path.slice(1).map((_, index) => [type, ...path.slice(0, index + 1)].join('/')));
    }),
  );
}

function buildEvent(event: EventEvidence): EventSchema {
  const { type, description, since, listed, envelope, examples, payload, borrowedFrom } = event;
  const { dataMember } = envelopeNamed(envelope);
  const data = dataMember === undefined ? undefined : payload.members.get(dataMember);
  const dataRequired =
    dataMember === undefined
      ? true
      : data === undefined
        ? examples.length === 0
        : data.observations.length === payload.kinds.object;
  return {
    type,
    description: cleanDescription(description),
    since,
    listed,
    envelope,
    data: type,
    dataRequired,
    examples,
    borrowedFrom,
  };
}

interface ModelContext {
  readonly positions: readonly PayloadPosition[];
  readonly clustering: Clustering;
  readonly modes: MemberModes;
  /** Members of payloads that come and go. */
  readonly varying: ReadonlySet<string>;
  /** The member that holds the data of each event; `undefined` where the payload is the data. */
  readonly eventTypes: ReadonlyMap<string, string | undefined>;
  /** The names of structures, by the ids of their roots. */
  readonly documented: ReadonlyMap<string, DocumentedName>;
}

function buildModel(
  index: number,
  { positions, clustering, modes, documented, eventTypes, varying }: ModelContext,
): Result<Model> {
  const cluster = clustering.clusters[index];
  const members = (cluster?.positions ?? []).flatMap((at) => positions[at] ?? []);
  const first = members[0];
  if (cluster === undefined || first === undefined) throw new Error('a cluster has at least one position');
  const named = members.find((position) => !isPrepositionName(position.name)) ?? first;
  const title = titleOf(cluster, members, documented);
  const isData = eventTypes.has(first.id);
  const idOf = (at: number): string | undefined =>
    positions[clustering.clusters[clustering.clusterOf[at] ?? -1]?.positions[0] ?? -1]?.id;
  const children = childrenOf(members);
  const modelAt = (step: string): string | undefined => idOf(children.get(step) ?? -1);
  const path = title?.name ?? pathOf(first.id, eventTypes);
  const isObject = cluster.evidence.kinds.object > 0 || cluster.evidence.members.size > 0;
  const isPayload = isData && eventTypes.get(first.id) === undefined;
  const comesAndGoes = isPayload && isShownRarely(cluster.evidence) ? { varying } : {};
  const built = isObject
    ? schemaOfMembers(cluster.evidence, { path, modes, modelAt, ...comesAndGoes })
    : isPayload && isNothingKnown(cluster.evidence)
      ? { schema: UNKNOWN_PAYLOAD, diagnostics: [], decisions: [] }
      : { ...schemaOfValue(cluster.evidence, { path, name: '', step: '', modelAt }), decisions: [] };
  const model: Model = {
    id: first.id,
    dataOf: isData ? first.id : undefined,
    documented: title,
    nameHint: named.name,
    parent: first.parent === undefined ? undefined : idOf(first.parent),
    schema: built.schema,
    evidence: cluster.evidence,
    positions: members.map((position) => position.id),
    decisions: built.decisions,
  };
  return { value: model, diagnostics: [...guessesOf(cluster, named, { positions, eventTypes }), ...built.diagnostics] };
}

/** What is reported of relations that were joined to a thing of another name. */
function guessesOf(
  { joined: relations }: Cluster,
  { name }: PayloadPosition,
  { positions, eventTypes }: Pick<ModelContext, 'positions' | 'eventTypes'>,
): Result<Model>['diagnostics'] {
  return relations.map(({ position, through }) => {
    const joined = positions[position];
    const parameters = { path: pathOf(joined?.id ?? '', eventTypes), model: name, through };
    return diagnostic('evidence/model-shared', parameters, joined?.evidence.observations[0]?.place);
  });
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
