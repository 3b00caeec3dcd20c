import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Schema } from '../model/schema.ts';
import { commonFormat } from './rules/formats.ts';

/** A schema, with the rules that gave it and what is to be reported. */
export interface Weighed {
  readonly schema: Schema;
  readonly rules: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The schema of a string: the values that overrides or pages name, or the format that all concrete ones have. */
export function schemaOfString({ strings, stated, overrides }: Evidence): Weighed {
  const decided = overrides.find(({ values, format }) => values !== undefined || format !== undefined);
  if (decided?.values !== undefined) return plain({ type: 'string', 'x-known-values': decided.values }, 'override/values');
  if (decided?.format !== undefined) return plain({ type: 'string', format: decided.format }, 'override/format');
  const known = [...new Set(stated.flatMap((statement) => statement.knownValues))];
  const format = strings.concrete > 0 ? commonFormat(strings) : stated.find(({ type }) => type.format !== undefined)?.type.format;
  if (known.length > 0) return plain({ type: 'string', 'x-known-values': known }, 'string/known-values');
  if (format !== undefined) return plain({ type: 'string', format }, `format/${format}`);
  return plain({ type: 'string' }, strings.concrete === 0 && strings.placeholders > 0 ? 'string/placeholder' : 'type/string');
}

/** Numbers that pages name are known values where all that they name are numbers. */
export function schemaOfNumber(type: 'number' | 'integer', { stated }: Evidence): Weighed {
  const known = [...new Set(stated.flatMap((statement) => statement.knownValues))].map(Number);
  const isStated =
    known.length > 1 && known.every((value) => Number.isFinite(value) && (type === 'number' || Number.isInteger(value)));
  if (!isStated) return plain({ type }, `type/${type}`);
  const meanings = stated.find((statement) => statement.meanings !== undefined)?.meanings;
  const named = meanings === undefined ? {} : { 'x-known-meanings': meanings };
  return plain({ type, 'x-known-values': known, ...named }, 'number/known-values');
}

/** A schema that one rule gave, with nothing to report. */
export function plain(schema: Schema, rule: string): Weighed {
  return { schema, rules: [rule], diagnostics: [] };
}
