import type { JsonSchema } from '../model/schema.ts';
import { isRecord } from '../text/records.ts';
import { KEYWORDS } from './keywords.ts';

/** A schema that stands in a keyword of another one, with the steps that lead to it. */
export interface NestedSchema<S> {
  readonly schema: S;
  readonly steps: readonly (string | number)[];
}

/** What stands where a keyword takes schemas; of a schema that nobody has checked it may be anything. */
export function schemasIn<S = unknown>(keyword: string, value: unknown): readonly NestedSchema<S>[] {
  switch (KEYWORDS.get(keyword)) {
    case 'schema':
      return [{ schema: value as S, steps: [keyword] }];
    case 'schemas':
      return Array.isArray(value) ? value.map((schema, index) => ({ schema, steps: [keyword, index] })) : [];
    case 'map of schemas':
      return isRecord(value)
        ? Object.entries(value).map(([name, schema]) => ({ schema: schema as S, steps: [keyword, name] }))
        : [];
    default:
      return [];
  }
}

/** The value of a keyword with every schema in it changed; any other value as it is. Members keep their names, `__proto__` too. */
export function mapSchemasIn<S extends JsonSchema>(keyword: string, value: unknown, change: (schema: S) => S): unknown {
  switch (KEYWORDS.get(keyword)) {
    case 'schema':
      return change(value as S);
    case 'schemas':
      return (value as readonly S[]).map(change);
    case 'map of schemas':
      return Object.fromEntries(Object.entries(value as Readonly<Record<string, S>>).map(([name, one]) => [name, change(one)]));
    default:
      return value;
  }
}
