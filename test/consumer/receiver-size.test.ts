import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, expect, it } from 'vitest';
import { forgePage, tillPage } from '../../bench/receive/pages.mjs';
import { generate } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';

/*
 * How many bytes a receiver adds to a program that takes what it needs from `receiver/`: bundled, minified, and gzipped. Who
 * makes it larger on purpose changes the number here; what a scheme or an envelope needs must not be in the bundles of others.
 */

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'receiver-size-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const acsFolder = path.join(ROOT, 'schemas/acs-calling/docs');
const acs = readdirSync(acsFolder).map((name) => ({ name, text: readFileSync(path.join(acsFolder, name), 'utf8') }));

const catalogs = {
  forge: { pages: [{ name: 'forge.md', text: forgePage }], schemes: ['github'] },
  till: { pages: [{ name: 'till.md', text: tillPage }], schemes: ['stripe'] },
  acs: { pages: acs, schemes: ['github'] },
} as const;

/** The size of what a bundler makes of a program that has some names of the receiver of a catalog. */
async function sizeOf(catalog: keyof typeof catalogs, names: string): Promise<number> {
  const { pages, schemes } = catalogs[catalog];
  const folder = path.join(root, catalog);
  const { files } = await generate(pages, { importExtension: '.ts', outputs: ['receiver'], schemes: [...schemes] });
  for (const { path: file, text } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const program = path.join(folder, 'program.ts');
  writeFileSync(program, `export { ${names} } from './receiver/index.ts';\n`);
  const bundle = await rolldown({ input: program });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return gzipSync(output[0].code, { level: 9 }).length;
}

it.each([
  ['router and six guards', 'forge', 'createRouter', 4100],
  ['router and six guards of Event Grid and CloudEvents', 'acs', 'createRouter', 5125],
  [
    'fetch handler, router, six guards and a scheme that signs the body',
    'forge',
    'createFetchHandler, createRouter, github',
    7900,
  ],
  ['the same with a scheme that signs the time as well', 'till', 'createFetchHandler, createRouter, stripe', 7950],
  [
    'the same for Event Grid and CloudEvents, with a shared secret',
    'acs',
    'createFetchHandler, createRouter, sharedSecret',
    8000,
  ],
  ['the same for Event Grid and CloudEvents, with a scheme', 'acs', 'createFetchHandler, createRouter, github', 9260],
] as const)('%s', async (_what, catalog, names, limit) => {
  const size = await sizeOf(catalog, names);
  expect(size).toBeLessThanOrEqual(limit);
  // A limit that is far away holds nothing.
  expect(size).toBeGreaterThan(limit - 250);
});
