import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { envelopeNamed } from '../envelopes/all.ts';
import type { EventEvidence } from '../model/evidence.ts';
import { mergeAll } from '../model/merge-evidence.ts';
import type { Presence } from '../model/output.ts';
import type { Schema } from '../model/schema.ts';
import type { EnvelopeSchema, EventSchema, Model, SchemaSet } from '../model/schema-set.ts';
import { ownValue } from '../text/own.ts';
import { schemaOfValue } from './member-schema.ts';
import { type Clustering, clusterPositions } from './models.ts';
import { schemaOfMembers } from './object-schema.ts';
import { findPositions, membersInOrder, type Position } from './positions.ts';
import { isRelation } from './rules/shared-models.ts';

/** From the evidence of all events to the schemas of their data, of what is in it, and of the envelopes around it. */
export function buildSchemas(events: readonly EventEvidence[], presence: Presence): Result<SchemaSet> {
  const envelopeNames = [...new Set(events.map((event) => event.envelope))];
  const roots = [
    ...events.map((event) => ({ id: event.type, evidence: event.data })),
    ...envelopeNames.map((name) => ({
      id: name,
      evidence: mergeAll(events.filter((event) => event.envelope === name).map((event) => event.payload)),
    })),
  ];
  const positions = findPositions(roots.slice(0, events.length));
  const clustering = clusterPositions(positions);
  const models = clustering.clusters.map((_, index) => buildModel(index, positions, clustering, presence));
  const envelopes = roots.slice(events.length).map((root) => buildEnvelope(root.id, root.evidence, presence));
  return {
    value: {
      models: models.map((model) => model.value),
      envelopes: envelopes.map((envelope) => envelope.value),
      events: events.map(buildEvent),
    },
    diagnostics: [...models, ...envelopes].flatMap((built) => built.diagnostics),
  };
}

function buildEvent(event: EventEvidence): EventSchema {
  const { type, description, since, listed, envelope, examples, payload } = event;
  const data = payload.members.get(envelopeNamed(envelope).dataMember);
  const dataRequired = data === undefined ? examples.length === 0 : data.sightings.length === payload.kinds.object;
  return { type, description, since, listed, envelope, data: type, dataRequired, examples };
}

function buildModel(index: number, positions: readonly Position[], clustering: Clustering, presence: Presence): Result<Model> {
  const cluster = clustering.clusters[index];
  const members = (cluster?.positions ?? []).flatMap((at) => positions[at] ?? []);
  const first = members[0];
  if (cluster === undefined || first === undefined) throw new Error('a cluster has at least one position');
  const named = members.find((position) => !isRelation(position.name)) ?? first;
  const isRoot = first.parent === undefined;
  const idOf = (at: number): string | undefined =>
    positions[clustering.clusters[clustering.clusterOf[at] ?? -1]?.positions[0] ?? -1]?.id;
  const modelAt = (step: string): string | undefined => {
    const child = members.map((position) => position.children.get(step)).find((found) => found !== undefined);
    return child === undefined ? undefined : idOf(child);
  };
  const path = pathOf(first.id);
  const isObject = cluster.evidence.kinds.object > 0;
  const built = isObject
    ? schemaOfMembers(cluster.evidence, { path, presence, modelAt })
    : { ...schemaOfValue(cluster.evidence, { path, name: '', step: '', modelAt }), decisions: [] };
  const guesses: readonly Diagnostic[] = cluster.joined.map(({ position, through }) =>
    diagnostic(
      'evidence/model-shared',
      { path: pathOf(positions[position]?.id ?? ''), model: named.name, through },
      positions[position]?.evidence.sightings[0]?.place,
    ),
  );
  const model: Model = {
    id: first.id,
    dataOf: isRoot ? first.id : undefined,
    nameHint: named.name,
    parent: first.parent === undefined ? undefined : idOf(first.parent),
    schema: built.schema,
    evidence: cluster.evidence,
    positions: members.map((position) => position.id),
    decisions: built.decisions,
  };
  return { value: model, diagnostics: [...guesses, ...built.diagnostics] };
}

/** `Microsoft.Communication.CallStarted/startedBy/role` → `CallStarted.data.startedBy.role`. */
function pathOf(id: string): string {
  const [type = '', ...steps] = id.split('/');
  return [type.slice(type.lastIndexOf('.') + 1), 'data', ...steps].join('.');
}

function buildEnvelope(name: string, evidence: EventEvidence['payload'], presence: Presence): Result<EnvelopeSchema> {
  const envelope = envelopeNamed(name);
  const omitted = new Set([envelope.discriminator, envelope.dataMember]);
  const built = schemaOfMembers(evidence, {
    path: envelope.typeName,
    presence,
    modelAt: () => undefined,
    omit: (member) => omitted.has(member),
  });
  const shown = evidence.kinds.object > 0;
  const properties = Object.fromEntries(
    shown
      ? Object.entries(built.schema.properties ?? {}).map(([member, schema]) => [
          member,
          { ...documented(ownValue(envelope.members, member)), ...schema },
        ])
      : Object.entries(envelope.members),
  );
  const schema: Schema = {
    type: 'object',
    properties,
    required: shown ? (built.schema.required ?? []) : Object.keys(envelope.members),
  };
  const order = shown ? membersInOrder(evidence).map(([member]) => member) : [...Object.keys(properties), ...omitted];
  const { typeName, description, discriminator, dataMember } = envelope;
  return {
    value: { name, typeName, description, discriminator, dataMember, schema, decisions: built.decisions, order },
    diagnostics: built.diagnostics,
  };
}

/** What the specification of an envelope says of a member besides its type, which the page decides. */
function documented(schema: Schema | undefined): Schema {
  return schema?.description === undefined ? {} : { description: schema.description };
}
