import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CutOff, cutNetwork } from './no-network.ts';
import { type Files, type GoldenCase, readFiles, runCase } from './workspace.ts';

/*
 * A folder is a test: case.json says what to run in a copy of input/, and expected/ holds all that it prints, and the
 * files that the case is about, with the network cut off. `npm run golden` writes expected/ anew; look at the difference before you commit it.
 */

const root = import.meta.dirname;
const update = process.env.UPDATE_GOLDEN === '1' && !process.env.CI;
const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** A case that names no files is held against all that it writes; with more than so many it has to name those that it is about. */
const FEW_FILES = 3;

/** Kinds of files that a run writes into the folder of a catalog, by whether something holds them against what is expected. */
const kinds = new Map(readdirSync(path.resolve(root, '../../generated/acs-calling')).map((name) => [name, true]));

let network: CutOff;
beforeAll(() => {
  network = cutNetwork();
});
afterAll(() => network.restore());

describe('golden', () => {
  it('has cases', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)('%s', async (name) => {
    const folder = path.join(root, name);
    const golden = readCase(folder);
    const { compared: actual, written } = await runCase(folder, golden);
    if (golden.files === undefined)
      expect(written.length, `files; name in case.json those that ${name} is about`).toBeLessThanOrEqual(FEW_FILES);
    const edited = new Set(golden.steps.flatMap((step) => Object.keys({ ...step.replace, ...step.write })).map(inFiles));
    if (golden.steps[0]?.args[0] !== 'create')
      for (const file of written.filter((name) => !edited.has(name)))
        kinds.set(kindOf(file), kinds.get(kindOf(file)) === true || actual.has(file));
    if (update) writeExpected(path.join(folder, 'expected'), actual);
    const expected = readFiles(path.join(folder, 'expected'));
    expect([...actual.keys()].sort(), 'the files in expected/; npm run golden writes them anew').toEqual(
      [...expected.keys()].sort(),
    );
    for (const [file, text] of actual)
      expect(text, `${name}/expected/${file}; npm run golden writes it anew`).toBe(expected.get(file));
    expect(network.attempts, 'what was asked of the network').toEqual([]);
  });

  it('holds each kind of file against what is expected here, or in generated/', ({ skip, task }) => {
    const others = task.suite?.tasks.filter((other) => other !== task) ?? [];
    skip(!others.every((other) => other.result?.state === 'pass'), 'not all cases were run');
    expect([...kinds].filter(([, isCompared]) => !isCompared).map(([kind]) => kind)).toEqual([]);
  });
});

const KEYS = ['shows', 'steps', 'files', 'whole', 'counts'];

const inFiles = (name: string): string => `files/${name}`;

function readCase(folder: string): GoldenCase {
  const golden: GoldenCase = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8'));
  expect(
    Object.keys(golden).filter((key) => !KEYS.includes(key)),
    `unknown keys; known are ${KEYS}`,
  ).toEqual([]);
  expect(golden.shows, '"shows" says in a line what the case shows').toMatch(/^[^\n]{10,300}\.$/);
  return golden;
}

/** What a file is, without the names that come from a page. */
function kindOf(file: string): string {
  const name = path.basename(file);
  if (name.endsWith('.schema.json') && name !== 'catalog.schema.json') return '*.schema.json';
  const [, folder] = /\/(handlers|languages)\//.exec(file) ?? [];
  if (folder === undefined) return name;
  return `${folder}/${name === 'index.ts' ? name : `*${path.extname(name)}`}`;
}

function writeExpected(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
