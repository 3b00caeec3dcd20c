import type { Result } from '../diagnostics/diagnostic.ts';
import { envelopeNamed } from '../envelopes/all.ts';
import { memberPath } from '../envelopes/discriminator.ts';
import type { Envelope } from '../envelopes/envelope.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Schema } from '../model/schema.ts';
import type { EnvelopeSchema } from '../model/schema-set.ts';
import { ownValue } from '../text/records.ts';
import { type MemberModes, schemaOfMembers } from './object-schema.ts';
import { membersInOrder } from './positions.ts';

/** The schema of what stands around the data of events, from all payloads that have this envelope. */
export function buildEnvelope(name: string, evidence: Evidence, modes: MemberModes): Result<EnvelopeSchema> {
  const envelope = envelopeNamed(name);
  const [typeMember] = memberPath(envelope.discriminator);
  const omitted = new Set([typeMember, envelope.dataMember].filter((member) => member !== undefined));
  if (envelope.dataMember === undefined) return { value: bareSchema(envelope), diagnostics: [] };
  const built = schemaOfMembers(evidence, {
    path: envelope.typeName,
    modes,
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
  const { typeName, description, discriminator, batch, dataMember } = envelope;
  return {
    value: { name, typeName, description, discriminator, batch, dataMember, schema, decisions: built.decisions, order },
    diagnostics: built.diagnostics,
  };
}

/** Where the payload is the data, there is nothing around it. */
function bareSchema({ name, typeName, description, discriminator, batch }: Envelope): EnvelopeSchema {
  return { name, typeName, description, discriminator, batch, dataMember: undefined, schema: {}, decisions: [], order: [] };
}

/** What the specification of an envelope says of a member besides its type, which the page decides. */
function documented(schema: Schema | undefined): Schema {
  return schema?.description === undefined ? {} : { description: schema.description };
}
