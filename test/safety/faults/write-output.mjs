/* node write-output.mjs FOLDER VERSION FILES: writes a made-up output as a run of `generate` does. */
import path from 'node:path';
import { createJiti } from 'jiti';

const source = path.resolve(import.meta.dirname, '../../../generator/io/output/open-output.ts');
const { openOutput } = await createJiti(import.meta.url).import(source);

const [, , folder, version, count] = process.argv;
const out = path.join(folder, 'out');
const to = { base: out, out, schemas: path.join(out, 'schemas'), cwd: folder };
const files = Array.from({ length: Number(count) }, (_, index) => ({
  // Each version has some files that the other one lacks.
  path: `${index % 3 === 0 ? 'schemas/' : index % 3 === 1 ? '' : `${version}/`}file-${index}.txt`,
  text: `version ${version} of file ${index}\n`.repeat(20),
  owner: 'generator',
  role: index % 3 === 0 ? 'schema' : 'code',
}));
try {
  const scope = { base: out, roots: [out], outputs: new Map([['.', [out]]]), inputs: [] };
  const output = openOutput(scope, 'write', folder);
  const { changes, outputs } = output.plan(files, to, { name: '.', force: false });
  const lock = {
    lockVersion: 1,
    generator: version,
    request: [],
    inputs: {},
    folders: {},
    jobs: { '.': { events: [], outputs } },
  };
  await output.commit(changes, { ...lock, findings: { warnings: 0, guesses: 0 } });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
