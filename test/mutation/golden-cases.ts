import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type GoldenCase, readFiles, runCase } from '../golden/workspace.ts';

const GOLDEN = path.join(import.meta.dirname, '../golden');

/** Declares a test for each golden folder that has one of these beginnings, so that mutants are held against it. */
export function testGoldenCases(beginnings: readonly string[]): void {
  const names = readdirSync(GOLDEN).filter((name) => beginnings.some((beginning) => name.startsWith(beginning)));
  it.each(names)('gives what %s has', async (name) => {
    const folder = path.join(GOLDEN, name);
    const golden: GoldenCase = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8'));
    const { compared } = await runCase(folder, golden);
    expect([...compared].sort()).toEqual([...readFiles(path.join(folder, 'expected'))].sort());
  });
}
