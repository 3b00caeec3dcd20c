import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { generate, type Page } from '../../generator/index.ts';

/*
 * The embedded pages are told anew from two pages of the publisher. Where those are at hand (SEED_PAGES names their
 * folder), they must give the same schemas, but for what is said in words.
 */

const seeds = process.env.SEED_PAGES ?? '';

it.skipIf(!existsSync(seeds))('the pages that the embedded ones are made after give the same schemas', async () => {
  const docs = path.resolve(import.meta.dirname, '../../schemas/acs-calling/docs');
  const [ours, theirs] = await Promise.all([schemasOf(docs), schemasOf(seeds)]);
  expect(Object.keys(ours)).toHaveLength(7);
  expect(theirs).toEqual(ours);
});

async function schemasOf(folder: string): Promise<Record<string, unknown>> {
  const pages: readonly Page[] = readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(path.join(folder, name), 'utf8'),
  }));
  const { files } = await generate(pages);
  const schemas = files.filter((file) => file.path.endsWith('.schema.json'));
  return Object.fromEntries(schemas.map((file) => [file.path, withoutDescriptions(JSON.parse(file.text))]));
}

function withoutDescriptions(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
}
