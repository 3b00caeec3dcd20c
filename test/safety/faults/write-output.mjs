/* node write-output.mjs FOLDER VERSION FILES: writes a made-up output as a run of `generate` does. */
import path from 'node:path';
import { readLock } from '../../../dist/io/lock-file/lock-file.js';
import { writeChanges } from '../../../dist/io/output/commit.js';
import { planChanges } from '../../../dist/io/output/plan-changes.js';
import { settleOutput } from '../../../dist/io/output/recover.js';

const [, , folder, version, count] = process.argv;
const out = path.join(folder, 'out');
const to = { base: out, out, schemas: path.join(out, 'schemas'), cwd: folder };
const files = Array.from({ length: Number(count) }, (_, index) => ({
  // Each version has some files that the other one lacks.
  path: `${index % 3 === 0 ? 'schemas/' : index % 3 === 1 ? '' : `${version}/`}file-${index}.txt`,
  text: `version ${version} of file ${index}\n`.repeat(20),
  owner: 'generator',
}));
try {
  settleOutput({ base: out, roots: [out] }, folder, true);
  const before = readLock(out);
  const { changes, outputs } = planChanges(files, to, before?.jobs['.'], false);
  const lock = {
    lockVersion: 1,
    generator: version,
    request: [],
    inputs: {},
    folders: {},
    jobs: { '.': { events: [], outputs } },
  };
  writeChanges(
    changes,
    { before, after: { ...lock, findings: { warnings: 0, guesses: 0 } } },
    { base: out, roots: [out] },
    folder,
  );
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
