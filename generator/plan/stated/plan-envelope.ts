import type { PlannedEnvelope } from '../../model/plan.ts';
import type { EnvelopeSchema } from '../../model/schema-set.ts';
import { typeSchemaOf } from '../type-schema.ts';

/** An envelope as it is printed and asserted, with the order of all members of its events. */
interface EnvelopeInOrder {
  readonly envelope: PlannedEnvelope;
  readonly order: readonly string[];
}

/** An envelope with what guards assert of it; where a specification states that, its type has as much of it as types can say. */
export function planEnvelope({ order, stated, ...envelope }: EnvelopeSchema): EnvelopeInOrder {
  const schema = stated === undefined ? envelope.schema : typeSchemaOf(stated, envelope.typeName).schema;
  return { envelope: { ...envelope, schema, guardSchema: stated ?? envelope.schema }, order };
}
