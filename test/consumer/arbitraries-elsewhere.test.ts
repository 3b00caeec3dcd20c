import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILERS, ConsumerProject, errorsIn, NODE } from './consumer-project.ts';

const GENERATED = 'generated/acs-calling';
const SCHEMAS = `${GENERATED}/json-schemas.ts`;

const TYPED = `
import fc from 'fast-check';
import * as namespace from 'fast-check';
import { arbitrary } from './generated/acs-calling/arbitraries.js';
import type { CallEndedEvent, CallStartedEvent } from './generated/acs-calling/index.js';

export const started: fc.Arbitrary<CallStartedEvent> = arbitrary(fc, 'Microsoft.Communication.CallStarted');
export const again: fc.Arbitrary<CallStartedEvent> = arbitrary(namespace, 'Microsoft.Communication.CallStarted');
export const ended: fc.Arbitrary<CallEndedEvent> = arbitrary(fc, 'Microsoft.Communication.CallStarted');
export const parked: unknown = arbitrary(fc, 'Microsoft.Communication.CallParked');
`;

describe.each(COMPILERS)('arbitraries.ts, TypeScript $version', (compiler) => {
  const project = new ConsumerProject();
  afterAll(() => project.remove());

  it('compiles where fast-check is not installed, and its declarations take care of that as well', async () => {
    expect(await project.compile(compiler, NODE, [GENERATED], 'dist')).toEqual({ exitCode: 0, output: '' });
    const declarations = readFileSync(join(project.root, 'dist', GENERATED, 'arbitraries.d.ts'), 'utf8');
    expect(declarations.match(/@ts-ignore/g)).toHaveLength(2);
  });

  it('gives arbitraries of the events where it is', async () => {
    project.install('fast-check');
    project.write('typed.ts', TYPED);
    const { output } = await project.compile(compiler, NODE, [GENERATED, 'typed.ts']);
    expect(errorsIn(output)).toEqual([
      { file: 'typed.ts', line: 9, code: 'TS2322' },
      { file: 'typed.ts', line: 10, code: 'TS2345' },
    ]);
  });
});

/** Everything that schemas of events may have, and models that hold themselves. */
const schema = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    day: { type: 'string', format: 'date' },
    from: { type: 'string', format: 'email' },
    page: { type: 'string', format: 'uri' },
    at: { type: 'string', format: 'date-time' },
    status: { type: 'string', 'x-known-values': ['open', 'closed'] },
    level: { enum: [1, 'two', null] },
    kind: { const: 'order' },
    total: { type: 'number' },
    count: { type: 'integer' },
    note: { type: ['string', 'null'] },
    owner: { anyOf: [{ $ref: '#/$defs/Person' }, { type: 'null' }] },
    tree: { $ref: '#/$defs/Node' },
    sizes: { type: 'object', additionalProperties: { type: 'array', items: { type: 'integer' } } },
    pair: { type: 'array', items: { type: 'boolean' }, minItems: 2, maxItems: 2 },
    closed: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
    anything: {},
  },
  required: ['id', 'tree', 'owner', 'sizes', 'pair', 'closed', 'notDescribed'],
  $defs: {
    Node: {
      type: 'object',
      properties: {
        children: { type: 'array', items: { $ref: '#/$defs/Node' } },
        byName: { type: 'object', additionalProperties: { $ref: '#/$defs/Node' } },
        parent: { $ref: '#/$defs/Node' },
        author: { $ref: '#/$defs/Person' },
      },
      required: ['children'],
    },
    Person: {
      type: 'object',
      properties: { name: { type: 'string' }, friend: { $ref: '#/$defs/Person' }, root: { $ref: '#/$defs/Node' } },
      required: ['name'],
    },
  },
};

const endless = {
  $ref: '#/$defs/Loop',
  $defs: { Loop: { type: 'object', properties: { next: { $ref: '#/$defs/Loop' } }, required: ['next'] } },
};

describe('arbitraries of other schemas', () => {
  const project = new ConsumerProject();
  let samples: readonly Readonly<Record<string, unknown>>[] = [];

  const use = async (json: unknown, code: string) => {
    const text = readFileSync(join(project.root, SCHEMAS), 'utf8');
    project.write(
      'dist/generated/acs-calling/json-schemas.js',
      `${text.replace(/: string =/g, ' =').replace(/(callStartedEventJson =\s*)'.*'/, (_, start) => `${start}${JSON.stringify(JSON.stringify(json))}`)}`,
    );
    project.write(
      'use.js',
      `import fc from 'fast-check';\nimport { arbitrary } from './dist/generated/acs-calling/arbitraries.js';\n${code}`,
    );
    return project.run(['use.js']);
  };

  beforeAll(async () => {
    project.install('fast-check');
    const compiler = COMPILERS.at(-1);
    if (compiler === undefined) throw new Error('there is no compiler');
    expect(await project.compile(compiler, NODE, [GENERATED], 'dist')).toEqual({ exitCode: 0, output: '' });
    const { output, exitCode } = await use(
      schema,
      "console.log(JSON.stringify(fc.sample(arbitrary(fc, 'Microsoft.Communication.CallStarted'), { seed: 1, numRuns: 1000 })));",
    );
    expect(exitCode, output.slice(0, 1000)).toBe(0);
    samples = JSON.parse(output);
  });
  afterAll(() => project.remove());

  it('are valid, as another validator sees it', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(samples).toHaveLength(1000);
    expect(samples.filter((sample) => !validate(sample))).toEqual([]);
  });

  it('mix known values with others', () => {
    const statuses = new Set(samples.map(({ status }) => status));
    expect([...statuses]).toEqual(expect.arrayContaining(['open', 'closed', undefined]));
    expect(statuses.size).toBeGreaterThan(3);
  });

  it('have every alternative', () => {
    expect(new Set(samples.map(({ level }) => level))).toEqual(new Set([1, 'two', null, undefined]));
    expect(new Set(samples.map(({ owner }) => owner === null))).toEqual(new Set([true, false]));
  });

  it('have optional members that are null, as they can all be with `--nullability lenient`', () => {
    expect(new Set(samples.map(({ note }) => (note === null ? 'null' : typeof note)))).toEqual(
      new Set(['null', 'string', 'undefined']),
    );
  });

  it('end where models hold themselves', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    const depths = samples.map(({ tree }) => depthOf(tree));
    expect(Math.max(...depths)).toBeGreaterThan(3);
    expect(Math.max(...depths)).toBeLessThan(12);
  });

  it('are refused where there is no end', async () => {
    const { output } = await use(
      endless,
      "try { arbitrary(fc, 'Microsoft.Communication.CallStarted'); } catch (error) { console.log(error.message); }",
    );
    expect(output).toBe('what holds itself everywhere has no end\n');
  });
});
