import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { kindsSeen, timesSeen } from '../evidence/merge-evidence.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Schema, SchemaType } from '../model/schema.ts';
import { singular } from '../text/case.ts';
import { cleanDescription } from '../text/description.ts';
import { fitNumber, type JsonValue, toValue } from '../text/json/node.ts';
import { contradiction, contradictoryTables } from './contradictions.ts';
import { mergedValues } from './positions.ts';
import { decideKinds } from './rules/kinds.ts';
import { whyMap } from './rules/maps.ts';
import { plain, schemaOfNumber, schemaOfString, type Weighed } from './scalar-schema.ts';

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

/**
 * The schema of a value from its evidence: its kind, never a literal; `null` only where it was seen; a format where
 * all concrete strings have it; `number`, as an example cannot show that a number is whole.
 */
export function schemaOfValue(evidence: Evidence, context: ValueContext): Weighed {
  const { kinds: told, nullable, rule, contradicted } = decideKinds(evidence);
  const kinds = told.length > 0 ? told : kindsOfInside(evidence, context);
  if (kinds.length === 0) return unknownValue(evidence, context);
  const parts = kinds.map((kind) => schemaOfKind(kind, evidence, context));
  const schema = allowNull(joinSchemas(parts.map((part) => part.schema)), nullable);
  const place = evidence.observations[0]?.place;
  const seen = kindsSeen(evidence).filter((kind) => kind !== 'null');
  const mixed =
    seen.length > 1
      ? [diagnostic('evidence/mixed-types', { path: context.path, types: seen.join(' and ') }, place, otherKind(evidence))]
      : [];
  return {
    schema: { ...schema, ...descriptionOf(evidence), ...exampleOf(evidence, kinds) },
    rules: [
      ...(rule === undefined ? [] : [rule]),
      ...parts.flatMap((part) => part.rules),
      ...(nullable ? ['null/seen-or-stated'] : []),
    ],
    diagnostics: [
      ...mixed,
      ...contradiction(evidence, context.path, contradicted),
      ...contradictoryTables(evidence, context.path),
      ...parts.flatMap((part) => part.diagnostics),
    ],
  };
}

/** What a value is of which only what is in it is known. */
function kindsOfInside({ items }: Evidence, { modelAt, step }: ValueContext): readonly SchemaType[] {
  if (modelAt(step) !== undefined) return ['object'];
  return items === undefined ? [] : ['array'];
}

/** Where the first value of another kind stands than the first of all. */
function otherKind({ observations: [first, ...others] }: Evidence): Diagnostic['related'] {
  const other = others.find(({ value }) => value.kind !== first?.value.kind && value.kind !== 'null');
  return other === undefined ? [] : [{ label: `${other.value.kind} here`, place: other.place }];
}

function descriptionOf({ stated }: Evidence): { description?: string } {
  for (const statement of stated) {
    const description = cleanDescription(statement.description);
    if (description !== undefined) return { description };
  }
  return {};
}

/** A schema that takes `null` as well. */
export function allowNull(schema: Schema, nullable: boolean): Schema {
  if (!nullable || schema === anything || Object.keys(schema).length === 0) return schema;
  if (schema.type !== undefined && schema.type !== 'object' && schema.type !== 'array') {
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
    return types.includes('null') ? schema : { ...schema, type: [...types, 'null'] };
  }
  const { examples, $comment, description, ...rest } = schema;
  const branches = rest.anyOf ?? [rest];
  if (branches.some((branch) => branch.type === 'null')) return schema;
  const kept = Object.fromEntries(Object.entries({ description, examples, $comment }).filter(([, value]) => value !== undefined));
  return { anyOf: [...branches, { type: 'null' }], ...kept };
}

const anything: Schema = {};

function unknownValue(evidence: Evidence, { path }: ValueContext): Weighed {
  if (timesSeen(evidence) === 0) return { schema: anything, rules: ['type/never-shown'], diagnostics: [] };
  const place = evidence.observations[0]?.place ?? evidence.stated[0]?.place;
  if (evidence.kinds.type > 0)
    return { schema: anything, rules: ['type/left-out'], diagnostics: [diagnostic('evidence/left-out', { path }, place)] };
  const found = diagnostic('evidence/only-null', { path }, place);
  return { schema: anything, rules: ['null/only'], diagnostics: [found] };
}

function schemaOfKind(kind: SchemaType, evidence: Evidence, context: ValueContext): Weighed {
  switch (kind) {
    case 'object':
      return schemaOfObject(evidence, context);
    case 'array':
      return schemaOfArray(evidence, context);
    case 'string':
      return schemaOfString(evidence);
    case 'number':
    case 'integer':
      return schemaOfNumber(kind, evidence);
    default:
      return plain({ type: kind }, `type/${kind}`);
  }
}

function schemaOfObject(evidence: Evidence, context: ValueContext): Weighed {
  const { path, name, step, modelAt } = context;
  const place = evidence.observations[0]?.place;
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
      diagnostics: [
        ...(map.rule === 'map/table' || map.rule === 'override/map'
          ? []
          : [diagnostic('evidence/map-guessed', { path, because: map.because }, place)]),
        ...values.diagnostics,
      ],
    };
  }
  const model = modelAt(step);
  if (model !== undefined) return plain({ $ref: `#/$defs/${model}` }, 'type/object');
  const found = notDescribed(evidence, path, 'object');
  return { schema: { type: 'object', additionalProperties: anything }, rules: ['type/empty-object'], diagnostics: [found] };
}

function schemaOfArray(evidence: Evidence, context: ValueContext): Weighed {
  const { path, name, step } = context;
  if (evidence.items === undefined) {
    const found = notDescribed(evidence, path, 'array');
    return { schema: { type: 'array', items: anything }, rules: ['type/empty-array'], diagnostics: [found] };
  }
  const items = schemaOfValue(evidence.items, { ...context, path: `${path}[]`, name: singular(name), step: `${step}[]` });
  const { examples, ...schema } = items.schema;
  return { schema: { type: 'array', items: schema }, rules: ['type/array', ...items.rules], diagnostics: items.diagnostics };
}

/** An object or array of which only its kind is known. */
function notDescribed({ observations, stated }: Evidence, path: string, what: string): Diagnostic {
  const [seen] = observations;
  return seen === undefined
    ? diagnostic('evidence/not-described', { path, what }, stated[0]?.place)
    : diagnostic('evidence/empty', { path, what: `an empty ${what}` }, seen.place);
}

function joinSchemas(schemas: readonly Schema[]): Schema {
  const [only, ...others] = schemas;
  return only === undefined ? anything : others.length === 0 ? only : { anyOf: schemas };
}

/** The first value that the page shows, if it is a scalar of one of the kinds; objects are documented by their members. */
function exampleOf({ observations }: Evidence, kinds: readonly SchemaType[]): { examples?: readonly JsonValue[] } {
  const value = observations.find((observation) => observation.value.kind !== 'null')?.value;
  if (value === undefined || value.kind === 'object' || value.kind === 'array') return {};
  return { examples: [fitNumber(toValue(value), kinds)] };
}
