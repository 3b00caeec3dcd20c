import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evidence, Kind } from '../model/evidence.ts';
import { kindsSeen, timesSeen } from '../model/merge-evidence.ts';
import type { Schema } from '../model/schema.ts';
import { singular } from '../text/case.ts';
import { type JsonValue, toValue } from '../text/json.ts';
import { mergedValues } from './positions.ts';
import { commonFormat } from './rules/formats.ts';
import { whyMap } from './rules/maps.ts';

/** What the schema of a value needs to know of its surroundings. */
export interface ValueContext {
  /** How messages call the value: `CallStarted.data.startedBy`. */
  readonly path: string;
  readonly name: string;
  /** The step that leads to the value from the object that holds it. */
  readonly step: string;
  /** The id of the model that stands at a step, if an object does. */
  readonly modelAt: (step: string) => string | undefined;
}

/** A schema, with the rules that gave it and what is to be reported. */
export interface Weighed {
  readonly schema: Schema;
  readonly rules: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The schema of a value from its evidence: its kind, never a literal; `null` only where it was seen; a format where
 * all concrete strings have it; `number`, as an example cannot show that a number is whole.
 */
export function schemaOfValue(evidence: Evidence, context: ValueContext): Weighed {
  const kinds = kindsSeen(evidence).filter((kind) => kind !== 'null');
  if (kinds.length === 0) return unknownValue(evidence, context);
  const parts = kinds.map((kind) => schemaOfKind(kind, evidence, context));
  const schema = allowNull(joinSchemas(parts.map((part) => part.schema)), evidence.kinds.null > 0);
  const place = evidence.sightings[0]?.place;
  const mixed =
    kinds.length > 1 ? [diagnostic('evidence/mixed-types', { path: context.path, types: kinds.join(' and ') }, place)] : [];
  return {
    schema: { ...schema, ...exampleOf(evidence) },
    rules: [...parts.flatMap((part) => part.rules), ...(evidence.kinds.null > 0 ? ['null/seen'] : [])],
    diagnostics: [...mixed, ...parts.flatMap((part) => part.diagnostics)],
  };
}

/** A schema that takes `null` as well. */
export function allowNull(schema: Schema, nullable: boolean): Schema {
  if (!nullable || schema === anything || Object.keys(schema).length === 0) return schema;
  if (schema.type !== undefined && schema.type !== 'object' && schema.type !== 'array') {
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
    return types.includes('null') ? schema : { ...schema, type: [...types, 'null'] };
  }
  const { examples, $comment, ...rest } = schema;
  const branches = rest.anyOf ?? [rest];
  if (branches.some((branch) => branch.type === 'null')) return schema;
  const kept = { ...(examples === undefined ? {} : { examples }), ...($comment === undefined ? {} : { $comment }) };
  return { anyOf: [...branches, { type: 'null' }], ...kept };
}

const anything: Schema = {};

function unknownValue(evidence: Evidence, { path }: ValueContext): Weighed {
  if (timesSeen(evidence) === 0) return { schema: anything, rules: ['type/never-shown'], diagnostics: [] };
  const found = diagnostic('evidence/only-null', { path }, evidence.sightings[0]?.place);
  return { schema: anything, rules: ['null/only'], diagnostics: [found] };
}

function schemaOfKind(kind: Exclude<Kind, 'null'> | Kind, evidence: Evidence, context: ValueContext): Weighed {
  switch (kind) {
    case 'object':
      return schemaOfObject(evidence, context);
    case 'array':
      return schemaOfArray(evidence, context);
    case 'string': {
      const format = commonFormat(evidence.strings);
      if (format !== undefined) return plain({ type: 'string', format }, `format/${format}`);
      return plain({ type: 'string' }, evidence.strings.concrete === 0 ? 'string/placeholder' : 'type/string');
    }
    default:
      return plain({ type: kind }, `type/${kind}`);
  }
}

function plain(schema: Schema, rule: string): Weighed {
  return { schema, rules: [rule], diagnostics: [] };
}

function schemaOfObject(evidence: Evidence, context: ValueContext): Weighed {
  const { path, name, step, modelAt } = context;
  const place = evidence.sightings[0]?.place;
  const map = whyMap(name, evidence);
  if (map !== undefined) {
    const values = schemaOfValue(mergedValues(evidence), {
      ...context,
      path: `${path}.*`,
      name: singular(name),
      step: `${step}{}`,
    });
    const { examples, ...additionalProperties } = values.schema;
    return {
      schema: { type: 'object', additionalProperties },
      rules: [map.rule],
      diagnostics: [diagnostic('evidence/map-guessed', { path, because: map.because }, place), ...values.diagnostics],
    };
  }
  const model = modelAt(step);
  if (model !== undefined) return plain({ $ref: `#/$defs/${model}` }, 'type/object');
  const found = diagnostic('evidence/empty', { path, what: 'an empty object' }, place);
  return { schema: { type: 'object', additionalProperties: anything }, rules: ['type/empty-object'], diagnostics: [found] };
}

function schemaOfArray(evidence: Evidence, context: ValueContext): Weighed {
  const { path, name, step } = context;
  if (evidence.items === undefined) {
    const found = diagnostic('evidence/empty', { path, what: 'an empty array' }, evidence.sightings[0]?.place);
    return { schema: { type: 'array', items: anything }, rules: ['type/empty-array'], diagnostics: [found] };
  }
  const items = schemaOfValue(evidence.items, { ...context, path: `${path}[]`, name: singular(name), step: `${step}[]` });
  const { examples, ...schema } = items.schema;
  return { schema: { type: 'array', items: schema }, rules: ['type/array', ...items.rules], diagnostics: items.diagnostics };
}

function joinSchemas(schemas: readonly Schema[]): Schema {
  const [only, ...others] = schemas;
  return only === undefined ? anything : others.length === 0 ? only : { anyOf: schemas };
}

/** The first value that the page shows, if it is a scalar; objects are documented by their members. */
function exampleOf(evidence: Evidence): { examples?: readonly JsonValue[] } {
  const value = evidence.sightings.find((sighting) => sighting.value.kind !== 'null')?.value;
  return value === undefined || value.kind === 'object' || value.kind === 'array' ? {} : { examples: [toValue(value)] };
}
