import type { Result } from '../diagnostics/diagnostic.ts';
import { envelopeNamed } from '../envelopes/all.ts';
import { memberPath } from '../envelopes/discriminator.ts';
import type { Envelope } from '../envelopes/envelope.ts';
import { mergeAll } from '../evidence/merge-evidence.ts';
import type { EventEvidence } from '../model/evidence.ts';
import type { Schema } from '../model/schema.ts';
import type { EnvelopeSchema } from '../model/schema-set.ts';
import { ownValue } from '../text/records.ts';
import { type MemberModes, schemaOfMembers } from './object-schema.ts';
import { membersInOrder } from './positions.ts';
import { withStatedWrappers } from './stated/wrappers.ts';

/** The schema of what stands around the data of events, from all payloads that have this envelope. */
export function buildEnvelope(name: string, events: readonly EventEvidence[], modes: MemberModes): Result<EnvelopeSchema> {
  const evidence = mergeAll(events.map(({ payload }) => payload));
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
    value: withStatedWrappers(
      {
        name,
        typeName,
        description,
        discriminator,
        batch,
        dataMember,
        schema,
        stated: undefined,
        decisions: built.decisions,
        order,
      },
      events,
    ),
    diagnostics: built.diagnostics,
  };
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
