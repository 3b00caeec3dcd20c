import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeCheck } from '../../../generator/commands/doctor/checks.ts';
import { runCommand } from '../../command-line.ts';

const PAGE = path.resolve(import.meta.dirname, '../../golden/init/input/docs/shop.md');

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holotype-doctor-'));
  cpSync(PAGE, at('shop.md'));
  writeFileSync(at('holotype.config.json'), '{ "catalogs": { "shop": { "pages": "shop.md", "outputs": ["handlers"] } } }');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What doctor says of each thing that it checks, without versions and counts. */
async function doctor() {
  const { exit, out } = await runCommand(['doctor', '--json'], folder);
  const { exitCode, checks } = JSON.parse(out);
  expect(exitCode).toBe(exit);
  const found: Record<string, string> = {};
  for (const { about, state, says, fix = '' } of checks) found[about] = `${state}: ${says} ${fix}`.trim();
  return { exit, found };
}

const change = (name: string, from: string, to: string): void =>
  writeFileSync(at(name), readFileSync(at(name), 'utf8').replaceAll(from, to));

describe('holotype doctor', () => {
  it('finds that nothing was generated yet, and writes nothing', async () => {
    const { exit, found } = await doctor();
    expect(exit).toBe(1);
    expect(Object.keys(found)).toEqual(['Node', 'Holotype', 'Config', 'Lock file', 'Pages', 'Generated files']);
    expect(found['Lock file']).toContain('warning: holotype.lock.json does not exist yet');
    expect(found.Pages).toBe('ok: 1 page, 1 event');
    expect(found['Generated files']).toMatch(/^problem: \d+ files out of date: .*run holotype generate\.$/);
    expect(() => readFileSync(at('holotype.lock.json'))).toThrow('ENOENT');
  });

  it('finds nothing where all is well, and prints a table', async () => {
    await runCommand(['generate'], folder);
    const { exit, out } = await runCommand(['doctor'], folder);
    expect(exit).toBe(0);
    expect(out).toMatch(/^ok {2}Config {11}holotype\.config\.json: 1 catalog \(shop\)$/m);
    expect(out).toMatch(/^ok {2}Generated files {2}\d+ files, up to date$/m);
  });

  it('finds files that were edited by hand', async () => {
    await runCommand(['generate'], folder);
    change('generated/shop/types.ts', 'OrderPaid', 'OrderPayed');
    const { exit, found } = await doctor();
    expect([exit, found['Generated files']]).toEqual([1, expect.stringContaining('problem: The generated file')]);
  });

  it('finds handlers of events that are gone, and a lock file of another version', async () => {
    await runCommand(['generate'], folder);
    change('shop.md', 'OrderPaid', 'OrderBought');
    await runCommand(['generate', '--accept-loss'], folder);
    change('holotype.lock.json', '"generator": "', '"generator": "0.0.0-');
    const { found } = await doctor();
    expect(found.Handlers).toContain('order-paid.ts');
    expect(found['Lock file']).toContain('was written by version 0.0.0-');
  });

  it('finds a page with an error, and does not judge files that could not be generated', async () => {
    writeFileSync(at('shop.md'), '');
    const { exit, found } = await doctor();
    expect(exit).toBe(1);
    expect(found.Pages).toContain('problem: The page shop.md is empty.');
    expect(found['Generated files']).toBeUndefined();
  });

  it('finds remote pages that were never fetched', async () => {
    writeFileSync(at('holotype.config.json'), '{ "catalogs": { "shop": { "pages": "https://example.com/events.md" } } }');
    const { exit, found } = await doctor();
    expect([exit, found.Pages]).toEqual([1, expect.stringContaining('has not been fetched')]);
  });

  it('finds that there is no config, or that it is wrong, and looks no further', async () => {
    writeFileSync(at('holotype.config.json'), '{ "catalogs": {} }');
    expect((await doctor()).found.Config).toContain(
      'problem: In the config file holotype.config.json, catalogs lists no catalog.',
    );
    rmSync(at('holotype.config.json'));
    const { exit, found } = await doctor();
    expect([exit, found.Config]).toEqual([0, expect.stringContaining('run holotype init')]);
  });

  it('finds a lock file that cannot be read', async () => {
    writeFileSync(at('holotype.lock.json'), '<<<<<<< HEAD\n');
    const { exit, found } = await doctor();
    expect([exit, found['Lock file']]).toEqual([1, expect.stringContaining('problem: The lock file')]);
  });

  it.each([
    ['20.19.0', 'ok'],
    ['22.3.1', 'ok'],
    ['20.18.9', 'problem'],
    ['18.20.0', 'problem'],
  ])('finds Node %s to be: %s', (version, state) => {
    expect(nodeCheck(version).state).toBe(state);
  });
});
