import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Finding, type Generated, generate } from '../../generator/index.ts';
import { bareConfigurations } from '../consumer/compiler-options.ts';
import { COMPILERS, ConsumerProject, complaintsIn } from '../consumer/consumer-project.ts';
import { importGenerated } from '../safety/generated-code.ts';
import { type RandomPage, randomPages } from './pages/random-pages.ts';

/*
 * Whatever a page shows: what is generated compiles, every example passes a guard that was made of it, and where one does
 * not, something is said of it at its place.
 */

const tier = inject('tier');
/** Pages in a run. */
const RUNS = { quick: 8, ci: 40, long: 500 }[tier];
const CONFIGURATIONS = tier === 'quick' ? ['every flag'] : ['strict alone', 'every flag', 'not strict'];
const MODES = ['strict', 'strip'] as const;

/** What comes of pages that are looked at twice: the seed is the same for all tests of a run. */
const kept = new Map<string, Promise<Generated>>();

function generatedFrom({ text }: RandomPage): Promise<Generated> {
  const made = kept.get(text) ?? generate([{ name: 'page.md', text }], { modes: MODES, outputs: ['all'] });
  if (!kept.delete(text)) kept.set(text, made);
  return made;
}

type Guard = (value: unknown) => boolean;

/** The guards of events and structures; those of models within would take parts of an example. */
function guardsOf({ files }: Generated): readonly Guard[] {
  const guards = importGenerated(files).modules.get('guards.ts') ?? {};
  return Object.keys(guards)
    .filter((name) => name.startsWith('assert'))
    .map((name) => guards[name.replace('assert', 'is')] as Guard);
}

function isSaid(findings: readonly Finding[], { firstLine, lastLine }: RandomPage['examples'][number]): boolean {
  return findings.some(({ line = 0 }) => line >= firstLine && line <= lastLine);
}

describe('of any page', () => {
  it('nothing is thrown, no fault of ours is reported, and each example passes its guard or is told of', async () => {
    await fc.assert(
      fc.asyncProperty(randomPages, async (page) => {
        const made = await generatedFrom(page);
        expect(made.findings.filter(({ code }) => code.startsWith('internal/'))).toEqual([]);
        if (made.files.length === 0) return;
        const guards = guardsOf(made);
        const lost = page.examples.filter(
          (example) => !guards.some((is) => is(example.value)) && !isSaid(made.findings, example),
        );
        expect(lost.map(({ value }) => value)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what comes of many pages', () => {
  const project = new ConsumerProject();
  const pages = fc.sample(randomPages, RUNS);
  beforeAll(async () => {
    for (const [index, page] of pages.entries()) {
      for (const { path, text } of (await generatedFrom(page)).files)
        if (path.endsWith('.ts')) project.write(`pages/${index}/${path}`, text);
      project.write(`pages/${index}/page.md`, page.text);
    }
  });
  afterAll(() => project.remove());

  it.each(CONFIGURATIONS)('compiles, %s', async (name) => {
    const configuration = bareConfigurations.find((one) => one.name === name);
    const [compiler] = COMPILERS.slice(-1);
    if (configuration === undefined || compiler === undefined) throw new Error('there is no such configuration');
    const { compilerOptions } = configuration;
    const { exitCode, output } = await project.compileWith(compiler, { compilerOptions, include: ['pages'] });
    const broken = complaintsIn(output).map((complaint) => pages[Number(/^pages\/(\d+)\//.exec(complaint)?.[1])]?.text);
    expect({ exitCode, complaints: complaintsIn(output), pages: [...new Set(broken)] }).toEqual({
      exitCode: 0,
      complaints: [],
      pages: [],
    });
  });
});
