import type { Result } from '../diagnostics/diagnostic.ts';
import { envelopeNamed } from '../envelopes/all.ts';
import { memberPath } from '../envelopes/discriminator.ts';
import type { Envelope } from '../envelopes/envelope.ts';
import { mergeAll } from '../evidence/merge-evidence.ts';
import type { EventEvidence, Evidence } from '../model/evidence.ts';
import type { Schema } from '../model/schema.ts';
import type { EnvelopeSchema } from '../model/schema-set.ts';
import { ownValue } from '../text/records.ts';
import { type MemberModes, schemaOfMembers } from './object-schema.ts';
import { membersInOrder } from './positions.ts';
import { withStatedWrappers } from './stated/wrappers.ts';

/** The schema of what stands around the data of events, from all payloads that have this envelope. */
export function buildEnvelope(name: string, events: readonly EventEvidence[], modes: MemberModes): Result<EnvelopeSchema> {
  const envelope = envelopeNamed(name);
  if (envelope.dataMember === undefined) return { value: bareSchema(envelope), diagnostics: [] };
  const built = buildAround(envelope, mergeAll(events.map(({ payload }) => payload)), modes);
  return { value: withStatedWrappers(built.value, events), diagnostics: built.diagnostics };
}

/** What examples and tables say of the members around the data; where they say nothing, what the specification of the envelope does. */
function buildAround(envelope: Envelope, evidence: Evidence, modes: MemberModes): Result<EnvelopeSchema> {
  const { name, typeName, description, discriminator, batch, dataMember, members } = envelope;
  const omitted = new Set([memberPath(discriminator)[0], dataMember].filter((member) => member !== undefined));
  const built = schemaOfMembers(evidence, {
    path: typeName,
    modes,
    modelAt: () => undefined,
    omit: (member) => omitted.has(member),
  });
  const isShown = evidence.kinds.object > 0;
  const found = Object.entries(built.schema.properties ?? {});
  const properties = isShown
    ? Object.fromEntries(found.map(([member, schema]) => [member, { ...documented(ownValue(members, member)), ...schema }]))
    : members;
  const required = isShown ? (built.schema.required ?? []) : Object.keys(members);
  const order = isShown ? membersInOrder(evidence).map(([member]) => member) : [...Object.keys(properties), ...omitted];
  const schema: Schema = { type: 'object', properties, required };
  const around = { schema, stated: undefined, decisions: built.decisions, order };
  return { value: { name, typeName, description, discriminator, batch, dataMember, ...around }, diagnostics: built.diagnostics };
}

const NOTHING_AROUND = { schema: {}, stated: undefined, decisions: [], order: [] };

/** Where the payload is the data, there is nothing around it. */
function bareSchema({ name, typeName, description, discriminator, batch }: Envelope): EnvelopeSchema {
  return { name, typeName, description, discriminator, batch, dataMember: undefined, ...NOTHING_AROUND };
}

/** What the specification of an envelope says of a member besides its type, which the page decides. */
function documented(schema: Schema | undefined): Schema {
  return schema?.description === undefined ? {} : { description: schema.description };
}
