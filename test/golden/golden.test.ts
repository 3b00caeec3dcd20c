import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CutOff, cutNetwork } from './no-network.ts';
import { type Files, type GoldenCase, readFiles, runCase } from './workspace.ts';

/*
 * A folder is a test: case.json says what to run in a copy of input/, and expected/ holds all that it prints and
 * writes, byte for byte, with the network cut off. `npm run golden` writes expected/ anew; look at the difference before you commit it.
 */

const root = import.meta.dirname;
const update = process.env.UPDATE_GOLDEN === '1' && !process.env.CI;
const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

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
    const golden: GoldenCase = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8'));
    const actual = await runCase(folder, golden);
    if (update) writeExpected(path.join(folder, 'expected'), actual);
    const expected = readFiles(path.join(folder, 'expected'));
    expect([...actual.keys()].sort(), 'the files in expected/; npm run golden writes them anew').toEqual(
      [...expected.keys()].sort(),
    );
    for (const [file, text] of actual)
      expect(text, `${name}/expected/${file}; npm run golden writes it anew`).toBe(expected.get(file));
    expect(network.attempts, 'what was asked of the network').toEqual([]);
  });
});

function writeExpected(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
