import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { envelopeNamed } from '../envelopes/all.ts';
import { memberPaths, NO_DISCRIMINATOR } from '../envelopes/discriminator.ts';
import { noEvidence } from '../evidence/merge-evidence.ts';
import type { EventEvidence, Evidence, StructureEvidence } from '../model/evidence.ts';
import type { EventSchema, Model, SchemaSet, VariantsSchema } from '../model/schema-set.ts';
import { words } from '../text/case.ts';
import { cleanDescription } from '../text/description.ts';
import { groupBy } from '../text/groups.ts';
import { buildEnvelope } from './build-envelope.ts';
import { buildModel } from './build-model.ts';
import { withRelatives } from './clustering/relatives.ts';
import { documentedName } from './documented-name.ts';
import { withoutEndless } from './endless.ts';
import { structureFinder } from './links.ts';
import { clusterPositions } from './models.ts';
import type { MemberModes } from './object-schema.ts';
import { findPositions } from './positions.ts';
import { varyingMembers } from './rules/varying.ts';
import { withStated } from './stated/with-stated.ts';
import { besideVariants, unionId, variantModels } from './variant-models.ts';
import { type VariantRoot, variantRoots } from './variant-roots.ts';

/** From the evidence of all events to the schemas of their data, of what is in it, and of the envelopes around it. */
export function buildSchemas(
  events: readonly EventEvidence[],
  structures: readonly StructureEvidence[],
  modes: MemberModes,
): Result<SchemaSet> {
  const variants = events.flatMap(variantRoots);
  const models = buildModels({ events, structures, variants }, modes);
  const finite = withoutEndless(
    models.map((model) => model.value),
    modes,
  );
  const known = { models: withRelatives(finite.value), events, structures, variants };
  const stated = withStated(known, modes.specifications);
  const envelopes = [...new Set(events.map((event) => event.envelope))].map((name) =>
    buildEnvelope(
      name,
      events.filter((event) => event.envelope === name),
      modes,
    ),
  );
  const byEvent = groupBy(variants, ({ of }) => of.event);
  return {
    value: {
      models: stated.value,
      envelopes: envelopes.map((envelope) => envelope.value),
      events: events.map((event) => buildEvent(event, byEvent.get(event.type) ?? [])),
    },
    diagnostics: [
      ...[...withoutStated(models, stated.value), finite, stated, ...envelopes].flatMap((built) => built.diagnostics),
      ...events.flatMap(notShown),
    ],
  };
}

/** What pages leave open of a thing that a specification states is not open. */
function withoutStated(models: readonly Result<Model>[], now: readonly Model[]): readonly Result<Model>[] {
  const left = new Set(now.filter(({ stated }) => stated === undefined).map(({ id }) => id));
  return models.filter(({ value }) => left.has(value.id));
}

/** The variants of an event that no example shows, where some are shown. */
function notShown({ type, variants, examples, stated = [] }: EventEvidence): readonly Diagnostic[] {
  if (variants === undefined || examples.length === 0 || stated.length > 0) return [];
  const missing = variants.named.filter(({ shown }) => shown.kinds.object === 0);
  return missing.map(({ value, listed }) => diagnostic('event/variant-not-shown', { type, value }, listed));
}

interface Documented {
  readonly events: readonly EventEvidence[];
  readonly structures: readonly StructureEvidence[];
  readonly variants: readonly VariantRoot[];
}

