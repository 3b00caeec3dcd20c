import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import asyncApiSpecs from '@asyncapi/specs';
import * as eventCatalog from '@eventcatalog/sdk';
import { validate } from '@readme/openapi-parser';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generate, type OutputFile, type Page } from '../../generator/index.ts';
import { SCHEMES } from '../../generator/options/choices.ts';
import { isRecord } from '../../generator/text/records.ts';
import { isAlive } from '../safety/live-mdx.ts';
import { documentedPages } from './documented-pages.ts';

/*
 * What is printed for other tools is what these tools take, for every page that there is: their own schemas and readers are
 * asked, and the examples in it are valid as its own schemas say.
 */

type Content = Readonly<
  Record<string, { readonly schema: object; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
>;

interface OpenApi {
  readonly webhooks: Readonly<Record<string, { readonly post: { readonly requestBody: { readonly content: Content } } }>>;
  readonly components: { readonly schemas: object };
}

interface AsyncApi {
  readonly components: {
    readonly messages: Readonly<
      Record<
        string,
        {
          readonly payload: object;
          readonly headers?: object;
          readonly examples?: readonly { payload: unknown; headers?: object }[];
        }
      >
    >;
    readonly schemas: object;
  };
}

/** But one page with half a character in a name, which Ajv cannot compile. */
const pages = new Map([...documentedPages()].filter(([, set]) => set.every(({ text }) => !/\\ud[89ab]/i.test(text))));
const printed = new Map<string, readonly OutputFile[]>();

async function print(set: readonly Page[], schemes: boolean): Promise<readonly OutputFile[]> {
  const { files } = await generate(set, {
    outputs: ['openapi', 'asyncapi', 'eventcatalog'],
    ...(schemes ? { schemes: SCHEMES } : {}),
  });
  return files;
}

function fileIn(files: readonly OutputFile[], path: string): unknown {
  return parse(files.find((file) => file.path === path)?.text ?? '');
}

beforeAll(async () => {
  for (const [name, set] of pages) {
    const files = await print(set, name.length % 2 === 0);
    if (files.some(({ path }) => path === 'openapi.yaml')) printed.set(name, files);
  }
}, 300_000);

it('comes of many pages', () => {
  expect(printed.size).toBeGreaterThan(90);
});

describe('openapi.yaml', () => {
  it('is what the parser of ReadMe takes for OpenAPI 3.1, without an error', async () => {
    const wrong: string[] = [];
    for (const [name, files] of printed) {
      const found = await validate(fileIn(files, 'openapi.yaml') as never);
      if (!found.valid) wrong.push(`${name}: ${found.errors.map(({ message }) => message).join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has examples that are valid as its schemas say', () => {
    const wrong = [...printed].flatMap(([name, files]) => {
      const document = fileIn(files, 'openapi.yaml') as OpenApi;
      const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'it');
      return Object.entries(document.webhooks).flatMap(([type, { post }]) =>
        Object.entries(post.requestBody.content).flatMap(([content, { examples = {} }]) => {
          const pointer = ['webhooks', type, 'post', 'requestBody', 'content', content, 'schema'].map(escaped).join('/');
          const isValid = ajv.compile({ $ref: `it#/${pointer}` });
          return Object.values(examples).flatMap(({ value }) =>
            isValid(value) ? [] : [`${name}: ${type} ${errorsOf(isValid)}`],
          );
        }),
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('asyncapi.yaml', () => {
  const isAsyncApi = asyncApiValidator();

  it('is what the JSON Schema of AsyncAPI 3.1 takes, without an error', () => {
    const wrong = [...printed].flatMap(([name, files]) =>
      isAsyncApi(fileIn(files, 'asyncapi.yaml')) ? [] : [`${name}: ${errorsOf(isAsyncApi)}`],
    );
    expect(wrong).toEqual([]);
  });

  it('is not taken with a part missing or unknown', () => {
    const [files = []] = printed.values();
    const { channels, ...others } = fileIn(files, 'asyncapi.yaml') as { readonly channels: object };
    expect(isAsyncApi({ ...others, channels: { deliveries: { ...channels, unknown: 1 } } })).toBe(false);
    expect(isAsyncApi({ ...others, info: {} })).toBe(false);
  });

  it('has examples that are valid as its schemas say', () => {
    const wrong = [...printed].flatMap(([name, files]) => {
      const document = fileIn(files, 'asyncapi.yaml') as AsyncApi;
      const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(document, 'it');
      return Object.entries(document.components.messages).flatMap(([key, { examples = [], headers }]) => {
        const isPayload = ajv.compile({ $ref: `it#/components/messages/${key}/payload` });
        const isHeaders = headers === undefined ? undefined : ajv.compile(namedOnly(headers));
        return examples.flatMap(({ payload, headers: given = {} }) => [
          ...(isPayload(payload) ? [] : [`${name}: ${key} ${errorsOf(isPayload)}`]),
          ...(isHeaders === undefined || isHeaders(given) ? [] : [`${name}: ${key} ${errorsOf(isHeaders)}`]),
        ]);
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('eventcatalog', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'holotype-eventcatalog-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Writes a catalog, for the kit to read it. */
  function write(files: readonly OutputFile[], to: string): string {
    const root = path.join(folder, to);
    for (const { path: name, text } of files.filter((file) => file.path.startsWith('eventcatalog/'))) {
      const file = path.join(root, name.slice('eventcatalog/'.length));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return root;
  }

  it('is what the kit of EventCatalog reads: every event, with its schema', async () => {
    const wrong: string[] = [];
    for (const [index, [name, files]] of [...printed].entries()) {
      const root = write(files, String(index));
      const { getEvents, getSchemaForMessage } = openCatalog(root);
      const events = (await getEvents()) ?? [];
      const documented = files.filter((file) => file.path.endsWith('/index.mdx'));
      if (events.length !== documented.length) wrong.push(`${name}: ${events.length} of ${documented.length} events`);
      for (const { id, version, schemaPath } of events) {
        const schema = await getSchemaForMessage(id, version);
        if (schemaPath !== 'schema.json' || !isRecord(JSON.parse(schema?.schema ?? 'null'))) wrong.push(`${name}: ${id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has the words of the page, the date of its version and what changed', async () => {
    const root = write(printed.get('schemas/acs-calling/docs') ?? [], 'calling');
    const { getEvent, getChangelog } = openCatalog(root);
    expect(await getEvent('CallStarted')).toEqual({
      id: 'CallStarted',
      name: 'Microsoft.Communication.CallStarted',
      version: '2025-01-22',
      summary: 'A call has begun.',
      schemaPath: 'schema.json',
      markdown: expect.stringContaining('A call has begun.'),
    });
    const changes = await getChangelog('CallStarted');
    expect(changes?.createdAt).toEqual(new Date('2025-01-22'));
    expect(changes?.markdown).toContain('the event `Microsoft.Communication.CallStarted` was added.');
  });

  it('has examples that are valid as its schemas say', () => {
    const wrong = [...printed].flatMap(([name, files]) => {
      const texts = new Map(files.map((file) => [file.path, file.text]));
      return [...texts].flatMap(([file, text]) => {
        if (!file.includes('/examples/')) return [];
        const schema = JSON.parse(texts.get(file.replace(/examples\/.*/, 'schema.json')) ?? '{}');
        const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
        return isValid(JSON.parse(text)) ? [] : [`${name}: ${file} ${errorsOf(isValid)}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('runs nothing of a page: braces, tags and modules are in code only', () => {
    const alive = [...printed].flatMap(([name, files]) =>
      files
        .filter((file) => file.path.endsWith('.mdx'))
        .filter(({ text }) => isAlive(text))
        .map((file) => `${name}: ${file.path}`),
    );
    expect(alive).toEqual([]);
  });
});

/** Its types are those of CommonJS, which has the function one step further in. */
const openCatalog = eventCatalog.default as unknown as typeof eventCatalog.default.default;

/** Examples have no signature. */
function namedOnly(headers: object): object {
  const { required, ...others } = headers as {
    readonly required?: readonly string[];
    readonly properties: Readonly<Record<string, object>>;
  };
  return { ...others, required: required?.filter((name) => 'const' in (others.properties[name] ?? {})) ?? [] };
}

function asyncApiValidator(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats.default(ajv, ['uri', 'uri-reference', 'email', 'regex']);
  return ajv.compile((asyncApiSpecs.schemasWithoutId as Readonly<Record<string, object>>)['3.1.0'] ?? {});
}

function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function errorsOf({ errors }: ValidateFunction): string {
  return (errors ?? [])
    .slice(0, 3)
    .map(({ instancePath, message }) => `${instancePath} ${message}`)
    .join('; ');
}
