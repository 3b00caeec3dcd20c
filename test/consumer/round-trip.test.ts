import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { generate, type OutputFile, type Page } from '../../generator/index.ts';
import { reachable } from '../../generator/json-schema/references.ts';
import type { JsonSchema } from '../../generator/model/schema.ts';
import { isRecord } from '../../generator/text/records.ts';
import { ROOT } from '../conventions/source-tree.ts';
import { documentedPages, documentedSpecifications } from './documented-pages.ts';

/*
 * What is printed as a specification and read again gives the same schemas, for every set of pages that there is. Words do
 * not count: descriptions and examples stand elsewhere in specifications. Nor do structures that no event has: a component that
 * no message refers to may be anything in a specification, and is not read.
 */

/** Two pages together have events in one array, of which one says nothing that tells it from the others. */
const EXCEPTIONS = ['specifications'];

const WORDS = new Set(['$comment', '$id', 'title', 'description', 'examples']);

/** The schemas of all events without words, by their files. */
function schemasIn(files: readonly OutputFile[]): Readonly<Record<string, unknown>> {
  const schemas = files.filter((file) => file.path.endsWith('.schema.json'));
  return Object.fromEntries(schemas.map((file) => [file.path, withoutUnused(withoutWords(JSON.parse(file.text)))]));
}

/** How deliveries are signed, as a specification says it for tools. */
function signaturesIn(specification: OutputFile | undefined): readonly unknown[] {
  const { components } = parse(specification?.text ?? '{}') as { components?: { securitySchemes?: object } };
  return Object.values(components?.securitySchemes ?? {}).map((scheme: { 'x-signature'?: unknown }) => scheme['x-signature']);
}

/** A schema without the definitions that nothing refers to. */
function withoutUnused(schema: unknown): unknown {
  if (!isRecord(schema) || !isRecord(schema.$defs)) return schema;
  const { $defs, ...own } = schema;
  const definitions = new Map(Object.entries($defs as Readonly<Record<string, JsonSchema>>));
  const used = reachable([own as JsonSchema], definitions);
  return { ...own, $defs: Object.fromEntries(used.map((name) => [name, definitions.get(name)])) };
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([keyword, inner]) => !isWord(keyword, inner));
  return Object.fromEntries(
    kept.map(([keyword, inner]) => [keyword, isOrderless(keyword, inner) ? [...inner].sort() : withoutWords(inner)]),
  );
}

/** Words, what numbers mean among them; and a list of required properties that has none. */
function isWord(keyword: string, value: unknown): boolean {
  if (keyword === 'x-known-meanings') return true;
  if (WORDS.has(keyword)) return typeof value === 'string' || (keyword === 'examples' && Array.isArray(value));
  return keyword === 'required' && Array.isArray(value) && value.length === 0;
}

function isOrderless(keyword: string, value: unknown): value is readonly unknown[] {
  return keyword === 'required' && Array.isArray(value);
}

/** GitHub's own specification. */
function github(): Page {
  const file = path.join(ROOT, 'node_modules/@octokit/openapi-webhooks/generated/api.github.com.json');
  return { name: 'api.github.com.json', text: readFileSync(file, 'utf8') };
}

it('gives the schemas that it was printed from, but for the sets that are named here', async () => {
  const different: Record<string, string[]> = { 'openapi.yaml': [], 'asyncapi.yaml': [] };
  const signed: string[] = [];
  let count = 0;
  for (const [name, pages] of [...documentedPages(), ...documentedSpecifications(), ['github', [github()]] as const]) {
    const { files } = await generate(pages, { outputs: ['schemas', 'openapi', 'asyncapi'] });
    const schemas = schemasIn(files);
    for (const [document, sets] of Object.entries(different)) {
      const specification = files.find((file) => file.path === document);
      if (specification === undefined) continue;
      count++;
      const again = await generate([{ name: document, text: specification.text }], {
        outputs: ['schemas', 'openapi', 'asyncapi'],
      });
      if (!isDeepStrictEqual(schemasIn(again.files), schemas)) sets.push(name);
      const printed = again.files.find((file) => file.path === document);
      if (!isDeepStrictEqual(signaturesIn(printed), signaturesIn(specification))) signed.push(`${name} ${document}`);
    }
  }
  expect(count).toBeGreaterThan(390);
  for (const sets of Object.values(different)) expect(sets.sort()).toEqual(EXCEPTIONS);
  expect(signed).toEqual([]);
}, 300_000);
