import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { type GenerateOptions, generate, type Page } from '../../generator/index.ts';
import { documentedPages } from '../consumer/documented-pages.ts';
import { jsonCopy } from '../consumer/json-edits.ts';
import { loadModules } from '../consumer/library-modules.ts';
import { mutatedJson } from '../consumer/mutated-json.ts';

/*
 * Zod and Valibot accept what the guards accept: events as the pages document them, in all variety that their schemas allow, and
 * changed at random places.
 */

const tier = inject('tier');

/** Values over all pages, half of them changed. */
const VALUES = { quick: 600, ci: 20_000, long: 100_000 }[tier];

/** Sets of pages that show what makes a difference; the long tests take all. */
const FEW = ['variants', 'specifications', 'structure-without-end'];
const SOME = [
  ...[
    'schemas/acs-calling/docs',
    'cloud-events',
    'dialect-discord',
    'known-values',
    'names-in-other-scripts',
    'openapi-in-fence/docs',
    'variants-in-data',
  ],
  ...['reading-event-in-header', 'reading-events-in-batch', 'objects-empty-and-filled', ...FEW],
];

const sets = [...documentedPages()].filter(([name]) => tier === 'long' || (tier === 'ci' ? SOME : FEW).includes(name));

interface Schema {
  readonly '~standard': { readonly validate: (value: unknown) => { readonly issues?: readonly unknown[] } };
}

interface Arbitraries {
  readonly arbitrary: (library: typeof fc, type: string) => fc.Arbitrary<object>;
}

/** What disagrees about some of the values of a set of pages, and how many of them were valid and not. */
async function compare(pages: readonly Page[], runs: number, options: GenerateOptions) {
  const counts = { valid: 0, invalid: 0 };
  const { files } = await generate(pages, { ...options, outputs: ['guards', 'arbitraries', 'zod', 'valibot'] });
  const load = loadModules(files);
  // Zod skips a property of that name, even where it is required.
  const hasProto = files.some(({ path, text }) => path === 'zod.ts' && text.includes("['__proto__']"));
  if (hasProto || !files.some(({ path }) => path === 'arbitraries.ts')) return { counts, wrong: [] };
  const guards = load('guards.ts');
  const [zod, valibot] = [load('zod.ts'), load('valibot.ts')];
  const { arbitrary } = load('arbitraries.ts') as unknown as Arbitraries;
  const events = Object.keys(zod.eventSchemas as object);
  const names = Object.keys(zod).filter((name) => name !== 'eventSchemas' && name !== 'AnyEvent');
  const wrong: string[] = [];
  const check = (value: unknown): void => {
    const isEvent = names.map((name) => {
      const expected = (guards[`is${name}`] as (value: unknown) => boolean)(value);
      counts[expected ? 'valid' : 'invalid']++;
      for (const [library, schemas] of [
        ['zod', zod],
        ['valibot', valibot],
      ] as const) {
        const { issues } = (schemas[name] as Schema)['~standard'].validate(value);
        if ((issues === undefined) !== expected) wrong.push(`${library} ${name} ${expected}: ${JSON.stringify(value)}`);
      }
      return expected && Object.values(zod.eventSchemas as object).includes(zod[name]);
    });
    for (const { AnyEvent } of [zod, valibot])
      if (((AnyEvent as Schema)['~standard'].validate(value).issues === undefined) !== isEvent.includes(true))
        wrong.push(`AnyEvent: ${JSON.stringify(value)}`);
  };
  for (const type of events) {
    const valid = arbitrary(fc, type).map((event) => jsonCopy(event) as object);
    const values = fc.oneof(
      valid,
      valid.chain((event) => mutatedJson(event as never)),
    );
    const some = fc.sample(values, Math.max(2, Math.ceil(runs / events.length)));
    // Libraries skip such names, whatever stands there: all three in maps of Valibot, the first one in Zod.
    for (const value of some) if (!/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value))) check(value);
  }
  return { counts, wrong };
}

describe('on events, valid and changed', () => {
  it.each(sets)('Zod and Valibot agree with the guards, %s', async (_name, pages) => {
    const runs = Math.ceil(VALUES / sets.length);
    const { wrong, counts } = await compare(pages, runs, { formats: ['all'] });
    expect(wrong.slice(0, 5)).toEqual([]);
    if (counts.valid > 100) expect(counts.invalid).toBeGreaterThan(10);
  });

  it('agree where formats are annotations as well', async () => {
    const { wrong, counts } = await compare(documentedPages().get('variants') ?? [], 100, {});
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(10);
  });
});