function buildModels({ events, structures, variants }: Documented, modes: MemberModes): readonly Result<Model>[] {
  const roots = [
    ...events.map((event) => ({ id: event.type, evidence: besideVariants(event) })),
    ...structures.map(({ id, key, name, data }) => {
      return { id, key, evidence: data, ...(events.length > 0 ? { name: memberName(name) } : {}) };
    }),
    ...variants.map(({ id, own }) => ({ id, evidence: own })),
    ...events.flatMap((event) =>
      event.variants?.holder === undefined ? [] : [{ id: unionId(event.type, event.variants.holder), evidence: noEvidence }],
    ),
  ];
  const findStructure = structureFinder(structures);
  const positions = findPositions(roots, (evidence, name) => {
    const found = findStructure(evidence, name);
    return found === undefined ? undefined : { ...found, index: events.length + found.index };
  });
  const dataMembers = new Map(events.map(({ type, envelope }) => [type, envelopeNamed(envelope).dataMember]));
  const ofVariants = variants.map(({ id, of }) => [id, of.holder ?? dataMembers.get(of.event)] as const);
  const held = events.flatMap((event) =>
    event.variants?.holder === undefined ? [] : [[event.type, event.variants.holder] as const],
  );
  const clustering = clusterPositions(positions, discriminatorPositions(events, variants));
  const context = {
    ...{ positions, clustering, modes },
    varying: varyingMembers(bareData(events)),
    documented: new Map(structures.map((structure) => [structure.id, documentedName(structure)])),
    eventTypes: new Map([...dataMembers, ...ofVariants]),
    heldBy: new Map(held),
    ...variantModels(events, variants, { positions, clusterOf: clustering.clusterOf }),
  };
  return withoutRepeated(clustering.clusters.map((_, index) => buildModel(index, context)));
}

/** What is reported of a structure is not reported again of a part of it. */
function withoutRepeated(models: readonly Result<Model>[]): readonly Result<Model>[] {
  const keyOf = ({ code, place }: Diagnostic): string => JSON.stringify([code, place?.file.name, place?.span.start]);
  const reported = new Map(models.map(({ value, diagnostics }) => [value.id, diagnostics]));
  return models.map(({ value, diagnostics }) => {
    if (value.partOf === undefined) return { value, diagnostics };
    const known = new Set((reported.get(value.partOf.id) ?? []).map(keyOf));
    return { value, diagnostics: diagnostics.filter((found) => !known.has(keyOf(found))) };
  });
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
function discriminatorPositions(events: readonly EventEvidence[], variants: readonly VariantRoot[]): ReadonlySet<string> {
  const envelopes = new Map(events.map(({ type, envelope }) => [type, envelopeNamed(envelope)]));
  const roots = [
    ...events.map(({ type }) => ({ id: type, event: type })),
    ...variants.flatMap(({ id, of }) => (of.holder === undefined ? [{ id, event: of.event }] : [])),
  ];
  return new Set(
    roots.flatMap(({ id, event }) => {
      const { dataMember, discriminator } = envelopes.get(event) ?? { dataMember: '', discriminator: NO_DISCRIMINATOR };
      const paths = dataMember === undefined ? memberPaths(discriminator) : [];
      return paths.flatMap((path) => path.slice(1).map((_, index) => [id, ...path.slice(0, index + 1)].join('/')));
    }),
  );
}

function buildEvent(event: EventEvidence, roots: readonly VariantRoot[]): EventSchema {
  const { type, description, since, listed, envelope, examples, payload, borrowedFrom, stated = [] } = event;
  const wrapper = stated.find((one) => one.wrapper !== undefined)?.wrapper;
  const { dataMember } = envelopeNamed(envelope);
  const data = dataMember === undefined ? undefined : payload.members.get(dataMember);
  const dataRequired =
    dataMember === undefined
      ? true
      : (wrapper?.isDataRequired ??
        (data === undefined ? examples.length === 0 : data.observations.length === payload.kinds.object));
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
    variants: variantsSchema(event, roots),
  };
}

/** The variants of an event with the ids of their models. */
function variantsSchema({ variants }: EventEvidence, roots: readonly VariantRoot[]): VariantsSchema | undefined {
  if (variants === undefined) return undefined;
  const { holder, member, named } = variants;
  return {
    holder,
    member,
    named: named.map(({ value, description, listed, examples }, index) => {
      return { value, description, listed, examples, data: roots[index]?.id ?? '' };
    }),
    other: roots.at(-1)?.id ?? '',
  };
}
