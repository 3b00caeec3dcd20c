import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { generate, type OutputFile } from '../../generator/index.ts';
import { isRecord } from '../../generator/text/records.ts';
import { documentedPages } from './documented-pages.ts';

/*
 * What is printed as a specification and read again gives the same schemas, for every set of pages that there is. Words do
 * not count: descriptions and examples stand elsewhere in specifications.
 */

/** A schema that no message refers to may be anything in a specification, and is not read. */
const UNUSED = 'documents structures that no event has';
/** A union of branches, one of which has no text of its own, is read as one payload. */
const VARIANTS = 'has an event in variants, the last of which is for all other values';
/** Specifications are printed from the schemas of types, which lack what only guards assert, and say some of it in other words. */
const STATED = 'states schemas itself, of which types show a part';

const EXCEPTIONS: Readonly<Record<string, string>> = {
  'coverage-lost': UNUSED,
  'names-told-apart': UNUSED,
  'reading-channels': UNUSED,
  'reading-declarations': UNUSED,
  'reading-descriptions': UNUSED,
  'values-on-other-pages/docs': UNUSED,
  'learn-variants': VARIANTS,
  'reading-headings-of-cases': VARIANTS,
  variants: VARIANTS,
  'variants-by-condition': VARIANTS,
  'variants-in-data': VARIANTS,
  specifications: STATED,
  'openapi-in-fence/docs': STATED,
  'reading-json-schema': STATED,
  'reading-json-schema-without-end': STATED,
  'names-in-other-scripts': 'keys of components have letters of ASCII only',
  'reading-events-in-batch': 'events in an array of an object are read as one payload with that array',
};

const WORDS = new Set(['$comment', '$id', 'title', 'description', 'examples']);

/** The schemas of all events without words, by their files. */
function schemasIn(files: readonly OutputFile[]): Readonly<Record<string, unknown>> {
  const schemas = files.filter(({ path }) => path.endsWith('.schema.json'));
  return Object.fromEntries(schemas.map(({ path, text }) => [path, withoutWords(JSON.parse(text))]));
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

it('gives the schemas that it was printed from, but for the sets that are named here', async () => {
  const different: Record<string, string[]> = { 'openapi.yaml': [], 'asyncapi.yaml': [] };
  let count = 0;
  for (const [name, pages] of documentedPages()) {
    const { files } = await generate(pages, { outputs: ['schemas', 'openapi', 'asyncapi'] });
    const schemas = schemasIn(files);
    for (const [document, sets] of Object.entries(different)) {
      const specification = files.find(({ path }) => path === document);
      if (specification === undefined) continue;
      count++;
      const again = await generate([{ name: document, text: specification.text }], { outputs: ['schemas'] });
      if (!isDeepStrictEqual(schemasIn(again.files), schemas)) sets.push(name);
    }
  }
  const named = Object.keys(EXCEPTIONS).sort();
  expect(count).toBeGreaterThan(300);
  for (const sets of Object.values(different)) expect(sets.sort()).toEqual(named);
}, 300_000);
