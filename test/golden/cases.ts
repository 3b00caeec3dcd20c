import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

/** Declares a test for each folder whose name is one of these, and one that what they write is held against something. */
export function testFolders(isOne: (name: string) => boolean): void {
  const written = new Set<string>();
  let network: CutOff;
  beforeAll(() => {
    network = cutNetwork();
  });
  afterAll(() => network.restore());

  it('has cases', () => {
    expect(names.filter(isOne).length).toBeGreaterThan(10);
  });

  it.each(names.filter(isOne))('%s', async (name) => {
    for (const kind of await kindsWrittenBy(name)) written.add(kind);
    expect(network.attempts, 'what was asked of the network').toEqual([]);
  });

  it.skipIf(update)('writes no kind of file that nothing is held against, here or in generated/', () => {
    const compared = comparedKinds();
    expect([...written].filter((kind) => !compared.has(kind))).toEqual([]);
  });
}

/** Runs a case, and holds what comes of it against what is expected. Gives the kinds of files that it wrote into folders of catalogs. */
async function kindsWrittenBy(name: string): Promise<readonly string[]> {
  const folder = path.join(root, name);
  const golden = readCase(folder);
  const { compared: actual, written } = await runCase(folder, golden);
  if (golden.files === undefined)
    expect(written.length, `files; name in case.json those that ${name} is about`).toBeLessThanOrEqual(FEW_FILES);
  if (update) writeExpected(path.join(folder, 'expected'), actual);
  const expected = readFiles(path.join(folder, 'expected'));
  expect([...actual.keys()].sort(), 'the files in expected/; npm run golden writes them anew').toEqual(
    [...expected.keys()].sort(),
  );
  for (const [file, text] of actual)
    expect(text, `${name}/expected/${file}; npm run golden writes it anew`).toBe(expected.get(file));
  if (golden.steps[0]?.args[0] === 'create') return [];
  const edited = new Set(golden.steps.flatMap((step) => Object.keys({ ...step.replace, ...step.write })).map(inFiles));
  return written.filter((file) => !edited.has(file)).map(kindOf);
}

/** The kinds of files that some case holds against what is expected, or that are committed in `generated/`. */
function comparedKinds(): ReadonlySet<string> {
  const expected = names.flatMap((name) => [...readFiles(path.join(root, name, 'expected')).keys()]);
  const committed = readdirSync(path.resolve(root, '../../generated/acs-calling'), { recursive: true, encoding: 'utf8' });
  return new Set([...expected.map(kindOf), ...committed.map((file) => path.basename(file))]);
}

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
