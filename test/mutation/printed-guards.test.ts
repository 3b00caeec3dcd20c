import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GivenOptions, jobOptions } from '../../generator/config/job-options.ts';
import { emitGuards } from '../../generator/emit/guards.ts';
import type { Plan } from '../../generator/model/plan.ts';
import { GUARD_MODES } from '../../generator/options/choices.ts';
import { planGuards } from '../../generator/pipeline/guards.ts';
import { analyze } from '../../generator/pipeline.ts';
import { comparedPart, type GoldenCase } from '../golden/workspace.ts';

/*
 * The guards of the golden folders once more, by the shortest way: without the run-time that is printed behind them,
 * for which templates would have to be parsed. `npm run golden` writes what is expected.
 */

const GOLDEN = path.join(import.meta.dirname, '../golden');

interface Printed {
  readonly folder: string;
  readonly options?: GivenOptions;
}

const ofSchemas: readonly Printed[] = [
  { folder: 'guard-of-any-keyword', options: { modes: GUARD_MODES, importExtension: '.ts' } },
  { folder: 'guard-of-open-objects', options: { modes: GUARD_MODES } },
  { folder: 'guard-of-several-files' },
  { folder: 'guard', options: { formats: ['all'], modes: GUARD_MODES } },
];

const ofPages: readonly Printed[] = [
  { folder: 'dialect-webhook' },
  { folder: 'models' },
  { folder: 'guards-on-request', options: { formats: ['all'], modes: GUARD_MODES } },
];

/** The texts of the input of a golden folder, by their names. */
function inputOf(folder: string, ending: string): readonly { readonly name: string; readonly text: string }[] {
  const input = path.join(GOLDEN, folder, 'input');
  const names = readdirSync(input, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return names.map((name) => ({ name: path.basename(name), text: readFileSync(path.join(input, name), 'utf8') }));
}

async function expectPrinted(plan: Plan | undefined, { folder, options: given }: Printed): Promise<void> {
  const options = jobOptions(given);
  const printed = plan === undefined ? [] : await emitGuards(plan, { options, templates: new Map() });
  expect(printed).toHaveLength(2);
  const { files }: GoldenCase = JSON.parse(readFileSync(path.join(GOLDEN, folder, 'case.json'), 'utf8'));
  const compared = printed.flatMap(({ path: name, text }) => comparedPart({ name: `files/out/${name}`, text }, files));
  expect(compared.map(([name]) => name)).toContain('files/out/guards.ts');
  for (const [name, text] of compared) expect(text).toBe(readFileSync(path.join(GOLDEN, folder, 'expected', name), 'utf8'));
}

describe('guards of schemas', () => {
  it.each(ofSchemas)('are printed as in $folder', async (about) => {
    const files = inputOf(about.folder, '.json');
    const { plan } = planGuards(files.map(({ name, text }) => ({ name, schema: JSON.parse(text) })));
    await expectPrinted(plan, about);
  });
});

describe('guards of pages', () => {
  it.each(ofPages)('are printed as in $folder', async (about) => {
    const pages = inputOf(about.folder, '.md').map(({ name, text }) => ({ name, path: name, text }));
    const options = jobOptions(about.options);
    await expectPrinted(analyze({ pages, options }).value.plan, about);
  });
});
