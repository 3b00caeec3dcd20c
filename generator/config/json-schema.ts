import { namesAt, OPTION_NAMES, optionSpec } from '../options/lookup.ts';
import type { OptionSpec } from '../options/spec.ts';

/** A JSON Schema as plain data. */
type JsonSchemaData = Readonly<Record<string, unknown>>;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/**
 * The JSON Schema of `holotype.config.json`, by which editors complete it: what `checkConfig` accepts, from the same table of
 * options. In draft-07, as that is what editors understand.
 */
export function configJsonSchema(): JsonSchemaData {
  return {
    $schema: DRAFT,
    title: 'The config of Holotype',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      catalogs: {
        description: 'The catalogs to generate, by name.',
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^[a-z0-9][a-z0-9-]*$' },
        additionalProperties: { $ref: '#/definitions/catalog' },
      },
      ...optionsAt('project'),
    },
    required: ['catalogs'],
    additionalProperties: false,
    definitions: {
      catalog: {
        description: 'A set of pages and its output. Paths are relative to the config file.',
        ...objectOf({ ...optionsAt('catalog'), guards: objectOf(optionsAt('guards')), limits: objectOf(optionsAt('limits')) }),
      },
    },
  };
}

/**
 * The JSON Schema of `overrides.json`, by which editors complete it.
 * @param keys the properties of an override, by which it is checked.
 */
export function overridesJsonSchema(keys: JsonSchemaData): JsonSchemaData {
  const properties = Object.entries(keys).map(([name, schema]) => {
    const description = OVERRIDE_KEYS[name] ?? '';
    return [name, { ...Object(schema), description, ...(name === 'reason' ? { pattern: '\\S' } : {}) }];
  });
  return {
    $schema: DRAFT,
    title: 'Decisions that take precedence over the pages',
    type: 'object',
    properties: { $schema: { type: 'string' } },
    additionalProperties: {
      description: 'What is decided at a path such as OrderPaid.data.amount.',
      ...objectOf(Object.fromEntries(properties)),
      required: ['reason'],
    },
  };
}

/** What the properties of an override are for; `docs/config.md` says the same. */
const OVERRIDE_KEYS: Readonly<Record<string, string>> = {
  optional: 'Whether the property may be missing.',
  type: 'Its type, as a table would name it, such as integer.',
  map: 'Whether the object is a map.',
  values: 'Known values of a string.',
  format: 'The format of a string.',
  name: 'The name of the generated type.',
  reason: 'Why; required.',
};

function objectOf(properties: JsonSchemaData): JsonSchemaData {
  return { type: 'object', properties, additionalProperties: false };
}

function optionsAt(place: NonNullable<OptionSpec['config']>): JsonSchemaData {
  const names = OPTION_NAMES.filter((name) => namesAt(place).some((one) => one === name));
  return Object.fromEntries(names.map((name) => [name, optionSchema(optionSpec(name))]));
}

function optionSchema(spec: OptionSpec): JsonSchemaData {
  const { help, default: usual } = spec;
  return {
    description: `${help.charAt(0).toUpperCase()}${help.slice(1)}.`,
    ...valueSchema(spec),
    ...(usual === undefined ? {} : { default: usual }),
  };
}

function valueSchema({ takes, choices, matches, highest }: OptionSpec): JsonSchemaData {
  const pattern = matches === undefined ? {} : { pattern: withoutFlags(matches) };
  const text = choices === undefined ? { type: 'string', minLength: 1, ...pattern } : { enum: choices };
  const list = { type: 'array', items: text };
  if (takes === 'number') return { type: 'integer', minimum: 1, ...(highest === undefined ? {} : { maximum: highest }) };
  return takes === 'list' ? list : takes === 'text or list' ? { anyOf: [text, list] } : text;
}

/** A pattern of JSON Schema has no flags: letters of both cases stand in it. */
function withoutFlags({ source, flags }: RegExp): string {
  return flags.includes('i') ? source.replaceAll('a-z', 'a-zA-Z') : source;
}
