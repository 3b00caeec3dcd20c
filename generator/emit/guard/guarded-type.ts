import type { GuardNames } from '../../model/plan.ts';
import type { JsonSchema } from '../../model/schema.ts';

/** A type that gets all kinds of guards. */
export interface GuardedType {
  readonly typeName: string;
  readonly guards: GuardNames;
  /** How comments call a value of it. */
  readonly what: string;
  /** Its schema, whole in itself. */
  readonly jsonSchema: JsonSchema;
  /** The constant for the page that issues name. */
  readonly page: string;
}
