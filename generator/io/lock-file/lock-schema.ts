import type { FileSchema } from '../../text/json/file-schema.ts';

const TEXTS: FileSchema = { type: 'array', items: { type: 'string' } };
const COUNT: FileSchema = { type: 'integer', minimum: 0 };
const NAMES: FileSchema = { type: 'object', additionalProperties: { type: 'string' } };
const COUNTS: FileSchema = { type: 'object', additionalProperties: COUNT };

/** A path of a file: the system takes none with a NUL in it, and no terminal shows one with line breaks. */
export const FILE_PATH = '^\\P{Cc}+$';
const PATHS: FileSchema = { pattern: FILE_PATH };

/** Catalogs have names that make folders, as the config demands. */
const CATALOG_NAME = '^[a-z0-9][a-z0-9-]*$';

/** What a lock file holds: `Lock` as a schema. */
export const LOCK_SCHEMA: FileSchema = {
  type: 'object',
  required: ['lockVersion', 'generator', 'request', 'inputs', 'folders', 'jobs', 'findings'],
  properties: {
    lockVersion: { enum: [1] },
    generator: { type: 'string' },
    request: TEXTS,
    inputs: { type: 'object', propertyNames: PATHS, additionalProperties: { type: 'string' } },
    folders: { type: 'object', propertyNames: PATHS, additionalProperties: TEXTS },
    jobs: { type: 'object', additionalProperties: { $ref: '#/$defs/job' } },
    names: { type: 'object', additionalProperties: { $ref: '#/$defs/names' } },
    sources: { type: 'object', propertyNames: { pattern: CATALOG_NAME }, additionalProperties: { $ref: '#/$defs/catalog' } },
    findings: { type: 'object', required: ['warnings', 'guesses'], properties: { warnings: COUNT, guesses: COUNT } },
  },
  $defs: {
    job: {
      type: 'object',
      required: ['events', 'outputs'],
      properties: { events: TEXTS, coverage: { $ref: '#/$defs/coverage' }, outputs: { $ref: '#/$defs/outputs' } },
    },
    names: { type: 'object', required: ['events', 'models'], properties: { events: NAMES, models: NAMES } },
    coverage: {
      type: 'object',
      required: ['events', 'structures'],
      properties: {
        events: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            required: ['examples', 'members'],
            properties: { examples: COUNT, members: COUNT },
          },
        },
        structures: COUNTS,
      },
    },
    outputs: {
      type: 'object',
      propertyNames: PATHS,
      additionalProperties: {
        type: 'object',
        required: ['hash', 'owner'],
        properties: { hash: { type: 'string' }, owner: { enum: ['generator', 'user'] } },
      },
    },
    catalog: { type: 'object', additionalProperties: { $ref: '#/$defs/source' } },
    source: {
      type: 'object',
      required: ['pages'],
      properties: {
        revision: { type: 'string' },
        pages: { type: 'object', propertyNames: PATHS, additionalProperties: { $ref: '#/$defs/page' } },
      },
    },
    page: {
      type: 'object',
      required: ['from', 'hash'],
      properties: {
        from: { type: 'string' },
        served: { type: 'string' },
        hash: { type: 'string' },
        tag: { type: 'string' },
        modified: { type: 'string' },
      },
    },
  },
};
